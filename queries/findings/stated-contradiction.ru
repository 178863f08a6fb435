# name      stated-contradiction
# kind      rap:factual; rap:positional where wishes differ or words are condemned; rap:doubted where the one doubts
# finds     contradictions that an article states in words of its own: "directly contradicting", "denied
#           her claim", "in contrast to"; against a statement, or against an agent, whose statements on
#           the same matter are then shown
# guard     never the same speaker on both sides; another article's words are taken only if they are on
#           the same matter, not of the same stance, and not far in time
# explains  {left} contradicted {right}, as the article "{article}" puts it: "{words}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?statement work:statedAgainst ?other } }
WHERE {
  ?statement rap:statedToContradict ?other ; rap:speaker ?x .
  ?other rap:speaker ?y .
  FILTER(?x != ?y)
} ;

INSERT { GRAPH graph:work { ?statement work:statedAgainst ?other } }
WHERE {
  ?statement rap:statedAgainst ?y ; rap:speaker ?x ; rap:about ?matter ; rap:stance ?stance .
  ?other rap:speaker ?y ; rap:about ?matter ; rap:stance ?otherStance .
  FILTER(?x != ?y && ?stance != ?otherStance)
  ?statement work:article ?here .
  ?other work:article ?there .
  FILTER(?here = ?there || EXISTS { ?matter work:anchored true })
  OPTIONAL { ?statement work:day ?day }
  OPTIONAL { ?other work:day ?otherDay }
  FILTER(!BOUND(?day) || !BOUND(?otherDay) || ABS(?day - ?otherDay) <= 62)
} ;

INSERT { GRAPH graph:work {
  ?node work:statedBy ?statement ; work:opponent ?y ; work:by ?x ; work:kind ?kind ; work:about ?about
} }
WHERE {
  ?statement rap:statedIn ?passage ; rap:speaker ?x ; rap:stance ?stance .
  ?passage nif:anchorOf ?words .
  { ?statement rap:statedAgainst ?y } UNION { ?statement rap:statedToContradict/rap:speaker ?y }
  FILTER(?x != ?y)
  {
    SELECT ?statement (MIN(?thing) AS ?first) WHERE {
      ?statement rap:statedIn ?any ; rap:about|rap:content|rap:contentPassage ?node .
      BIND(CONCAT(IF(EXISTS { ?node a rap:Matter }, "1", IF(EXISTS { ?node a rap:Proposition }, "2", "3")), STR(?node)) AS ?thing)
    }
    GROUP BY ?statement
  }
  BIND(IRI(SUBSTR(?first, 2)) AS ?about)
  # Who condemns words need not deny a fact.
  BIND(?stance IN (rap:favours, rap:opposes) || EXISTS { ?statement a rap:Accusation } AS ?isWill)
  BIND(IF(?stance = rap:doubts, rap:doubted, IF(?isWill, rap:positional, rap:factual)) AS ?kind)
  # Copies of one report say it in the same words: that is one contradiction, told several times.
  BIND(EXISTS {
    ?copy rap:statedIn/nif:anchorOf ?words ; rap:speaker ?x ; work:article ?there .
    ?statement work:article ?here . FILTER(?here != ?there)
  } AS ?isCopied)
  BIND(IF(!?isCopied && EXISTS { ?about a rap:Matter }, STR(?about), LCASE(REPLACE(STR(?words), "\\W+", " "))) AS ?topic)
  BIND(IRI(CONCAT(STR(id:), "contradiction/",
    SHA1(CONCAT("stated ", STR(?kind), " ", STR(?x), " ", STR(?y), " ", ?topic)))) AS ?node)
} ;

INSERT { GRAPH graph:findings {
  ?node a rap:Finding, rap:Contradiction ;
    rap:contradictor ?x ;
    rap:contradictee ?y ;
    rap:mode rap:stated ;
    rap:kind ?kind ;
    rap:rule "stated-contradiction" ;
    rap:about ?about ;
    rap:confidence ?confidence ;
    rap:explanation ?explanation
} }
WHERE {
  {
    SELECT ?node (MAX(?strength) AS ?best) (MIN(?told) AS ?words) (IRI(MIN(STR(?thing))) AS ?about) WHERE {
      ?node work:statedBy ?statement ; work:about ?thing .
      ?statement work:strength ?strength ; work:article/work:name ?article ; rap:statedIn/nif:anchorOf ?said .
      BIND(CONCAT(", as the article “", ?article, "” puts it: “", REPLACE(STR(?said), "\\s+", " "), "”.") AS ?told)
    }
    GROUP BY ?node
  }
  ?node work:by ?x ; work:opponent ?y ; work:kind ?kind .
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  # Of people without a name the article's words are the only hold.
  BIND(IF(EXISTS { ?x a rap:Group } || EXISTS { ?y a rap:Group }, 0.6, 1.0) AS ?known)
  BIND(ROUND(?best * ?known * 1000) / 1000 AS ?confidence)
  BIND(STRLANG(CONCAT(?leftName, " contradicted ", ?rightName, ?words), "en") AS ?explanation)
} ;

INSERT { GRAPH graph:findings { ?node rap:contradicting ?statement ; rap:evidence ?passage } }
WHERE { ?node work:statedBy ?statement . ?statement rap:statedIn ?passage } ;

INSERT { GRAPH graph:findings { ?node rap:contradicted ?other } }
WHERE {
  ?node work:statedBy ?statement ; work:opponent ?y .
  ?statement work:statedAgainst ?other .
  ?other rap:speaker ?y .
}
