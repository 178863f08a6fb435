# name      party-persists
# kind      rap:positional
# finds     a party to a matter says that it goes on or will come, while another speaker demands that it end
#           or refuses to have it
# guard     who says that it goes on takes part in the matter or speaks for one who does, and foretells or
#           promises it (who merely reports that it is so may regret it); who is against it is no party to
#           it; the explanation that a refusal by a party gives is party-refuses;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left}, a party to {matter}, said that it goes on, while {right} wanted it to end.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind rap:positional ; work:rule "party-persists" ; work:order "16" ; work:weight 0.7 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?q rdf:predicate rap:status ; rdf:subject ?matter ; rdf:object ?unwanted .
  ?unwanted work:direction work:ahead .
  ?right work:proposition ?q ; work:stance rap:opposes ; work:holder ?y .
  FILTER NOT EXISTS { ?matter work:party ?y }
  ?p rdf:subject ?matter ; rdf:predicate rap:status ; rdf:object ?said .
  ?said work:direction work:ahead .
  ?left work:proposition ?p ; work:stance rap:affirms ; work:holder ?x .
  ?matter work:party ?x .
  FILTER EXISTS { VALUES ?act { rap:Forecast rap:Commitment } ?left work:said/a ?act }
  FILTER NOT EXISTS { ?p rap:validTime ?one . ?q rap:validTime ?other . FILTER(?one != ?other) }
  FILTER(?x != ?y)
  ?matter work:name ?name .
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ", a party to ", ?name, ", said that it goes on, while ", ?rightName, " wanted it to end.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("party-persists ", STR(?left), " ", STR(?right))))) AS ?clash)
}
