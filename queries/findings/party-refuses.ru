# name      party-refuses
# kind      rap:excludedValue
# finds     a party to a matter refuses it while another speaker says that it is to come: without that
#           party it cannot
# guard     the one who refuses takes part in the matter or speaks for one who does; what is said to
#           come is more than sought or proposed;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left}, a party to {matter}, refused it, while {right} called it "{status}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind rap:excludedValue ; work:rule "party-refuses" ; work:order "14" ; work:weight 0.7 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?p rdf:predicate rap:status ; rdf:subject ?matter ; rdf:object ?refused .
  ?refused work:direction work:ahead .
  ?left work:proposition ?p ; work:stance rap:opposes ; work:holder ?party .
  ?matter work:party ?party .
  ?q rdf:subject ?matter ; rdf:predicate rap:status ; rdf:object ?said .
  ?said work:excludes rap:RuledOut ; work:direction work:ahead .
  ?right work:proposition ?q ; work:stance rap:affirms .
  FILTER NOT EXISTS { ?p rap:validTime ?one . ?q rap:validTime ?other . FILTER(?one != ?other) }
  ?matter work:name ?name .
  ?said work:name ?saidName .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ", a party to ", ?name, ", refused it, while ", ?rightName, " called it “", ?saidName, "”.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("party-refuses ", STR(?left), " ", STR(?right))))) AS ?clash)
}
