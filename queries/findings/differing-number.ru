# name      differing-number
# kind      rap:differingNumber
# finds     two speakers affirm different numbers of one thing
# guard     same subject, predicate, unit and valid time; the numbers differ by more than a tenth of the
#           larger; said within a week where dates are known; whoever spoke first does not contradict;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} gave the number {number}, where {right} gave {number}: "{words}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?p ;
    work:kind rap:differingNumber ; work:rule "differing-number" ; work:order "19" ; work:weight 0.7 ;
    work:window 7 ; work:why ?why
} }
WHERE {
  ?left work:stance rap:affirms ; work:proposition ?p .
  ?p rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?one .
  ?one schema:value ?a ; rdfs:label ?oneName .
  ?q rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?other .
  ?other schema:value ?b ; rdfs:label ?otherName .
  OPTIONAL { ?one schema:unitText ?oneUnit }
  OPTIONAL { ?other schema:unitText ?otherUnit }
  FILTER(COALESCE(?oneUnit, "") = COALESCE(?otherUnit, ""))
  ?right work:proposition ?q ; work:stance rap:affirms .
  OPTIONAL { ?p rap:validTime ?when }
  OPTIONAL { ?q rap:validTime ?then }
  FILTER(IF(BOUND(?when), BOUND(?then) && ?when = ?then, !BOUND(?then)))
  FILTER(ABS(?a - ?b) > 0.1 * IF(?a > ?b, ?a, ?b))
  FILTER NOT EXISTS { ?left work:last ?last . ?right work:first ?first . FILTER(?last < ?first) }
  ?p work:name ?name .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, " gave the number ", ?oneName, ", where ", ?rightName, " gave ", ?otherName, ": {words}.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("differing-number ", STR(?left), " ", STR(?right))))) AS ?clash)
}
