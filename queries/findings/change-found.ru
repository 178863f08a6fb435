# name      change-found
# kind      rap:factual, rap:positional or rap:excludedValue
# finds     changes of position: a speaker who first affirms and later denies one proposition, or favours
#           and later opposes it, or the reverse, or gives values that exclude each other
# guard     both days known, all of the earlier position before all of the later; a named person, state or
#           body; a proposition that is the same across articles; not on the word of another party
# explains  {agent} first {stance} and later {stance} that {proposition}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work {
  ?change work:changed ?holder ; work:from ?before ; work:to ?after ; work:about ?about ; work:kind ?kind ; work:why ?why
} }
WHERE {
  {
    VALUES (?first ?second ?kind ?words) {
      (rap:affirms rap:denies rap:factual " first affirmed and later denied ")
      (rap:denies rap:affirms rap:factual " first denied and later affirmed ")
      (rap:favours rap:opposes rap:positional " first wanted and later opposed ")
      (rap:opposes rap:favours rap:positional " first opposed and later wanted ")
    }
    ?about work:anchored true .
    ?before work:proposition ?about ; work:stance ?first ; work:holder ?holder .
    # By the proposition first: some holders have thousands of positions, no proposition has many.
    ?after work:proposition ?about ; work:holder ?holder ; work:stance ?second .
    ?about work:name ?name .
    OPTIONAL { ?about work:that ?that }
    BIND(CONCAT(?words, COALESCE(?that, CONCAT("what the words say: ", ?name)), ".") AS ?told)
  }
  UNION
  {
    ?one work:excludes ?other .
    ?p rdf:object ?one ; rdf:subject ?about ; rdf:predicate ?predicate .
    ?q rdf:object ?other ; rdf:subject ?about ; rdf:predicate ?predicate .
    ?before work:proposition ?p ; work:stance ?stance ; work:holder ?holder .
    ?after work:proposition ?q ; work:stance ?stance ; work:holder ?holder .
    FILTER(?stance IN (rap:affirms, rap:favours))
    BIND(rap:excludedValue AS ?kind)
    ?about work:name ?name .
    ?one work:name ?oneName .
    ?other work:name ?otherName .
    BIND(CONCAT(" first called ", ?name, " “", ?oneName, "”, and later “", ?otherName, "”.") AS ?told)
  }
  ?before work:last ?last .
  ?after work:first ?day .
  FILTER(?last < ?day)
  FILTER NOT EXISTS { ?holder rap:isUnnamed true }
  FILTER NOT EXISTS { ?holder a rap:Group }
  FILTER NOT EXISTS { ?holder a rap:Outlet }
  ?holder work:name ?holderName .
  BIND(CONCAT(?holderName, ?told) AS ?why)
  BIND(IRI(CONCAT(STR(id:), "change/", SHA1(CONCAT(STR(?before), " ", STR(?after))))) AS ?change)
} ;

INSERT { GRAPH graph:work { ?change work:leftSaid ?one ; work:rightSaid ?other } }
WHERE {
  ?change work:from ?before ; work:to ?after .
  ?before work:said ?one .
  ?after work:said ?other .
  FILTER NOT EXISTS { ?one work:via ?teller FILTER NOT EXISTS { ?teller a rap:Outlet } }
  FILTER NOT EXISTS { ?other work:via ?teller FILTER NOT EXISTS { ?teller a rap:Outlet } }
} ;

INSERT { GRAPH graph:findings {
  ?change a rap:Finding, rap:PositionChange ;
    rap:changedBy ?holder ;
    rap:about ?about ;
    rap:mode rap:found ;
    rap:kind ?kind ;
    rap:rule "change-found" ;
    rap:confidence ?confidence ;
    rap:explanation ?explanation
} }
WHERE {
  ?change work:changed ?holder ; work:about ?about ; work:kind ?kind ; work:why ?why .
  { SELECT ?change (MAX(?s) AS ?one) WHERE { ?change work:leftSaid/work:strength ?s } GROUP BY ?change }
  { SELECT ?change (MAX(?s) AS ?other) WHERE { ?change work:rightSaid/work:strength ?s } GROUP BY ?change }
  BIND(ROUND(0.8 * ?one * ?other * 1000) / 1000 AS ?confidence)
  BIND(STRLANG(IF(STRSTARTS(?why, "the "), CONCAT("The ", SUBSTR(?why, 5)), ?why), "en") AS ?explanation)
} ;

INSERT { GRAPH graph:findings { ?change rap:earlier ?one ; rap:later ?other } }
WHERE { ?change work:changed ?holder ; work:leftSaid ?one ; work:rightSaid ?other }
