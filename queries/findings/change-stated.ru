# name      change-stated
# kind      none: the article says that the position changed, not in which way
# finds     changes of position that an article reports: "has changed his mind", "used to want"
# guard     the article's own words are shown; the earlier position may be unknown
# explains  {agent} changed position, as the article "{article}" puts it: "{words}".
PREFIX graph: <https://w3id.org/rapporteur/graph/>
PREFIX id: <https://w3id.org/rapporteur/id/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX rap: <https://w3id.org/rapporteur/ns#>
PREFIX work: <https://w3id.org/rapporteur/work#>
INSERT { GRAPH graph:findings {
  ?change a rap:Finding, rap:PositionChange ;
    rap:changedBy ?agent ;
    rap:later ?statement ;
    rap:earlier ?before ;
    rap:about ?about ;
    rap:mode rap:stated ;
    rap:evidence ?passage ;
    rap:rule "change-stated" ;
    rap:confidence ?confidence ;
    rap:explanation ?explanation
} }
WHERE {
  ?statement rap:changeStatedIn ?passage ; rap:speaker ?agent ; work:strength ?strength ; work:article/work:name ?article .
  OPTIONAL { ?statement rap:statedToReplace ?before . ?before rap:speaker ?agent }
  OPTIONAL { ?statement rap:about ?matter }
  OPTIONAL { ?statement rap:content ?content }
  BIND(COALESCE(?matter, ?content, ?agent) AS ?about)
  ?agent work:name ?name .
  {
    SELECT ?statement (MIN(?told) AS ?words) WHERE { ?statement rap:changeStatedIn/nif:anchorOf ?told } GROUP BY ?statement
  }
  BIND(ROUND(?strength * 1000) / 1000 AS ?confidence)
  BIND(IRI(CONCAT(STR(id:), "change/", SHA1(CONCAT("stated ", STR(?statement))))) AS ?change)
  BIND(STRLANG(CONCAT(IF(STRSTARTS(?name, "the "), CONCAT("The ", SUBSTR(?name, 5)), ?name), " changed position, as the article “", ?article, "” puts it: “", REPLACE(STR(?words), "\\s+", " "), "”."), "en") AS ?explanation)
}
