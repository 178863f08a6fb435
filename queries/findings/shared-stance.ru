# name      shared-stance
# kind      none
# finds     two speakers who take one stance on one proposition: both affirm, both deny, are both for it or both against
# guard     a proposition that means the same in another article; both have a name, are no outlets and no state with its
#           army; how far something has come counts only of a matter with parties, and not that it is there at all;
#           and, as for every clash, in pair-statements.ru: no side of the other, within a week where something is or
#           is not so and a month where it should or should not be, no report of the other's words; further ones, on
#           each two statements, in concurrence.ru
# explains  {left} and {right} both say this: {proposition}. Or: both deny, are both for, are both against this.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX words: <https://w3id.org/rapporteur/id/words/>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?pairing work:left ?left ; work:right ?right ; work:about ?proposition ; work:rule "shared-stance" ;
    work:window ?window ; work:shared ?stance ; work:preference ?preference
} }
WHERE {
  # Missiles are fired every week; what somebody wants he wants for longer.
  VALUES (?stance ?window) { (rap:affirms 7) (rap:denies 7) (rap:favours 31) (rap:opposes 31) }
  ?left work:proposition ?proposition ; work:stance ?stance ; work:holder ?x .
  ?right work:proposition ?proposition ; work:stance ?stance ; work:holder ?y .
  FILTER(STR(?x) < STR(?y))
  ?proposition rdf:subject ?subject ; rdf:predicate ?predicate ; work:anchored true .
  FILTER(?predicate != rap:format)
  FILTER(?predicate != rap:status || EXISTS { ?subject a rap:Matter ; work:anchored true })
  # Who speaks of a thing affirms that it is there, whatever he says of it.
  FILTER NOT EXISTS { ?proposition rdf:predicate rap:status ; rdf:object rap:Held . FILTER(?stance = rap:affirms) }
  # "Developments introduce": what a verb says of a nameless thing, without an object, is too little.
  FILTER NOT EXISTS {
    ?proposition work:open true ; rdf:object words:true .
    FILTER NOT EXISTS { VALUES ?kind { rap:Agent rap:Matter } ?subject a ?kind }
  }
  FILTER NOT EXISTS { ?x a rap:Outlet }
  FILTER NOT EXISTS { ?y a rap:Outlet }
  # An office without a name may be that of the one who has a name.
  FILTER NOT EXISTS { ?x rap:isUnnamed true }
  FILTER NOT EXISTS { ?y rap:isUnnamed true }
  ?x work:name ?one .
  ?y work:name ?other .
  FILTER(!CONTAINS(?one, ?other) && !CONTAINS(?other, ?one))
  BIND(CONCAT(IF(?predicate = rap:status, "2 ", "1 "), STR(?proposition)) AS ?preference)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("shared ", STR(?left), " ", STR(?right))))) AS ?pairing)
}
