# name      differing-venue
# kind      rap:differingVenue
# finds     two speakers want one matter at two places
# guard     both favour a place (of two that report where something was, one may lie within the other);
#           whoever spoke first does not contradict;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} wanted {matter} at {place}, {right} at {place}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind rap:differingVenue ; work:rule "differing-venue" ; work:order "20" ; work:weight 0.6 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?p rdf:predicate rap:venue ; rdf:subject ?matter ; rdf:object ?here .
  ?q rdf:subject ?matter ; rdf:predicate rap:venue ; rdf:object ?there .
  FILTER(?here != ?there)
  ?left work:proposition ?p ; work:stance rap:favours .
  ?right work:proposition ?q ; work:stance rap:favours .
  FILTER NOT EXISTS { ?left work:last ?last . ?right work:first ?first . FILTER(?last < ?first) }
  FILTER NOT EXISTS { ?right work:holder ?other . ?same work:holder ?other ; work:proposition ?p ; work:stance rap:favours }
  ?here work:name ?hereName .
  ?there work:name ?thereName .
  ?matter work:name ?name .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, " wanted ", ?name, " at ", ?hereName, ", ", ?rightName, " at ", ?thereName, ".") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("differing-venue ", STR(?left), " ", STR(?right))))) AS ?clash)
}
