# name      accusation-denied
# kind      rap:factual
# finds     the accused, or who speaks for the accused, denies on the same matter what an accusation
#           says of them
# guard     one matter; both propositions have the accused side as their subject;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {right} accused {accused}, and {left} denied it in the same matter, {matter}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?matter ;
    work:kind rap:factual ; work:rule "accusation-denied" ; work:order "17" ; work:weight 0.6 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  ?accusation a rap:Accusation ; rap:about ?matter .
  ?matter a rap:Matter .
  ?right work:said ?accusation ; work:stance rap:affirms ; work:proposition ?p .
  ?p rdf:subject ?accused .
  ?denial rap:about ?matter .
  ?left work:said ?denial ; work:stance rap:denies ; work:proposition ?q ; work:holder ?speaker .
  ?q rdf:subject ?self .
  FILTER(?p != ?q)
  FILTER(?self = ?accused || EXISTS { ?self work:sides ?accused })
  FILTER(?speaker = ?accused || EXISTS { ?speaker work:sides ?accused })
  ?accused work:name ?accusedName .
  ?matter work:name ?name .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?rightName, " accused ", ?accusedName, ", and ", ?leftName, " denied it in the same matter, ", ?name, ".") AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("accusation-denied ", STR(?left), " ", STR(?right))))) AS ?clash)
}
