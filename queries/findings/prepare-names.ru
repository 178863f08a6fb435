# name      prepare-names
# kind      preparation
# finds     one name for whatever an explanation may mention, with its article where it has one, and the clause that a proposition of the
#           ontology makes after "that"
# guard     a node without a label is called by the end of its IRI; a proposition made of a verb has no
#           clause of its own: its speakers' words are quoted instead
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:work { ?thing work:name ?name } }
WHERE {
  {
    SELECT ?thing (MIN(STR(?label)) AS ?first) WHERE {
      { VALUES ?kind { rap:Agent rap:Matter rap:Office rap:Place rap:Proposition rap:Article } ?thing a ?kind ; rdfs:label ?label }
      UNION
      { ?thing skos:prefLabel ?label FILTER NOT EXISTS { ?thing rdfs:label ?any } }
      UNION
      { ?thing rap:gloss ?label FILTER NOT EXISTS { ?thing rdfs:label ?any } }
      UNION
      { ?thing skos:inScheme ?list ; rdfs:label ?label }
      UNION
      { ?thing dct:identifier ?label FILTER NOT EXISTS { ?thing rdfs:label ?any } }
    }
    GROUP BY ?thing
  }
  BIND(IF(STRLEN(?first) > 0, ?first, REPLACE(STR(?thing), "^.*[/#]", "")) AS ?plain)
  BIND(REPLACE(?plain, " – ", " and ") AS ?joined)
  BIND(IF(EXISTS { ?thing a rap:Matter } && REGEX(?joined, "^\\p{Ll}") && !REGEX(?joined, "^(the|an?) "),
    CONCAT("the ", ?joined), ?joined) AS ?bare)
  OPTIONAL { ?entry work:plainName ?plain ; work:nameWithArticle ?called }
  BIND(IF(BOUND(?called) && EXISTS { ?thing a ?body FILTER(?body IN (rap:State, rap:Organization, rap:Group)) }, ?called, ?bare) AS ?name)
} ;

INSERT { GRAPH graph:work { ?proposition work:that ?that } }
WHERE {
  ?proposition a rap:Proposition ; rdf:predicate ?predicate ; work:name ?name .
  FILTER(STRSTARTS(STR(?predicate), STR(rap:)))
  BIND(CONCAT("that ", IF(REGEX(?name, "^\\p{Ll}") && !REGEX(?name, "^(the|an?|there) "), "the ", ""), ?name) AS ?that)
}
