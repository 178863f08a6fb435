# name      prepare-statements
# kind      preparation
# finds     for each statement its article, its day, who passes it on, its strength (confidence, less
#           for hedged, second-hand or unnamed words) and whether it is firm: a position of its speaker
# guard     not firm are the words of groups and of unnamed people (nobody can be held to them), but for
#           whoever holds an office of a state that is told: "Kenya's envoy" is held to his words; nor is an outlet's
#           report (but its own opinion is firm), a report that only repeats the content it passes on, and
#           words that the one who reports them denies or doubts; less sure is whom only a pronoun or a
#           description means
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX time: <http://www.w3.org/2006/time#>
PREFIX verb: <https://w3id.org/rapporteur/verb/>
PREFIX words: <https://w3id.org/rapporteur/id/words/>
PREFIX work: <https://w3id.org/rapporteur/work#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
INSERT { GRAPH graph:work { ?statement work:speakerNamed true } }
WHERE {
  ?statement rap:sourcePassage/nif:anchorOf ?words ; rap:speaker ?speaker .
  ?speaker rdfs:label|skos:altLabel|skos:prefLabel ?name .
  FILTER(CONTAINS(STR(?words), STR(?name)))
} ;

INSERT { GRAPH graph:work { ?statement work:article ?article ; work:day ?day ; work:strength ?strength } }
WHERE {
  ?statement rap:speaker ?speaker ;
    rap:confidence ?confidence ;
    rap:evidence/nif:referenceContext ?article .
  OPTIONAL { ?statement rap:saidAt/time:inXSDDate ?said }
  OPTIONAL { ?article schema:datePublished ?published }
  BIND(COALESCE(?said, ?published) AS ?date)
  BIND(YEAR(?date) * 372 + MONTH(?date) * 31 + DAY(?date) AS ?day)
  BIND(IF(EXISTS { ?statement rap:certainty rap:possible }, 0.6, 1.0) AS ?hedged)
  BIND(IF(EXISTS { ?statement rap:relayedBy ?outer }, 0.9, 1.0) AS ?secondHand)
  BIND(IF(EXISTS { ?speaker rap:isUnnamed true }, 0.8, 1.0) AS ?unnamed)
  BIND(IF(EXISTS { ?statement rap:sourcePassage ?source } && NOT EXISTS { ?statement work:speakerNamed true }, 0.8, 1.0) AS ?meant)
  BIND(xsd:decimal(?confidence) * ?hedged * ?secondHand * ?unnamed * ?meant AS ?strength)
} ;

INSERT { GRAPH graph:work { ?statement work:via ?agent } }
WHERE {
  { ?statement rap:via ?agent }
  UNION
  { ?statement rap:relayedBy ?outer . ?outer rap:relayedBy*/rap:speaker ?agent }
} ;

INSERT { GRAPH graph:work { ?statement work:firm true } }
WHERE {
  ?statement rap:speaker ?speaker ; rap:stance ?stance .
  FILTER NOT EXISTS {
    ?speaker rap:isUnnamed true .
    FILTER NOT EXISTS { ?speaker a rap:Person ; rap:represents ?served . ?served a rap:State }
  }
  FILTER NOT EXISTS { ?speaker a rap:Group }
  FILTER NOT EXISTS {
    ?speaker a rap:Outlet .
    FILTER NOT EXISTS {
      VALUES ?opinion { rap:Accusation rap:Appraisal rap:Demand rap:Proposal }
      ?statement a ?opinion
    }
  }
  FILTER NOT EXISTS {
    ?inner rap:relayedBy ?statement ; rap:content ?content .
    ?statement rap:content ?content ; rap:stance ?passedOn .
    FILTER(?passedOn IN (rap:affirms, rap:favours))
  }
  FILTER NOT EXISTS {
    ?statement rap:relayedBy+ ?outer .
    ?outer rap:stance ?rejected .
    FILTER(?rejected IN (rap:denies, rap:doubts))
  }
} ;

INSERT { GRAPH graph:work { ?thing work:anchored true } }
WHERE {
  { ?thing a rap:Matter ; rap:participant ?participant }
  UNION
  {
    # "She succeeded", "Peru regrets it": in what, or what, another article need not mean.
    FILTER NOT EXISTS {
      VALUES ?vague { words:true words:it words:this words:that words:them words:these words:those words:you
        words:something words:anything words:everything words:nothing }
      ?thing rdf:object ?vague ; rdf:subject ?doer .
      ?doer a rap:Agent
    }
    ?thing rdf:subject|rdf:object|rap:about ?end .
    { ?end a rap:Agent } UNION { ?end a rap:Place } UNION { ?end a rap:Matter ; rap:participant ?participant }
  }
}
 ;

# Of what a verb says, only what is said of somebody or something that has a name can be compared.
INSERT { GRAPH graph:work { ?proposition work:open true } }
WHERE {
  ?proposition rdf:predicate ?predicate .
  FILTER(!STRSTARTS(STR(?predicate), STR(rap:)))
} ;

INSERT { GRAPH graph:work { ?proposition work:vague true } }
WHERE {
  ?proposition work:open true ; rdf:subject ?subject .
  FILTER NOT EXISTS { VALUES ?kind { rap:Agent rap:Matter rap:Place } ?subject a ?kind }
  # "Canada's emissions" are somebody's, though they have no name.
  FILTER NOT EXISTS { ?subject rap:about ?owner . ?owner a rap:Agent }
} ;

# "Her ties" are one thing here and another there: of what somebody has, one word tells too little.
INSERT { GRAPH graph:work { ?proposition work:vague true } }
WHERE {
  ?proposition rdf:predicate verb:have ; rdf:object ?object .
  ?object a skos:Concept ; rdfs:label ?word .
  FILTER(!CONTAINS(STR(?word), " "))
} ;

# Whoever is for or against a thing that three words or more describe means the same thing as others who do.
INSERT { GRAPH graph:work { ?thing work:telling true } }
WHERE { ?thing a skos:Concept ; skos:prefLabel ?words . FILTER(REGEX(STR(?words), "^\\S+ \\S+ \\S+")) }
