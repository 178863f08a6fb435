# name      pair-statements
# kind      guard
# finds     for each clash the statements that stand against each other; a clash without any is dropped
# guard     neither speaker stands for the other; said within the rule's window of days where both days
#           are known; in one article that is no transcript, where much is said of many things, or about something that is the same across articles (an agent, a
#           place, a matter with participants), or wishes for a thing that three words or more describe; neither is known only through the other speaker;
#           days on which a matter is said not to be must cover the days on which the other puts it
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX time: <http://www.w3.org/2006/time#>
PREFIX work: <https://w3id.org/rapporteur/work#>
# On which days the statements put a matter, and on which they say that it is or should not be.
INSERT { GRAPH graph:work { ?statement work:puts ?claim } }
WHERE {
  ?claim rdf:predicate rap:date .
  { ?statement rap:content ?claim ; rap:stance ?stance } UNION { ?statement rap:counterContent ?claim ; rap:stance ?own }
  FILTER(?stance IN (rap:affirms, rap:favours) || ?own IN (rap:denies, rap:opposes))
} ;

INSERT { GRAPH graph:work { ?statement work:putsOff ?claim } }
WHERE {
  ?claim rdf:predicate rap:date .
  { ?statement rap:content ?claim ; rap:stance ?stance } UNION { ?statement rap:counterContent ?claim ; rap:stance ?own }
  FILTER(?stance IN (rap:denies, rap:opposes) || ?own IN (rap:affirms, rap:favours))
} ;

INSERT { GRAPH graph:work { ?clash work:leftSaid ?one ; work:rightSaid ?other } }
WHERE {
  ?clash work:left ?left ; work:right ?right ; work:about ?about ; work:window ?window .
  ?left work:holder ?x .
  ?right work:holder ?y .
  FILTER NOT EXISTS { ?x work:sides ?y }
  ?left work:said ?one .
  ?right work:said ?other .
  FILTER(?one != ?other)
  ?one work:article ?here .
  ?other work:article ?there .
  FILTER((?here = ?there && NOT EXISTS { ?one rap:rule "transcript" }) || EXISTS { ?about work:anchored true }
    || EXISTS { ?clash work:rule "opposition" . ?about work:telling true })
  OPTIONAL { ?one work:day ?oneDay }
  OPTIONAL { ?other work:day ?otherDay }
  FILTER(!BOUND(?oneDay) || !BOUND(?otherDay) || ABS(?oneDay - ?otherDay) <= ?window)
  # Whoever "rejected his call for talks" tells of one clash of wills, not of talks that he announced.
  FILTER NOT EXISTS {
    ?clash work:rule "party-refuses" .
    ?one rap:evidence ?sentence .
    ?other rap:evidence ?sentence .
  }
  # "Denied his claim": the article's own words say it already.
  FILTER NOT EXISTS {
    ?one rap:statedAgainst ?y ; rap:evidence ?same .
    ?other rap:evidence ?same .
  }
  # "Not on 9 May" leaves the rest of May, and June.
  FILTER NOT EXISTS {
    { ?one work:putsOff ?off . ?other work:puts ?on } UNION { ?other work:putsOff ?off . ?one work:puts ?on }
    ?off rdf:subject ?dated ; rdf:object ?offTime .
    ?on rdf:subject ?dated ; rdf:object ?onTime .
    OPTIONAL { ?offTime time:hasBeginning/time:inXSDDate ?offFirst }
    OPTIONAL { ?offTime time:hasEnd/time:inXSDDate ?offLast }
    OPTIONAL { ?onTime time:hasBeginning/time:inXSDDate ?onFirst }
    OPTIONAL { ?onTime time:hasEnd/time:inXSDDate ?onLast }
    FILTER(?offFirst > ?onFirst || ?offLast < ?onLast
      || (BOUND(?offFirst) && !BOUND(?onFirst)) || (BOUND(?offLast) && !BOUND(?onLast)))
  }
  FILTER NOT EXISTS { ?one work:via ?y }
  FILTER NOT EXISTS { ?other work:via ?x }
}
