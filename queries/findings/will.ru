# name      will
# kind      rap:factual
# finds     one speaker tells of another's will or doing the opposite of what that other shows: to say that
#           she does not want the talks contradicts her acceptance of them; her refusal to send troops
#           contradicts who foretells that she will send them
# guard     the proposition is about what the one who shows it wants or does, or whom that one speaks for;
#           and, as for every clash, in pair-statements.ru: other side, compatible time, no report of
#           the opponent's own words, one article or a thing that is the same across articles
# explains  {left} denied what {right} showed to want or do, or refused what {right} said of it: "{words}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX verb: <https://w3id.org/rapporteur/verb/>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?clash work:left ?left ; work:right ?right ; work:about ?proposition ;
    work:kind rap:factual ; work:rule "will" ; work:order "17" ; work:weight 0.7 ;
    work:window 62 ; work:why ?why
} }
WHERE {
  VALUES (?leftStance ?rightStance ?told ?shown) {
    (rap:denies rap:favours " denied what " " showed to want or do: {words}.")
    (rap:opposes rap:affirms " refused what " " said to be wanted or done: {words}.")
  }
  ?left work:stance ?leftStance ; work:proposition ?proposition .
  ?right work:proposition ?proposition ; work:stance ?rightStance .
  BIND(IF(?leftStance = rap:opposes, ?left, ?right) AS ?own)
  ?own work:holder ?self .
  BIND(IF(?leftStance = rap:opposes, ?right, ?left) AS ?teller)
  ?proposition rdf:subject ?willing .
  FILTER(EXISTS { ?proposition rdf:predicate verb:want } || EXISTS { ?teller work:said/a rap:Forecast })
  FILTER(?self = ?willing || EXISTS { ?self work:sides ?willing })
  ?proposition work:name ?name .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER(?x != ?y)
  ?x work:name ?leftName .
  ?y work:name ?rightName .
  BIND(CONCAT(?leftName, ?told, ?rightName, ?shown) AS ?why)
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("will ", STR(?left), " ", STR(?right))))) AS ?clash)
}
