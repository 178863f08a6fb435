# name      prepare-names
# kind      preparation
# finds     one name for whatever an explanation may mention
# guard     a node without a label is called by the end of its IRI
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?thing work:name ?name } }
WHERE {
  {
    SELECT ?thing (MIN(STR(?label)) AS ?first) WHERE {
      { VALUES ?kind { rap:Agent rap:Matter rap:Office rap:Place rap:Proposition } ?thing a ?kind ; rdfs:label ?label }
      UNION
      { ?thing skos:prefLabel ?label FILTER NOT EXISTS { ?thing rdfs:label ?any } }
      UNION
      { ?thing rap:gloss ?label FILTER NOT EXISTS { ?thing rdfs:label ?any } }
      UNION
      { ?thing skos:inScheme ?list ; rdfs:label ?label }
      UNION
      { ?thing dct:identifier ?label }
    }
    GROUP BY ?thing
  }
  BIND(IF(STRLEN(?first) > 0, ?first, REPLACE(STR(?thing), "^.*[/#]", "")) AS ?name)
}
