# name      prepare-statements
# kind      preparation
# finds     for each statement its article, its day, who passes it on, its strength (confidence, less
#           for hedged, second-hand or unnamed words) and whether it is firm: a position of its speaker
# guard     not firm are an outlet's report (but its own opinion is firm), a report that only repeats the
#           content it passes on, and words that the one who reports them denies or doubts
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX time: <http://www.w3.org/2006/time#>
PREFIX work: <https://w3id.org/rapporteur/work#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
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
  BIND(xsd:decimal(?confidence) * ?hedged * ?secondHand * ?unnamed AS ?strength)
} ;

INSERT { GRAPH graph:work { ?statement work:via ?agent } }
WHERE { ?statement rap:via|(rap:relayedBy+/rap:speaker) ?agent } ;

INSERT { GRAPH graph:work { ?statement work:firm true } }
WHERE {
  ?statement rap:speaker ?speaker ; rap:stance ?stance .
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
    ?thing rdf:subject|rdf:object ?end .
    { ?end a rap:Agent } UNION { ?end a rap:Place } UNION { ?end a rap:Matter ; rap:participant ?participant }
  }
}
