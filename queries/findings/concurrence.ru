# name      concurrence
# kind      none
# finds     agreement found by shared-stance: one node for each two speakers and each proposition; who said it later
#           agrees with who said it first
# guard     in other words and another sentence than the other's, so that neither is a copy, a quotation given to two
#           nor a list of who said so; with the same numbers; certain, and not told by somebody who is no outlet; not
#           in one transcript; of a status without conditions, as an act gives it, and across articles only where the
#           words name a party of the matter who is not the speaker; of several things that two statements say of a matter one counts
# explains  as shared-stance does
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?statement work:saying ?words ; work:figures ?numbers } }
WHERE {
  {
    SELECT ?statement (MIN(STR(?said)) AS ?all) WHERE {
      ?any work:shared ?stance ; work:leftSaid|work:rightSaid ?statement .
      ?statement rap:contentPassage/nif:anchorOf ?said .
      FILTER NOT EXISTS { ?statement rap:certainty ?certainty FILTER(?certainty != rap:certain) }
      FILTER NOT EXISTS { ?statement rap:relayedBy+/rap:speaker ?teller FILTER NOT EXISTS { ?teller a rap:Outlet } }
    }
    GROUP BY ?statement
  }
  BIND(LCASE(REPLACE(?all, "\\W+", " ")) AS ?words)
  BIND(REPLACE(?all, "[^0-9]+", " ") AS ?numbers)
} ;

INSERT { GRAPH graph:work { ?statement work:givesStatus ?proposition } }
WHERE {
  ?any work:shared ?stance ; work:about ?proposition ; work:leftSaid|work:rightSaid ?statement .
  ?proposition rdf:predicate rap:status .
  FILTER(?stance != rap:favours || EXISTS { ?statement rap:statusGiven ?given })
  FILTER NOT EXISTS { ?statement rap:condition ?condition }
} ;

INSERT { GRAPH graph:work { ?statement work:namesParty ?matter } }
WHERE {
  ?any work:shared ?stance ; work:about/rdf:subject ?matter ; work:leftSaid|work:rightSaid ?statement .
  ?matter rap:participant ?party .
  ?party rdfs:label ?name .
  ?statement work:saying ?words .
  FILTER NOT EXISTS { ?statement rap:speaker ?party }
  FILTER(CONTAINS(?words, LCASE(REPLACE(STR(?name), "^.* ", ""))))
} ;

INSERT { GRAPH graph:work { ?pair work:of ?pairing ; work:one ?one ; work:two ?two } }
WHERE {
  ?pairing work:shared ?stance ; work:leftSaid ?one ; work:rightSaid ?two ; work:about ?about ; work:preference ?preference .
  ?pairing work:left/work:holder ?x ; work:right/work:holder ?y .
  # What both say together is one statement.
  FILTER NOT EXISTS { ?one rap:speaker ?y }
  FILTER NOT EXISTS { ?two rap:speaker ?x }
  FILTER NOT EXISTS { ?one rap:evidence ?sentence . ?two rap:evidence ?sentence }
  ?one work:saying ?words ; work:figures ?numbers ; work:article ?here .
  ?two work:saying ?others ; work:figures ?numbers ; work:article ?there .
  FILTER(!CONTAINS(?words, ?others) && !CONTAINS(?others, ?words))
  FILTER(STRLEN(?words) <= 25 || !STRSTARTS(?others, SUBSTR(?words, 1, 25)))
  FILTER(STRLEN(?words) <= 25 || !STRENDS(?others, SUBSTR(?words, STRLEN(?words) - 24)))
  FILTER(?here != ?there || NOT EXISTS { ?one rap:rule "transcript" })
  ?about rdf:subject ?subject ; rdf:predicate ?predicate .
  FILTER(?predicate != rap:status
    || (EXISTS { ?one work:givesStatus ?about } && EXISTS { ?two work:givesStatus ?about }))
  FILTER(?predicate != rap:status || ?here = ?there
    || (EXISTS { ?one work:namesParty ?subject } && EXISTS { ?two work:namesParty ?subject }))
  FILTER NOT EXISTS {
    ?better work:leftSaid ?one ; work:rightSaid ?two ; work:preference ?higher ; work:about/rap:about ?matter .
    ?about rap:about ?matter .
    ?matter a rap:Matter .
    FILTER(?higher < ?preference)
  }
  BIND(IRI(CONCAT(STR(work:), SHA1(CONCAT("pair ", STR(?one), " ", STR(?two))))) AS ?pair)
} ;

