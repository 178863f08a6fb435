# name      opposition
# kind      rap:positional
# finds     one speaker opposes what another favours, as a demand, offer, plan or wish
# guard     one proposition, unconditional words only;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} opposed, and {right} wanted, that {proposition}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?about ;
    work:kind rap:positional ; work:rule "opposition" ; work:order "11" ; work:weight 1.0 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?left work:stance rap:opposes ; work:proposition ?proposition .
  ?right work:proposition ?proposition ; work:stance rap:favours .
  ?proposition work:name ?name ; rdf:subject ?subject ; rdf:predicate ?predicate .
  # Who denies a meeting denies its format as well: that is no clash of its own.
  FILTER(?predicate != rap:format)
  # Several rules may pair two speakers on the status of one matter: they meet in the matter.
  BIND(IF(?predicate = rap:status, ?subject, ?proposition) AS ?about)
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  OPTIONAL { ?proposition work:that ?that }
  BIND(IF(BOUND(?that), CONCAT(?leftName, " opposed, and ", ?rightName, " wanted, ", ?that, "."),
    CONCAT(?leftName, " opposed what ", ?rightName, " wanted: {words}.")) AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("opposition ", STR(?left), " ", STR(?right))))) AS ?clash)
}
