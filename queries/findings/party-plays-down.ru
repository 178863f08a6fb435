# name      party-plays-down
# kind      rap:positional
# finds     a party to a matter denies, doubts or calls off what another speaker presses for
# guard     the one who plays it down takes part in the matter or speaks for one who does (an onlooker's
#           doubt opposes nobody's wish);
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left}, a party to {matter}, played it down, while {right} pressed for it.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind rap:positional ; work:rule "party-plays-down" ; work:order "15" ; work:weight 0.6 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?q rdf:predicate rap:status ; rdf:subject ?matter ; rdf:object ?wanted .
  ?wanted work:direction work:ahead .
  ?right work:proposition ?q ; work:stance rap:favours .
  ?p rdf:subject ?matter ; rdf:predicate rap:status ; rdf:object ?said .
  ?said work:direction ?direction .
  ?left work:proposition ?p ; work:stance ?stance ; work:holder ?party .
  VALUES (?direction ?stance) {
    (work:ahead rap:denies) (work:ahead rap:doubts) (work:off rap:affirms)
  }
  ?matter work:party ?party .
  FILTER NOT EXISTS { ?p rap:validTime ?one . ?q rap:validTime ?other . FILTER(?one != ?other) }
  ?matter work:name ?name .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ", a party to ", ?name, ", played it down, while ", ?rightName, " pressed for it.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("party-plays-down ", STR(?left), " ", STR(?right))))) AS ?clash)
}
