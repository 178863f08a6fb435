# name      wider-matter
# kind      rap:factual, or rap:positional where wishes differ
# finds     one speaker denies, rules out or does not want meetings between two sides at all, and another says
#           that there will be one of theirs at a place, or wants it
# guard     the matter of which no place is told is the wider one; who denies a meeting at a place says
#           nothing of others; same participants and quarter; no two different valid times;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} would have no {matter}, and {right} spoke of {matter}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?narrow ;
    work:kind ?kind ; work:rule "wider-matter" ; work:order "13" ; work:weight 0.6 ;
    work:window 31 ; work:why ?why
} }
WHERE {
  ?narrow a rap:Matter ; skos:broader ?wide .
  ?p rdf:subject ?wide ; rdf:predicate rap:status ; rdf:object ?refused .
  ?refused work:direction ?way .
  ?left work:proposition ?p ; work:stance ?stance .
  VALUES (?way ?stance ?other ?kind ?verb) {
    (work:ahead rap:denies rap:affirms rap:factual " denied ")
    (work:off rap:affirms rap:affirms rap:factual " ruled out ")
    (work:ahead rap:opposes rap:favours rap:positional " was against ")
    (work:ahead rap:opposes rap:affirms rap:excludedValue " refused ")
  }
  ?q rdf:subject ?narrow ; rdf:predicate rap:status ; rdf:object ?said .
  ?said work:direction work:ahead .
  ?right work:proposition ?q ; work:stance ?other .
  FILTER NOT EXISTS { ?p rap:validTime ?one . ?q rap:validTime ?then . FILTER(?one != ?then) }
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  # Only a party can make a meeting impossible by refusing it.
  FILTER(?kind != rap:excludedValue || EXISTS { ?wide work:party ?x })
  ?narrow work:name ?name .
  ?wide work:name ?wideName .
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ?verb, ?wideName, " altogether, and ", ?rightName, " spoke of ", ?name, ".") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("wider-matter ", STR(?left), " ", STR(?right))))) AS ?clash)
}
