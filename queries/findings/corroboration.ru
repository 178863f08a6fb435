# name      corroboration
# kind      none
# finds     what independent origins report: a proposition that different speakers affirm or deny in them, or a
#           speaker who is on record in them, in different words, with one stance on it
# guard     an origin is the family of the outlet that a statement is known through, else that of the
#           article: what it retells, the agency it names, its publisher's family, one for all that print
#           the same text; so an article never corroborates itself, nor do two that rest on one report, nor two
#           that print the same words of it; unnamed people and things that are not the same across articles do
#           not count, nor does a topic that is only spoken about; who speaks for another confirms himself;
#           where the words hold numbers, they must be the same
# explains  {n} independent origins report that {agent} {stance} that {proposition}.
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
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

INSERT { GRAPH graph:work { ?statement work:claims ?proposition ; work:wording ?wording ; work:numbers ?numbers } }
WHERE {
  {
    SELECT ?statement (MIN(STR(?said)) AS ?words) WHERE {
      ?statement work:origin ?any ; rap:contentPassage/nif:anchorOf ?said
    }
    GROUP BY ?statement
  }
  ?statement rap:content ?proposition .
  ?proposition work:anchored true ; rdf:subject ?subject ; rdf:predicate ?predicate .
  FILTER NOT EXISTS { ?statement rap:condition ?condition }
  # Who speaks about something claims nothing of it yet.
  FILTER(?predicate != rap:status || EXISTS { ?subject a rap:Matter } || REGEX(?words, "\\bthere\\b", "i"))
  BIND(LCASE(REPLACE(?words, "\\W+", " ")) AS ?wording)
  BIND(REPLACE(?words, "[^0-9]+", " ") AS ?numbers)
} ;

INSERT { GRAPH graph:work { ?node work:reported ?statement ; work:about ?proposition ; work:what ?what } }
WHERE {
  VALUES (?stance ?what) { (rap:affirms "the same") (rap:denies "the contrary") }
  ?statement work:claims ?proposition ; work:numbers ?numbers ; rap:stance ?stance ; rap:speaker ?speaker ; work:origin ?origin .
  ?other work:claims ?proposition ; work:numbers ?numbers ; rap:stance ?stance ; rap:speaker ?another ; work:origin ?elsewhere .
  FILTER(?speaker != ?another && ?origin != ?elsewhere)
  FILTER NOT EXISTS { ?speaker work:sides ?another }
  FILTER NOT EXISTS { ?speaker rap:isUnnamed true }
  FILTER NOT EXISTS { ?another rap:isUnnamed true }
  # Who passes on what another says does not confirm it.
  FILTER NOT EXISTS { ?speaker a rap:Outlet }
  FILTER NOT EXISTS { ?another a rap:Outlet }
  BIND(IRI(CONCAT(STR(id:), "corroboration/", SHA1(CONCAT(STR(?proposition), " ", STR(?stance), ?numbers)))) AS ?node)
} ;

INSERT { GRAPH graph:work { ?node work:reported ?statement ; work:about ?proposition ; work:what ?what } }
WHERE {
  ?statement work:claims ?proposition ; work:numbers ?numbers ; rap:stance ?stance ; rap:speaker ?speaker .
  FILTER NOT EXISTS { ?speaker rap:isUnnamed true }
  FILTER NOT EXISTS { ?speaker a rap:Outlet }
  ?stance work:name ?stanceName .
  ?speaker work:name ?name .
  BIND(CONCAT("that ", ?name, " ", ?stanceName, " it") AS ?what)
  BIND(IRI(CONCAT(STR(id:), "corroboration/",
    SHA1(CONCAT(STR(?proposition), " ", STR(?stance), " ", STR(?speaker), ?numbers)))) AS ?node)
} ;

# Words that two print alike, or one in part, or that begin or end alike, come from one pen.
INSERT { GRAPH graph:work { ?telling work:tells ?node ; work:pen ?pen } }
WHERE {
  {
    SELECT ?node ?statement (MIN(?origin) AS ?pen) WHERE {
      ?node work:reported ?statement, ?copy .
      ?statement work:wording ?words .
      ?copy work:wording ?others ; work:origin ?origin .
      FILTER(?statement = ?copy || ?words = ?others || (STRLEN(?words) > 20 && CONTAINS(?others, ?words))
        || (STRLEN(?others) > 20 && CONTAINS(?words, ?others))
        || (STRLEN(?words) > 25 && STRSTARTS(?others, SUBSTR(?words, 1, 25)))
        || (STRLEN(?words) > 25 && STRENDS(?others, SUBSTR(?words, STRLEN(?words) - 24))))
    }
    GROUP BY ?node ?statement
  }
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("pen ", STR(?node), STR(?statement))))) AS ?telling)
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
    SELECT ?node (COUNT(DISTINCT ?pen) AS ?origins) WHERE { ?telling work:tells ?node ; work:pen ?pen }
    GROUP BY ?node
    HAVING(COUNT(DISTINCT ?pen) > 1)
  }
  ?node work:reported ?statement ; work:about ?proposition ; work:what ?what .
  ?proposition work:name ?name .
  BIND(STRLANG(CONCAT(STR(?origins), " independent origins report ", ?what, ": ", ?name, "."), "en") AS ?explanation)
}
