# name      stated-concurrence
# kind      none
# finds     agreement that an article states in words of its own: "echoed her view", "agreed with", "backed his
#           call"; with a statement, or with an agent, whatever that agent said
# guard     both sides have a name, or hold an office of a state that is told; neither is a group, nor an
#           outlet; nobody agrees with himself, nor with who speaks for him; one node for what one sentence
#           tells of two, in however many articles it is printed
# explains  {left} agreed with {right}, as the article "{article}" puts it: "{words}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?statement work:agreesWith ?y } }
WHERE {
  { ?statement rap:statedWith ?y } UNION { ?statement rap:statedToEcho/rap:speaker ?y }
  ?statement work:firm true ; rap:speaker ?x .
  FILTER(?x != ?y)
  FILTER NOT EXISTS { ?x work:sides ?y }
  VALUES ?kind { rap:Organization rap:Person rap:State }
  ?y a ?kind .
  FILTER NOT EXISTS { ?y a rap:Outlet }
  FILTER NOT EXISTS { ?x a rap:Outlet }
  FILTER NOT EXISTS { ?y a rap:Group }
  FILTER NOT EXISTS {
    ?y rap:isUnnamed true .
    FILTER NOT EXISTS { ?y a rap:Person ; rap:represents ?served . ?served a rap:State }
  }
} ;

# Copies of one report print one sentence.
INSERT { GRAPH graph:work { ?node work:concurring ?statement ; work:by ?x ; work:joined ?y ; work:about ?about } }
WHERE {
  {
    SELECT ?statement (MIN(?thing) AS ?least) (MIN(STR(?sentence)) AS ?words) WHERE {
      ?statement work:agreesWith ?any ; rap:about|rap:content|rap:contentPassage ?part ; rap:evidence/nif:anchorOf ?sentence .
      BIND(CONCAT(IF(EXISTS { ?part a rap:Matter }, "1", IF(EXISTS { ?part a rap:Proposition }, "2", "3")), STR(?part)) AS ?thing)
    }
    GROUP BY ?statement
  }
  ?statement work:agreesWith ?y ; rap:speaker ?x .
  FILTER(?x != ?y)
  BIND(IRI(SUBSTR(?least, 2)) AS ?about)
  BIND(LCASE(REPLACE(?words, "\\W+", " ")) AS ?wording)
  BIND(IRI(CONCAT(STR(id:), "concurrence/", SHA1(CONCAT("stated ", STR(?x), " ", STR(?y), " ", ?wording)))) AS ?node)
} ;

INSERT { GRAPH graph:findings {
  ?node a rap:Finding, rap:Concurrence ;
    rap:agreedBy ?x ;
    rap:agreedWith ?y ;
    rap:mode rap:stated ;
    rap:rule "stated-concurrence" ;
    rap:about ?about ;
    rap:confidence ?confidence ;
    rap:explanation ?explanation
} }
WHERE {
  {
    SELECT ?node (MAX(?strength) AS ?best) (MIN(?told) AS ?words) (IRI(MIN(STR(?thing))) AS ?about) WHERE {
      ?node work:concurring ?statement ; work:about ?thing .
      ?statement work:strength ?strength ; work:article/work:name ?article ; rap:agreementStatedIn/nif:anchorOf ?said .
      BIND(CONCAT(", as the article “", ?article, "” puts it: “", REPLACE(STR(?said), "\\s+", " "), "”.") AS ?told)
    }
    GROUP BY ?node
  }
  ?node work:by ?x ; work:joined ?y .
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(ROUND(?best * 1000) / 1000 AS ?confidence)
  BIND(STRLANG(CONCAT(IF(STRSTARTS(?leftName, "the "), CONCAT("The ", SUBSTR(?leftName, 5)), ?leftName), " agreed with ", ?rightName, ?words), "en") AS ?explanation)
} ;

INSERT { GRAPH graph:findings { ?node rap:agreeing ?statement ; rap:evidence ?passage } }
WHERE { ?node work:concurring ?statement . ?statement rap:agreementStatedIn ?passage } ;

INSERT { GRAPH graph:findings { ?node rap:echoed ?other } }
WHERE {
  ?node work:concurring ?statement ; work:joined ?y .
  ?statement rap:statedToEcho ?other .
  ?other rap:speaker ?y .
}
