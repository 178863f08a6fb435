# name      corroboration
# kind      none
# finds     what independent origins report: a proposition that is affirmed or denied in them, or a
#           speaker who is on record in them with one stance on it
# guard     an origin is the family of the outlet that a statement is known through, else that of the
#           article: what it retells, the agency it names, its publisher's family, one for all that print
#           the same text; so an article never corroborates itself, nor do two that rest on one report; unnamed people and things that are not the same across articles do not count
# explains  {n} independent origins report that {agent} {stance} that {proposition}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?statement work:origin ?origin } }
WHERE {
  # Through several outlets a statement still has one origin.
  SELECT ?statement (MIN(?one) AS ?origin) WHERE {
    ?statement work:article ?article .
    OPTIONAL {
      ?statement work:via ?outlet .
      ?outlet a rap:Outlet .
      OPTIONAL { ?outlet work:family ?family }
    }
    OPTIONAL { ?article work:printedBy ?printer }
    BIND(STR(COALESCE(?family, ?outlet, ?printer, ?article)) AS ?one)
  }
  GROUP BY ?statement
} ;

INSERT { GRAPH graph:work { ?node work:reported ?statement ; work:about ?proposition ; work:what ?what } }
WHERE {
  VALUES (?stance ?what) { (rap:affirms "the same") (rap:denies "the contrary") }
  ?statement rap:stance ?stance ; rap:content ?proposition ; work:origin ?any .
  ?proposition work:anchored true .
  FILTER NOT EXISTS { ?statement rap:condition ?condition }
  BIND(IRI(CONCAT(STR(id:), "corroboration/", SHA1(CONCAT(STR(?proposition), " ", STR(?stance))))) AS ?node)
} ;

INSERT { GRAPH graph:work { ?node work:reported ?statement ; work:about ?proposition ; work:what ?what } }
WHERE {
  ?statement rap:stance ?stance ; rap:content ?proposition ; rap:speaker ?speaker ; work:origin ?any .
  ?proposition work:anchored true .
  FILTER NOT EXISTS { ?statement rap:condition ?condition }
  FILTER NOT EXISTS { ?speaker rap:isUnnamed true }
  FILTER NOT EXISTS { ?speaker a rap:Outlet }
  ?stance work:name ?stanceName .
  ?speaker work:name ?name .
  BIND(CONCAT("that ", ?name, " ", ?stanceName, " it") AS ?what)
  BIND(IRI(CONCAT(STR(id:), "corroboration/",
    SHA1(CONCAT(STR(?proposition), " ", STR(?stance), " ", STR(?speaker))))) AS ?node)
} ;

INSERT { GRAPH graph:findings {
  ?node a rap:Finding, rap:Corroboration ;
    rap:about ?proposition ;
    rap:origins ?origins ;
    rap:rule "corroboration" ;
    rap:mode rap:found ;
    rap:explanation ?explanation ;
    rap:supporting ?statement
} }
WHERE {
  {
    SELECT ?node (COUNT(DISTINCT ?origin) AS ?origins) WHERE {
      ?node work:reported/work:origin ?origin
    }
    GROUP BY ?node
    HAVING(COUNT(DISTINCT ?origin) > 1)
  }
  ?node work:reported ?statement ; work:about ?proposition ; work:what ?what .
  ?proposition work:name ?name .
  BIND(STRLANG(CONCAT(STR(?origins), " independent origins report ", ?what, ": ", ?name, "."), "en") AS ?explanation)
}
