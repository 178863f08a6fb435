# name      doubt
# kind      rap:doubted
# finds     one speaker doubts the proposition that another affirms: weaker than a denial
# guard     one proposition, unconditional words only;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} doubted that {proposition}, and {right} affirmed it.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?about ;
    work:kind rap:doubted ; work:rule "doubt" ; work:order "18" ; work:weight 0.7 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?left work:stance rap:doubts ; work:proposition ?proposition .
  ?right work:proposition ?proposition ; work:stance rap:affirms .
  ?proposition work:name ?name ; rdf:subject ?subject ; rdf:predicate ?predicate .
  # Who denies a meeting denies its format as well: that is no clash of its own.
  FILTER(?predicate != rap:format)
  # Who is concerned about a thing does not doubt that it is there.
  FILTER(?predicate != rap:status || EXISTS { ?subject a rap:Matter })
  # Several rules may pair two speakers on the status of one matter: they meet in the matter.
  BIND(IF(?predicate = rap:status, ?subject, ?proposition) AS ?about)
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  OPTIONAL { ?proposition work:that ?that }
  BIND(IF(BOUND(?that), CONCAT(?leftName, " doubted ", ?that, ", and ", ?rightName, " affirmed it."),
    CONCAT(?leftName, " doubted what ", ?rightName, " affirmed: {words}.")) AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("doubt ", STR(?left), " ", STR(?right))))) AS ?clash)
}
