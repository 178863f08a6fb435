package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.store.OutdatedFindings;

/**
 * The queries behind the pages, kept as {@code .rq} files beside this class's resources, run over
 * the whole dataset.
 */
final class PageQueries {
  private static final Duration TIME = Duration.ofSeconds(10);

  private static final Node CANON =
      NodeFactory.createURI("https://w3id.org/rapporteur/graph/canon");
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node IDENTIFIER = DCTerms.identifier.asNode();
  private static final Var STATEMENT = Var.alloc("statement");
  private static final Node PREFERRED = SKOS.prefLabel.asNode();

  private final ReadOnlyData data;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<String, Html> shown = new ConcurrentHashMap<>();

  /** Never changed after parsing: an execution with values for parameters copies. */
  private final Map<String, Query> parsed = new ConcurrentHashMap<>();

  PageQueries(ReadOnlyData data) {
    this.data = data;
  }

  /** What a reader of findings must know. */
  Html noteOnFindings() {
    return data.read(OutdatedFindings::areIn)
        ? styled(
            "p",
            "note",
            "The data have been changed by an update since findings were computed: these are of the"
                + " time before. The next build computes them anew.")
        : Html.NONE;
  }

  ReadOnlyData data() {
    return data;
  }

  /** The text of a query, as shown under the page that it makes. */
  String text(String name) {
    return texts.computeIfAbsent(name, PageQueries::load);
  }

  /** The query about one thing, folded away under the page that it makes. */
  Html shown(String name, Node thing) {
    return shown(name, Map.of("this", thing));
  }

  /** The query with the values of its parameters, folded away under the page that it makes. */
  Html shown(String name, Map<String, Node> values) {
    return SourceQuery.about(text(name), values);
  }

  /** The query as it is, folded away under the page that it makes. */
  Html madeBy(String name) {
    return shown.computeIfAbsent(name, it -> Layout.madeBy(text(it)));
  }

  private static String load(String name) {
    String place = "/org/w3id/rapporteur/endpoint/queries/" + name + ".rq";
    try (InputStream in = PageQueries.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalArgumentException("No query " + place);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a query without parameters. */
  List<Row> rows(String name) {
    return rows(name, Map.of());
  }

  /** The rows of a query about one thing, which it calls {@code ?this}. */
  List<Row> about(String name, Node thing) {
    return rows(name, Map.of("this", thing));
  }

  /** A part of the list that a query gives, whose text sets the length of a whole one. */
  List<Row> about(String name, Node thing, Paging paging) {
    String part = "LIMIT " + paging.wanted() + " OFFSET " + paging.from();
    Query query = QueryFactory.create(text(name).replaceFirst("LIMIT \\d+", part));
    return data.read(dataset -> rows(dataset, query, Map.of("this", thing)));
  }

  /** The rows of a query about several things, which it calls {@code ?statement}. */
  List<Row> about(String name, List<Node> statements) {
    ElementData inline = new ElementData();
    inline.add(STATEMENT);
    statements.forEach(it -> inline.add(BindingFactory.binding(STATEMENT, it)));
    Query query = QueryFactory.create(text(name));
    ((ElementGroup) query.getQueryPattern()).getElements().add(0, inline);
    return data.read(dataset -> rows(dataset, query, Map.of()));
  }

  List<Row> rows(String name, Map<String, Node> parameters) {
    Query query = parsed.computeIfAbsent(name, it -> QueryFactory.create(text(it)));
    return data.read(dataset -> rows(dataset, query, parameters));
  }

  private List<Row> rows(DatasetGraph dataset, Query query, Map<String, Node> parameters) {
    return data.query(
        dataset,
        TIME,
        builder -> {
          parameters.forEach(builder::substitution);
          return builder.query(query);
        },
        PageQueries::collect);
  }

  /**
   * What a thing is called: by its canonical label, else by the first of any. Looked up without
   * SPARQL, since a page names a hundred things.
   */
  Optional<String> label(Node thing) {
    return data.read(dataset ->
        first(dataset, CANON, thing, LABEL)
            .or(() -> first(dataset, Node.ANY, thing, LABEL))
            .or(() -> first(dataset, Node.ANY, thing, PREFERRED)));
  }

  private static Optional<String> first(
      DatasetGraph dataset, Node graph, Node thing, Node property) {
    Iterator<Quad> found = dataset.findNG(graph, thing, property, Node.ANY);
    return Iter.asStream(found)
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(label -> !label.isBlank())
        .sorted()
        .findFirst();
  }

  /** The one thing of ours with a label, or of a file's name; absent if there are several. */
  Optional<Node> named(Node name) {
    return name.isLiteral()
        ? data.read(dataset -> only(dataset, LABEL, name).or(() -> only(dataset, IDENTIFIER, name)))
        : Optional.empty();
  }

  private static Optional<Node> only(DatasetGraph dataset, Node property, Node name) {
    List<Node> things =
        Iter.asStream(dataset.findNG(Node.ANY, Node.ANY, property, name))
            .map(Quad::getSubject)
            .filter(thing -> thing.isURI() && thing.getURI().startsWith(Names.ID))
            .distinct()
            .limit(2)
            .toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }

  /** What a thing has for a property; absent if nothing. */
  Optional<Node> value(Node thing, Node property) {
    return data.read(dataset ->
        Iter.asStream(dataset.findNG(Node.ANY, thing, property, Node.ANY))
            .map(Quad::getObject)
            .findFirst());
  }

  /** All that a thing has for a property, each once. */
  List<Node> values(Node thing, Node property) {
    return data.read(dataset ->
        Iter.asStream(dataset.findNG(Node.ANY, thing, property, Node.ANY))
            .map(Quad::getObject)
            .distinct()
            .toList());
  }

  private static List<Row> collect(QueryExec execution) {
    List<Row> rows = new ArrayList<>();
    execution.select().forEachRemaining(binding -> rows.add(Row.of(binding)));
    return rows;
  }
}
