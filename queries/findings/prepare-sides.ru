# name      prepare-sides
# kind      preparation
# finds     who speaks for whom (a seat for its state, a minister for the government), which agents
#           are therefore no opponents of each other, and who is a party to a matter
# guard     two named people of one government stay two voices, but "the minister" may be any of them; a former office binds nobody
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?agent work:standsFor ?principal } }
WHERE {
  { ?agent rap:represents+ ?principal }
  UNION
  {
    ?agent rap:holds ?tenure .
    ?tenure rap:office/rap:officeOf/rap:represents* ?principal .
    FILTER NOT EXISTS { ?tenure rap:incumbency rap:former }
  }
  FILTER(?agent != ?principal)
} ;

INSERT { GRAPH graph:work { ?agent work:sides ?principal . ?principal work:sides ?agent } }
WHERE { ?agent work:standsFor ?principal } ;

INSERT { GRAPH graph:work { ?one work:sides ?other } }
WHERE {
  ?one work:standsFor ?principal .
  ?other work:standsFor ?principal .
  FILTER(?one != ?other)
  FILTER(!(EXISTS { ?one a rap:Person } && EXISTS { ?other a rap:Person })
    || EXISTS { ?one rap:isUnnamed true } || EXISTS { ?other rap:isUnnamed true })
} ;

INSERT { GRAPH graph:work { ?matter work:party ?agent } }
WHERE {
  { ?matter rap:participant ?agent } UNION { ?matter rap:participant/work:sides ?agent }
}
