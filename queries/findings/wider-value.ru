# name      wider-value
# kind      rap:factual, or rap:doubted where the one doubts
# finds     one speaker denies or doubts a status that the status affirmed by another implies: who says
#           that nothing is planned contradicts who says that it is imminent
# guard     one matter, no two different valid times;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} denied that {matter} had come as far as "{status}", and {right} said "{status}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind ?kind ; work:rule "wider-value" ; work:order "13" ; work:weight ?weight ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?wide work:covers ?narrow .
  ?q rdf:object ?narrow ; rdf:subject ?matter ; rdf:predicate rap:status .
  ?p rdf:object ?wide ; rdf:subject ?matter ; rdf:predicate rap:status .
  ?left work:proposition ?p ; work:stance ?stance .
  ?right work:proposition ?q ; work:stance rap:affirms .
  VALUES (?stance ?kind ?weight ?verb) {
    (rap:denies rap:factual 0.9 " denied that ")
    (rap:doubts rap:doubted 0.6 " doubted that ")
  }
  FILTER(?wide != rap:RuledOut)
  FILTER NOT EXISTS { ?p rap:validTime ?one . ?q rap:validTime ?other . FILTER(?one != ?other) }
  ?matter work:name ?name .
  ?wide work:name ?wideName .
  ?narrow work:name ?narrowName .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ?verb, ?name, " had come as far as “", ?wideName, "”, and ", ?rightName, " said “", ?narrowName, "”.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("wider-value ", STR(?left), " ", STR(?right))))) AS ?clash)
}
