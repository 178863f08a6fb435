package org.w3id.rapporteur.endpoint.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;

/**
 * The queries behind the pages, kept as {@code .rq} files beside this class's resources, run over
 * the whole dataset.
 */
final class PageQueries {
  private static final Duration TIME = Duration.ofSeconds(10);

  private final ReadOnlyData data;
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  PageQueries(ReadOnlyData data) {
    this.data = data;
  }

  ReadOnlyData data() {
    return data;
  }

  /** The text of a query, as shown under the page that it makes. */
  String text(String name) {
    return texts.computeIfAbsent(name, PageQueries::load);
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

  List<Row> rows(String name, Map<String, Node> parameters) {
    Query query = QueryFactory.create(text(name));
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

  private static List<Row> collect(QueryExec execution) {
    List<Row> rows = new ArrayList<>();
    execution.select().forEachRemaining(binding -> rows.add(Row.of(binding)));
    return rows;
  }
}
