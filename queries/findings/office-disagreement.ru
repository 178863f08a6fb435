# name      office-disagreement
# kind      rap:differingOffice
# finds     people whom one article calls the holder, and another (or itself) a former holder, of one office
# guard     tenures that rest on an article's words only; published within two months of each other where
#           both days are known, since an office can be left in between
# explains  {article} calls {person} {office}, {article} calls them former {office}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX schema: <https://schema.org/>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:findings {
  ?node a rap:Finding, rap:Disagreement ;
    rap:about ?person ;
    rap:differing ?now, ?then ;
    rap:evidence ?here, ?there ;
    rap:kind rap:differingOffice ;
    rap:mode rap:found ;
    rap:rule "office-disagreement" ;
    rap:explanation ?explanation
} }
WHERE {
  {
    SELECT ?person ?office (MIN(?told) AS ?example) WHERE {
      ?person rap:holds ?a, ?b .
      ?a rap:incumbency rap:current ; rap:office ?office ; rap:evidence/nif:referenceContext ?one .
      ?b rap:incumbency rap:former ; rap:office ?office ; rap:evidence/nif:referenceContext ?other .
      OPTIONAL { ?one schema:datePublished ?day }
      OPTIONAL { ?other schema:datePublished ?otherDay }
      BIND(YEAR(?day) * 372 + MONTH(?day) * 31 + DAY(?day) - YEAR(?otherDay) * 372 - MONTH(?otherDay) * 31 - DAY(?otherDay) AS ?gap)
      FILTER(!BOUND(?gap) || ABS(?gap) <= 62)
      ?one work:name ?oneName .
      ?other work:name ?otherName .
      BIND(CONCAT("in ", ?oneName, ", and as former in ", ?otherName) AS ?told)
    }
    GROUP BY ?person ?office
  }
  ?person rap:holds ?now, ?then .
  ?now rap:office ?office ; rap:incumbency rap:current ; rap:evidence ?here .
  ?then rap:office ?office ; rap:incumbency rap:former ; rap:evidence ?there .
  ?person work:name ?name .
  ?office work:name ?officeName .
  BIND(IRI(CONCAT(STR(id:), "disagreement/", SHA1(CONCAT(STR(?person), " ", STR(?office))))) AS ?node)
  BIND(STRLANG(CONCAT(?name, " appears as ", ?officeName, " ", ?example, "."), "en") AS ?explanation)
}
