# name      precondition
# kind      rap:positional
# finds     a party to a matter wants something else to come first, while another demands the matter
# guard     the one who sets the precondition takes part in the matter or speaks for one who does, the
#           other demands it (an offer or a hope is not enough) and does not want that precondition;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left}, a party to {matter}, wanted something else first, while {right} demanded it.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind rap:positional ; work:rule "precondition" ; work:order "16" ; work:weight 0.6 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?p rdf:predicate rap:requires ; rdf:subject ?matter .
  ?left work:proposition ?p ; work:stance rap:favours ; work:holder ?party .
  ?matter work:party ?party .
  ?q rdf:subject ?matter ; rdf:predicate rap:status ; rdf:object ?wanted .
  ?wanted work:direction work:ahead .
  ?right work:proposition ?q ; work:stance rap:favours ; work:said/rdf:type rap:Demand .
  FILTER NOT EXISTS { ?right work:holder ?other . ?same work:holder ?other ; work:proposition ?p ; work:stance rap:favours }
  ?matter work:name ?name .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ", a party to ", ?name, ", wanted something else first, while ", ?rightName, " demanded it.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("precondition ", STR(?left), " ", STR(?right))))) AS ?clash)
}
