# name      excluded-value
# kind      rap:excludedValue
# finds     two speakers give one matter values that cannot both hold, such as planned and ruled out,
#           or want two such values of it
# guard     both affirm or both favour; one matter and predicate, no two different valid times; the
#           value that calls the matter off contradicts, else whoever did not speak first;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} called {matter} "{value}", and {right} "{value}"; both cannot hold.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind rap:excludedValue ; work:rule "excluded-value" ; work:order "12" ; work:weight 0.9 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?high work:excludes ?low .
  ?p rdf:object ?low ; rdf:subject ?matter ; rdf:predicate ?predicate .
  ?q rdf:object ?high ; rdf:subject ?matter ; rdf:predicate ?predicate .
  ?left work:proposition ?p ; work:stance ?stance .
  ?right work:proposition ?q ; work:stance ?stance .
  FILTER(?stance IN (rap:affirms, rap:favours))
  FILTER NOT EXISTS { ?p rap:validTime ?one . ?q rap:validTime ?other . FILTER(?one != ?other) }
  FILTER NOT EXISTS { ?high work:direction work:off . FILTER NOT EXISTS { ?low work:direction work:off } }
  FILTER(EXISTS { ?low work:direction work:off }
    || NOT EXISTS { ?left work:last ?last . ?right work:first ?first . FILTER(?last < ?first) })
  ?matter work:name ?name .
  ?low work:name ?lowName .
  ?high work:name ?highName .
  BIND(IF(?stance = rap:affirms, " called ", " wanted ") AS ?verb)
  BIND(IF(?stance = rap:affirms, " ", " to be ") AS ?being)
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ?verb, ?name, ?being, "“", ?lowName, "”, and ", ?rightName, " “", ?highName,
    "”; both cannot hold.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("excluded-value ", STR(?left), " ", STR(?right))))) AS ?clash)
}
