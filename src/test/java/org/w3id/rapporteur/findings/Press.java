package org.w3id.rapporteur.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A small press for tests: articles with statements, written down as triples, and the findings that
 * the shipped rules compute from them.
 *
 * <p>The cast: {@code premier}, {@code envoy} and {@code consul} are people of no side; {@code
 * minister} is the current foreign minister of {@code northland}, {@code palace} represents it;
 * {@code officials} are unnamed; {@code daily} and {@code herald} are outlets. {@code talks} is a
 * meeting with northland and the premier as parties, {@code rumour} a matter without participants.
 */
final class Press {
  private static final String RAP = "https://w3id.org/rapporteur/ns#";
  private static final String PREFIXES =
      """
      BASE <https://w3id.org/rapporteur/id/>
      PREFIX : <https://w3id.org/rapporteur/id/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rap: <https://w3id.org/rapporteur/ns#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX time: <http://www.w3.org/2006/time#>
      PREFIX verb: <https://w3id.org/rapporteur/verb/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final String CANON =
      """
      :premier a rap:Agent, rap:Person ; skos:prefLabel "Premier" .
      :envoy a rap:Agent, rap:Person ; skos:prefLabel "Envoy" .
      :consul a rap:Agent, rap:Person ; skos:prefLabel "Consul" .
      :minister a rap:Agent, rap:Person ; skos:prefLabel "Minister" ; rap:holds :tenure .
      :tenure a rap:Tenure ; rap:office :foreign-minister ; rap:incumbency rap:current ;
        rap:since "2020-01-01"^^xsd:date .
      :foreign-minister a rap:Office ; skos:prefLabel "foreign minister" ; rap:officeOf :northland .
      :northland a rap:Agent, rap:State ; skos:prefLabel "Northland" .
      :palace a rap:Agent, rap:Organization ; skos:prefLabel "Palace" ; rap:represents :northland .
      :officials a rap:Agent, rap:Group ; skos:prefLabel "officials" ; rap:isUnnamed true .
      :daily a rap:Agent, rap:Organization, rap:Outlet ; skos:prefLabel "Daily" .
      :herald a rap:Agent, rap:Organization, rap:Outlet ; skos:prefLabel "Herald" .
      :geneva a rap:Place ; skos:prefLabel "Geneva" .
      :vienna a rap:Place ; skos:prefLabel "Vienna" .
      :talks a rap:Matter, rap:Meeting ; skos:prefLabel "the talks" ;
        rap:participant :northland, :premier .
      :other-talks a rap:Matter, rap:Meeting ; skos:prefLabel "the other talks" ;
        rap:participant :northland, :premier .
      :truce a rap:Matter, rap:Ceasefire ; skos:prefLabel "the truce" .
      :rumour a rap:Matter ; skos:prefLabel "a rumour" .
      """;

  private final List<String> turtle = new ArrayList<>(List.of(CANON));
  private String article = "";
  private Wording wording = Wording.PLAIN;
  private int ordinal;

  /**
   * Further statements stand in article {@code name}, published on {@code day} by {@code outlet}.
   */
  Press article(String name, String day, String outlet) {
    article = name;
    ordinal = 0;
    turtle.add(
        ":%s a rap:Article ; dct:identifier \"%s\" .".formatted(name, name)
            + (day.isEmpty()
                ? ""
                : " :%s schema:datePublished \"%s\"^^xsd:date .".formatted(name, day))
            + (outlet.isEmpty() ? "" : " :%s schema:publisher :%s .".formatted(name, outlet)));
    return this;
  }

  Press article(String name) {
    return article(name, "", "");
  }

  /**
   * Adds the statement {@code ARTICLE-N}: {@code speaker} takes {@code stance} on {@code triple},
   * such as {@code "talks status Planned"}.
   */
  Press says(String speaker, String stance, String triple) {
    return says("Assertion", speaker, stance, triple);
  }

  /** As above, with the act. */
  Press says(String act, String speaker, String stance, String triple) {
    ordinal++;
    String name = article + "-" + ordinal;
    String proposition = ":p-" + Integer.toHexString(triple.hashCode());
    turtle.add(proposition(proposition, triple));
    turtle.add(quantity(triple.split(" ", 3)[2]));
    turtle.add(
        """
        :%1$s a rap:Statement, rap:%2$s ; rap:speaker :%3$s ; rap:stance rap:%4$s ;
          rap:content %5$s ; rap:about :%6$s ; rap:confidence 0.8 ; rap:rule "test" ;
          rap:evidence :%1$s-words ; rap:contentPassage :%1$s-words .
        :%1$s-words a rap:Passage ; nif:referenceContext :%7$s ; nif:anchorOf "words of %1$s" .
        """
            .formatted(name, act, speaker, stance, proposition, triple.split(" ")[0], article));
    return this;
  }

  /** Adds to the last statement, such as {@code "rap:condition :words"}. */
  Press with(String more) {
    return also(":" + article + "-" + ordinal + " " + more + " .");
  }

  /** Adds triples as they stand. */
  Press also(String triples) {
    turtle.add(triples);
    return this;
  }

  private static String proposition(String name, String triple) {
    String[] part = triple.split(" ", 3);
    String object = term(part[2]);
    return """
    %1$s a rap:Proposition ; rdf:subject :%2$s ; rdf:predicate %3$s ; rdf:object %4$s ;
      rap:about :%2$s ; rap:gloss "%5$s" ; rdf:reifies <<( :%2$s %3$s %4$s )>> .
    """
        .formatted(name, part[0], predicate(part[1]), object, triple);
  }

  private static String quantity(String object) {
    return Character.isDigit(object.charAt(0))
        ? "%s a schema:QuantitativeValue ; rdfs:label \"%s\" ; schema:value %s.0 ; schema:unitText \"%s\" ."
            .formatted(
                term(object), object, object.split(" ")[0], object.substring(object.indexOf(' ')))
        : "";
  }

  private static String predicate(String name) {
    return Stream.of("status", "venue", "format", "requires").anyMatch(name::equals)
        ? "rap:" + name
        : "verb:" + name;
  }

  private static String term(String object) {
    if (Character.isDigit(object.charAt(0))) {
      return ":quantity-" + object.replace(' ', '-');
    }
    boolean isValue =
        !object.substring(0, 1).toLowerCase(Locale.ROOT).equals(object.substring(0, 1));
    return (isValue ? "rap:" : ":") + object;
  }

  /** Gives the article its body. */
  Press reads(String body) {
    return also(":%s nif:isString \"%s\" .".formatted(article, body));
  }

  /** The dataset with all articles and the findings. */
  DatasetGraph findings() {
    return findings(Outlets.UNKNOWN);
  }

  /** The same where these outlets are known. */
  DatasetGraph findings(Outlets outlets) {
    DatasetGraph dataset = base();
    new Findings(RuleBook.shipped(), outlets, wording).recompute(dataset);
    return dataset;
  }

  /** Lets names stand so within a sentence. */
  Press wording(Wording known) {
    wording = known;
    return this;
  }

  /** The dataset with all articles, without findings. */
  DatasetGraph base() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Graph all = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + String.join("\n", turtle), Lang.TURTLE).parse(all);
    for (Node name : List.of(SKOS.prefLabel.asNode(), NodeFactory.createURI(RAP + "gloss"))) {
      all.find(Node.ANY, name, Node.ANY)
          .toList()
          .forEach(it -> all.add(it.getSubject(), RDFS.label.asNode(), it.getObject()));
    }
    Graph ontology = RDFDataMgr.loadGraph("ontology/rapporteur.ttl");
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.addGraph(NodeFactory.createURI("urn:graph:articles"), all);
          dataset.addGraph(NodeFactory.createURI("urn:graph:ontology"), ontology);
        });
    return dataset;
  }

  /** Each contradiction as {@code contradictor > contradictee kind mode}, sorted. */
  List<String> contradictions() {
    return rows(
        """
        SELECT ?row WHERE {
          ?c a rap:Contradiction ; rap:contradictor ?x ; rap:contradictee ?y ; rap:kind ?k ; rap:mode ?m .
          BIND(CONCAT(REPLACE(STR(?x), ".*/", ""), " > ", REPLACE(STR(?y), ".*/", ""), " ",
            REPLACE(STR(?k), ".*#", ""), " ", REPLACE(STR(?m), ".*#", "")) AS ?row)
        } ORDER BY ?row
        """);
  }

  /** The values of {@code ?row} in the answer to {@code query}. */
  List<String> rows(String query) {
    Query parsed = QueryFactory.create(PREFIXES + query);
    DatasetGraph dataset = findings();
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> rows = new ArrayList<>();
          try (QueryExec exec = QueryExec.dataset(dataset).query(parsed).build()) {
            RowSet answer = exec.select();
            answer.forEachRemaining(
                row -> rows.add(String.valueOf(row.get("row").getLiteralLexicalForm())));
          }
          return rows;
        });
  }
}
