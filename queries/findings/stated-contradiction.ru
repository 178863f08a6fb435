# name      stated-contradiction
# kind      what the article's words tell (rap:statedKind); else rap:positional where wishes differ, rap:doubted where
#           the one doubts, rap:factual
# finds     contradictions that an article states in words of its own: "directly contradicting", "denied
#           her claim", "in contrast to"; against a statement, or against an agent, whose statements on
#           the same matter are then shown
# guard     never the same speaker on both sides; one node for what one article tells of two sides on one
#           matter; another article's words are taken only if they are on the same matter, not of the same
#           stance, and not far in time
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

# One telling for each statement and each opponent.
INSERT { GRAPH graph:work {
  ?telling work:told ?statement ; work:by ?x ; work:opponent ?y ; work:kind ?kind ; work:rank ?rank ;
    work:wording ?wording ; work:toldIn ?article
} }
WHERE {
  { SELECT ?statement (MIN(STR(?said)) AS ?words) WHERE { ?statement rap:statedIn/nif:anchorOf ?said } GROUP BY ?statement }
  ?statement rap:speaker ?x ; rap:stance ?stance ; work:strength ?strength ; work:article ?article .
  { ?statement rap:statedAgainst ?y } UNION { ?statement rap:statedToContradict/rap:speaker ?y }
  FILTER(?x != ?y)
  OPTIONAL { SELECT ?statement (MAX(?one) AS ?stated) WHERE { ?statement rap:statedKind ?one } GROUP BY ?statement }
  # Where the words tell nothing: who condemns words need not deny a fact.
  BIND(?stance IN (rap:favours, rap:opposes) || EXISTS { ?statement a rap:Accusation } AS ?isWill)
  BIND(COALESCE(?stated, IF(?stance = rap:doubts, rap:doubted, IF(?isWill, rap:positional, rap:factual))) AS ?kind)
  BIND(LCASE(REPLACE(STR(?words), "\\W+", " ")) AS ?wording)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("telling ", STR(?statement), " ", STR(?y))))) AS ?telling)
  BIND(CONCAT(STR(2 - ?strength), " ", ?wording, " ", STR(?telling)) AS ?rank)
} ;

# What one article tells twice of the same two sides is one contradiction: on one matter, on one
# proposition, against one statement, or in one sentence.
INSERT { GRAPH graph:work { ?telling work:surest ?surest } }
WHERE {
  SELECT ?telling (IRI(STRAFTER(MIN(?all), "<")) AS ?surest) WHERE {
    ?telling work:toldIn ?article ; work:by ?x ; work:opponent ?y ; work:told ?statement .
    ?other work:toldIn ?article ; work:by ?x ; work:opponent ?y ; work:told ?said ; work:rank ?rank .
    FILTER(?statement = ?said || EXISTS {
      ?statement rap:about|rap:content|rap:statedToContradict|rap:evidence ?same .
      ?said rap:about|rap:content|rap:statedToContradict|rap:evidence ?same .
    })
    BIND(CONCAT(?rank, "<", STR(?other)) AS ?all)
  }
  GROUP BY ?telling
} ;

INSERT { GRAPH graph:work {
  ?node work:statedBy ?statement ; work:opponent ?y ; work:by ?x ; work:kind ?kind ; work:about ?about
} }
WHERE {
  ?telling work:surest ?surest ; work:told ?statement .
  ?surest work:told ?first ; work:by ?x ; work:opponent ?y ; work:kind ?kind ; work:wording ?wording ; work:toldIn ?here .
  {
    SELECT ?first (MIN(?thing) AS ?least) WHERE {
      ?first rap:statedIn ?any ; rap:about|rap:content|rap:contentPassage ?part .
      BIND(CONCAT(IF(EXISTS { ?part a rap:Matter }, "1", IF(EXISTS { ?part a rap:Proposition }, "2", "3")), STR(?part)) AS ?thing)
    }
    GROUP BY ?first
  }
  BIND(IRI(SUBSTR(?least, 2)) AS ?about)
  # Copies of one report say it in the same words: that is one contradiction, told several times.
  BIND(EXISTS { ?copy work:by ?x ; work:wording ?wording ; work:toldIn ?there . FILTER(?here != ?there) } AS ?isCopied)
  BIND(IF(!?isCopied && EXISTS { ?about a rap:Matter }, STR(?about), ?wording) AS ?topic)
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
  BIND(STRLANG(CONCAT(IF(STRSTARTS(?leftName, "the "), CONCAT("The ", SUBSTR(?leftName, 5)), ?leftName), " contradicted ", ?rightName, ?words), "en") AS ?explanation)
} ;

INSERT { GRAPH graph:findings { ?node rap:contradicting ?statement ; rap:evidence ?passage } }
WHERE { ?node work:statedBy ?statement . ?statement rap:statedIn ?passage } ;

INSERT { GRAPH graph:findings { ?node rap:contradicted ?other } }
WHERE {
  ?node work:statedBy ?statement ; work:opponent ?y .
  ?statement work:statedAgainst ?other .
  ?other rap:speaker ?y .
}
