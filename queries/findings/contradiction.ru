# name      contradiction
# kind      of the clash that explains it best
# finds     contradictions found by the rules above: one node for each ordered pair of speakers and each
#           proposition or matter, once for facts and once for wishes, linked to the statements of both sides
# guard     where several rules pair the same speakers on the same thing, the surest rule explains
# explains  as that rule does
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
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
  BIND(ROUND(?weight * ?one * ?other * 1000) / 1000 AS ?confidence)
  BIND(STRLANG(?why, "en") AS ?explanation)
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
