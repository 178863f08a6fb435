# name      denial
# kind      rap:factual
# finds     one speaker denies the proposition that another affirms
# guard     one proposition (same matter, same value, same valid time), unconditional words only; of what
#           a verb says, a forecast is denied by a forecast and a fact by a fact;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} denied that {proposition}, and {right} affirmed it.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?about ;
    work:kind rap:factual ; work:rule "denial" ; work:order "10" ; work:weight 1.0 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?left work:stance rap:denies ; work:proposition ?proposition .
  ?right work:proposition ?proposition ; work:stance rap:affirms .
  ?proposition work:name ?name ; rdf:subject ?subject ; rdf:predicate ?predicate .
  # Who denies a meeting denies its format as well: that is no clash of its own.
  FILTER(?predicate != rap:format)
  # Who says that it has not happened does not deny that it may come.
  BIND(EXISTS { VALUES ?kind { rap:Forecast rap:Warning } ?left work:said/a ?kind } AS ?leftForetells)
  BIND(EXISTS { VALUES ?kind { rap:Forecast rap:Warning } ?right work:said/a ?kind } AS ?rightForetells)
  FILTER(?leftForetells = ?rightForetells || NOT EXISTS { ?proposition work:open true })
  # Several rules may pair two speakers on the status of one matter: they meet in the matter.
  BIND(IF(?predicate = rap:status, ?subject, ?proposition) AS ?about)
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  OPTIONAL { ?proposition work:that ?that }
  BIND(IF(BOUND(?that), CONCAT(?leftName, " denied ", ?that, ", and ", ?rightName, " affirmed it."),
    CONCAT(?leftName, " denied what ", ?rightName, " affirmed: {words}.")) AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("denial ", STR(?left), " ", STR(?right))))) AS ?clash)
}
