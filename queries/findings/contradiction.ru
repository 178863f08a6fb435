# name      contradiction
# kind      of the clash that explains it best
# finds     contradictions found by the rules above: one node for each ordered pair of speakers and each
#           proposition or matter, once for facts and once for wishes, linked to the statements of both sides
# guard     where several rules pair the same speakers on the same thing, the surest rule explains
# explains  as that rule does; where the proposition is made of a verb, with the shortest words of the side
#           that is contradicted
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?clash work:node ?node } }
WHERE {
  ?clash work:leftSaid ?any ; work:about ?about ; work:kind ?kind .
  ?clash work:left/work:holder ?x ; work:right/work:holder ?y .
  BIND(IF(?kind = rap:positional, "wish", "fact") AS ?sort)
  BIND(IRI(CONCAT(STR(id:), "contradiction/",
    SHA1(CONCAT("found ", ?sort, " ", STR(?x), " ", STR(?y), " ", STR(?about))))) AS ?node)
} ;

INSERT { GRAPH graph:work { ?node work:best ?best } }
WHERE {
  {
    SELECT ?node (MIN(?rank) AS ?first) WHERE {
      ?clash work:node ?node ; work:order ?order .
      BIND(CONCAT(?order, STR(?clash)) AS ?rank)
    }
    GROUP BY ?node
  }
  BIND(IRI(SUBSTR(?first, 3)) AS ?best)
} ;

INSERT { GRAPH graph:work { ?clash work:words ?words } }
WHERE {
  {
    SELECT ?clash (MIN(?ranked) AS ?shortest) WHERE {
      ?any work:best ?clash .
      ?clash work:rightSaid/rap:contentPassage/nif:anchorOf ?said .
      BIND(REPLACE(REPLACE(STR(?said), "\\s+", " "), "^[\"“”' ]+|[\"“”',. ]+$", "") AS ?bare)
      BIND(CONCAT(SUBSTR(STR(1000000 + STRLEN(?bare)), 2), ?bare) AS ?ranked)
    }
    GROUP BY ?clash
  }
  BIND(SUBSTR(?shortest, 7) AS ?all)
  BIND(CONCAT("“", IF(STRLEN(?all) > 200, CONCAT(SUBSTR(?all, 1, 199), "…"), ?all), "”") AS ?words)
} ;

INSERT { GRAPH graph:findings {
  ?node a rap:Finding, rap:Contradiction ;
    rap:contradictor ?x ;
    rap:contradictee ?y ;
    rap:mode rap:found ;
    rap:kind ?kind ;
    rap:rule ?rule ;
    rap:confidence ?confidence ;
    rap:explanation ?explanation
} }
WHERE {
  ?node work:best ?clash .
  ?clash work:left/work:holder ?x ; work:right/work:holder ?y ;
    work:kind ?kind ; work:rule ?rule ; work:weight ?weight ; work:why ?why .
  { SELECT ?clash (MAX(?s) AS ?one) WHERE { ?clash work:leftSaid/work:strength ?s } GROUP BY ?clash }
  { SELECT ?clash (MAX(?s) AS ?other) WHERE { ?clash work:rightSaid/work:strength ?s } GROUP BY ?clash }
  # What is named in one article only may be two things; what a verb says is read less surely.
  BIND(IF(EXISTS { ?clash work:about/work:anchored true }, 1.0, 0.75) AS ?same)
  BIND(IF(EXISTS { ?clash work:left/work:proposition/work:open true }, 0.75, 1.0) AS ?read)
  # Two who serve one state may speak of different things before they contradict each other.
  BIND(IF(EXISTS { ?x work:standsFor ?state . ?y work:standsFor ?state }, 0.6, 1.0) AS ?apart)
  BIND(ROUND(?weight * ?one * ?other * ?same * ?read * ?apart * 1000) / 1000 AS ?confidence)
  OPTIONAL { ?clash work:words ?words }
  BIND(IF(CONTAINS(?why, "{words}"),
    CONCAT(STRBEFORE(?why, "{words}"), COALESCE(?words, "no words"), STRAFTER(?why, "{words}")), ?why) AS ?told)
  BIND(STRLANG(IF(STRSTARTS(?told, "the "), CONCAT("The ", SUBSTR(?told, 5)), ?told), "en") AS ?explanation)
} ;

INSERT { GRAPH graph:findings { ?node rap:contradicting ?statement } }
WHERE { ?clash work:node ?node ; work:leftSaid ?statement } ;

INSERT { GRAPH graph:findings { ?node rap:contradicted ?statement } }
WHERE { ?clash work:node ?node ; work:rightSaid ?statement } ;

INSERT { GRAPH graph:findings { ?node rap:about ?thing } }
WHERE {
  { ?clash work:node ?node ; work:about ?thing }
  UNION
  { ?clash work:node ?node ; (work:left|work:right)/work:proposition ?thing }
  UNION
  { ?clash work:node ?node ; (work:left|work:right)/work:proposition/rap:about ?thing . ?thing a rap:Matter }
}
