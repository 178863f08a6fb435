# name      wider-denial
# kind      rap:factual
# finds     one speaker denies of himself what another affirms in more words: who denies having sold steel
#           contradicts who says that he sold cheap steel; or the same of two things that are called alike,
#           such as the truce that one says he keeps, and the other that he breaks
# guard     who denies speaks of himself or his own side; the same verb; the words of the denial end those of the
#           affirmation, so that to deny the one is to deny the other;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} denied what {right} affirmed in other words: "{words}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?p ;
    work:kind rap:factual ; work:rule "wider-denial" ; work:order "18" ; work:weight 0.7 ;
    work:window 31 ; work:why ?why
} }
WHERE {
  # From who denies on, on either side: far fewer deny than affirm.
  {
    ?left work:stance rap:denies ; work:proposition ?q ; work:holder ?x .
    ?q work:open true ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?general .
    ?subject a rap:Agent .
    ?x work:sides? ?subject .
    ?general rdfs:label ?less .
    ?p rdf:predicate ?predicate ; rdf:subject ?subject ; rdf:object ?special .
    FILTER(?p != ?q)
    ?special rdfs:label ?more .
    FILTER(?less = ?more || STRENDS(STR(?more), CONCAT(" ", STR(?less))))
    ?right work:proposition ?p ; work:stance rap:affirms .
    BIND(" denied what " AS ?did)
    BIND(" affirmed" AS ?otherDid)
  }
  UNION
  {
    ?right work:stance rap:denies ; work:proposition ?p .
    ?p work:open true ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?special .
    ?subject a rap:Agent .
    ?special rdfs:label ?words .
    ?general rdfs:label ?words .
    ?q rdf:object ?general ; rdf:predicate ?predicate ; rdf:subject ?subject .
    FILTER(?p != ?q)
    ?left work:proposition ?q ; work:stance rap:affirms ; work:holder ?x .
    ?x work:sides? ?subject .
    BIND(" affirmed what " AS ?did)
    BIND(" denied" AS ?otherDid)
  }
  ?right work:holder ?y .
  FILTER(?x != ?y)
  # Who says that it has not happened does not deny that it may come.
  FILTER NOT EXISTS { VALUES ?kind { rap:Forecast rap:Warning } ?right work:said/a ?kind }
  FILTER NOT EXISTS { ?p rap:validTime ?one . ?q rap:validTime ?other . FILTER(?one != ?other) }
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ?did, ?rightName, ?otherDid, " in other words: {words}.") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("wider-denial ", STR(?left), " ", STR(?right))))) AS ?clash)
}
