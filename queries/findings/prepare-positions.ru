# name      prepare-positions
# kind      preparation
# finds     positions: what one speaker is on record with about one proposition, from firm statements;
#           rules join positions, so that their cost grows with speakers and not with repetitions
# guard     a counter content is held with the opposite stance; doubt has no opposite; words under a
#           condition are no position, except on what the condition is, and except demands to be met first; "they stay" is about nobody
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?position work:holder ?holder ; work:stance ?stance ; work:proposition ?proposition ; work:said ?statement
} }
WHERE {
  ?statement work:firm true ; rap:speaker ?holder .
  # What is demanded before something else is demanded as such; what is demanded if something is, is not.
  FILTER(NOT EXISTS { ?statement rap:condition ?condition } || EXISTS { ?proposition rdf:predicate rap:requires }
    || EXISTS { ?statement a rap:Demand ; rap:condition/nif:anchorOf ?first FILTER(REGEX(?first, "^(before|until|prior to|ahead of) ", "i")) })
  { ?statement rap:content ?proposition ; rap:stance ?stance }
  UNION
  {
    ?statement rap:counterContent ?proposition ; rap:stance ?own .
    VALUES (?own ?stance) {
      (rap:affirms rap:denies) (rap:denies rap:affirms) (rap:favours rap:opposes) (rap:opposes rap:favours)
    }
  }
  FILTER NOT EXISTS { ?proposition work:vague true }
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT(STR(?holder), " ", STR(?stance), " ", STR(?proposition))))) AS ?position)
} ;

INSERT { GRAPH graph:work { ?position work:first ?first ; work:last ?last } }
WHERE {
  SELECT ?position (MIN(?day) AS ?first) (MAX(?day) AS ?last) WHERE {
    ?position work:said ?statement .
    ?statement work:day ?day .
  }
  GROUP BY ?position
}
