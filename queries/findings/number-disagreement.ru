# name      number-disagreement
# kind      rap:differingNumber
# finds     numbers of one thing that differ between articles or speakers, whoever gives them
# guard     same subject, predicate, unit and valid time, a thing that is the same across articles; the
#           numbers differ by more than a tenth of the larger; published within a week of each other where
#           both days are known
# explains  {number} or {number}: {proposition}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:findings {
  ?node a rap:Finding, rap:Disagreement ;
    rap:about ?subject ;
    rap:differing ?p, ?q ;
    rap:kind rap:differingNumber ;
    rap:mode rap:found ;
    rap:rule "number-disagreement" ;
    rap:explanation ?explanation
} }
WHERE {
  ?p rdf:object ?one ; rdf:subject ?subject ; rdf:predicate ?predicate .
  ?one schema:value ?a .
  ?p work:anchored true .
  ?q rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?other .
  ?other schema:value ?b .
  FILTER(?a < ?b)
  OPTIONAL { ?one schema:unitText ?oneUnit }
  OPTIONAL { ?other schema:unitText ?otherUnit }
  FILTER(COALESCE(?oneUnit, "") = COALESCE(?otherUnit, ""))
  OPTIONAL { ?p rap:validTime ?when }
  OPTIONAL { ?q rap:validTime ?then }
  FILTER(IF(BOUND(?when), BOUND(?then) && ?when = ?then, !BOUND(?then)))
  FILTER(?b - ?a > 0.1 * ?b)
  FILTER EXISTS {
    ?s rap:content ?p ; rap:stance rap:affirms ; work:article ?here .
    ?t rap:content ?q ; rap:stance rap:affirms ; work:article ?there .
    FILTER(?s != ?t)
    OPTIONAL { ?s work:day ?day }
    OPTIONAL { ?t work:day ?otherDay }
    FILTER(!BOUND(?day) || !BOUND(?otherDay) || ABS(?day - ?otherDay) <= 7)
  }
  ?p work:name ?name .
  ?q work:name ?otherName .
  BIND(IRI(CONCAT(STR(id:), "disagreement/", SHA1(CONCAT(STR(?p), " ", STR(?q))))) AS ?node)
  BIND(STRLANG(CONCAT("Two numbers for one thing: ", ?name, "; ", ?otherName, "."), "en") AS ?explanation)
}