INSERT { GRAPH graph:work { ?node work:among ?pair ; work:met ?pairing ; work:laterSide ?later } }
WHERE {
  {
    SELECT ?pairing (MIN(?day) AS ?first) (MIN(?otherDay) AS ?second) WHERE {
      ?pair work:of ?pairing ; work:one ?one ; work:two ?two .
      OPTIONAL { ?one work:day ?day }
      OPTIONAL { ?two work:day ?otherDay }
    }
    GROUP BY ?pairing
  }
  ?pair work:of ?pairing .
  ?pairing work:left/work:holder ?x ; work:right/work:holder ?y ; work:about ?about ; work:shared ?stance .
  BIND(IF(COALESCE(?first > ?second, false), work:one, work:two) AS ?later)
  BIND(IRI(CONCAT(STR(id:), "concurrence/",
    SHA1(CONCAT("found ", STR(?stance), " ", STR(?x), " ", STR(?y), " ", STR(?about))))) AS ?node)
} ;

INSERT { GRAPH graph:work { ?node work:agreeing ?statement ; work:echoed ?other } }
WHERE {
  ?node work:among ?pair ; work:laterSide ?later .
  ?pair work:one ?one ; work:two ?two .
  BIND(IF(?later = work:one, ?one, ?two) AS ?statement)
  BIND(IF(?later = work:one, ?two, ?one) AS ?other)
} ;

INSERT { GRAPH graph:findings {
  ?node a rap:Finding, rap:Concurrence ;
    rap:agreedBy ?by ;
    rap:agreedWith ?with ;
    rap:mode rap:found ;
    rap:rule "shared-stance" ;
    rap:about ?about ;
    rap:confidence ?confidence ;
    rap:explanation ?explanation
} }
WHERE {
  VALUES (?stance ?both) {
    (rap:affirms " both say this: ") (rap:denies " both deny this: ")
    (rap:favours " are both for this: ") (rap:opposes " are both against this: ")
  }
  ?node work:met ?pairing ; work:laterSide ?later .
  ?pairing work:shared ?stance ; work:left/work:holder ?x ; work:right/work:holder ?y ; work:about ?about .
  ?about work:name ?name .
  BIND(IF(?later = work:one, ?x, ?y) AS ?by)
  BIND(IF(?later = work:one, ?y, ?x) AS ?with)
  ?by work:name ?byName .
  ?with work:name ?withName .
  { SELECT ?node (MAX(?s) AS ?one) WHERE { ?node work:agreeing/work:strength ?s } GROUP BY ?node }
  { SELECT ?node (MAX(?s) AS ?other) WHERE { ?node work:echoed/work:strength ?s } GROUP BY ?node }
  BIND(IF(EXISTS { ?about work:open true }, 0.75, 1.0) AS ?read)
  BIND(ROUND(?one * ?other * ?read * 1000) / 1000 AS ?confidence)
  BIND(STRLANG(CONCAT(IF(STRSTARTS(?byName, "the "), CONCAT("The ", SUBSTR(?byName, 5)), ?byName), " and ", ?withName, ?both, ?name, "."), "en") AS ?explanation)
} ;

INSERT { GRAPH graph:findings { ?node rap:agreeing ?statement ; rap:echoed ?other } }
WHERE { ?node work:agreeing ?statement ; work:echoed ?other } ;

INSERT { GRAPH graph:findings { ?node rap:about ?matter } }
WHERE { ?node work:met/work:about/rap:about ?matter . ?matter a rap:Matter }
