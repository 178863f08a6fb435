# name      prepare-values
# kind      preparation
# finds     which values exclude each other in both directions, which value covers a narrower one,
#           which statuses say that a matter goes ahead or is off; every rule below uses these
# guard     a value inherits what its broader value excludes
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?a work:excludes ?b . ?b work:excludes ?a } }
WHERE {
  ?wide rap:excludes ?other ; skos:inScheme ?list .
  FILTER(?list NOT IN (rap:stances, rap:incumbencies))
  ?a skos:broader* ?wide .
  ?b skos:broader* ?other .
} ;

INSERT { GRAPH graph:work { ?wide work:covers ?narrow } }
WHERE { ?narrow skos:broader+ ?wide . ?narrow skos:inScheme rap:statuses } ;

INSERT { GRAPH graph:work { ?status work:direction work:off } }
WHERE { ?status skos:broader* rap:RuledOut } ;

INSERT { GRAPH graph:work { ?status work:direction work:ahead } }
WHERE {
  ?status skos:inScheme rap:statuses .
  FILTER(?status != rap:Postponed)
  FILTER NOT EXISTS { ?status work:direction work:off }
}
