package org.w3id.rapporteur.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.store.Store;

/**
 * What a dataset says about itself, kept in a graph of its own: VoID with its figures, DCAT and
 * schema.org, and the named questions as executable examples. It tells of all graphs but its own,
 * and is the same for the same data: where and when it is served is for the server to add.
 */
public final class DatasetDescription {
  /** The graph that holds the description and nothing else. */
  public static final Node GRAPH = Store.DESCRIPTION;

  public static final Node DATASET =
      NodeFactory.createURI("https://w3id.org/rapporteur/id/dataset");

  private static final String QUESTION = "https://w3id.org/rapporteur/id/question/";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Node EXAMPLE = NodeFactory.createURI(SHACL + "SPARQLExecutable");
  private static final Node SELECT_EXAMPLE =
      NodeFactory.createURI(SHACL + "SPARQLSelectExecutable");
  private static final Node SELECT = NodeFactory.createURI(SHACL + "select");
  private static final Node PART_OF = NodeFactory.createURI("http://purl.org/dc/terms/isPartOf");
  private static final List<String> FIGURES =
      List.of("whole.rq", "classes.rq", "properties.rq", "graphs.rq", "links.rq");

  private final Questions questions;

  public DatasetDescription(Questions questions) {
    this.questions = questions;
  }

  /** Replaces the description that a dataset holds; to be used within a write transaction. */
  public void renew(DatasetGraph data) {
    data.removeGraph(GRAPH);
    Graph fresh = figures(data);
    GraphUtil.addInto(fresh, examples());
    fresh.find().forEachRemaining(triple -> data.add(Quad.create(GRAPH, triple)));
  }

  /**
   * The dataset in VoID, DCAT and schema.org, counted now.
   *
   * @param data shows the union of its named graphs as its default graph
   */
  public Graph figures(DatasetGraph data) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = open("dataset.ttl")) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String file : FIGURES) {
      try (QueryExec count =
          QueryExec.dataset(data).query(QueryFactory.create(text(file))).build()) {
        GraphUtil.addInto(graph, count.construct());
      }
    }
    return graph;
  }

  /** The named questions as {@code sh:SPARQLExecutable}. */
  public Graph examples() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Question question : questions.all()) {
      Node node = NodeFactory.createURI(QUESTION + question.name());
      graph.add(Triple.create(node, RDF.Nodes.type, EXAMPLE));
      graph.add(Triple.create(node, RDF.Nodes.type, SELECT_EXAMPLE));
      graph.add(node, RDFS.Nodes.comment, NodeFactory.createLiteralLang(question.title(), "en"));
      graph.add(node, SELECT, NodeFactory.createLiteralString(question.text()));
      graph.add(node, PART_OF, DATASET);
    }
    return graph;
  }

  private static String text(String file) {
    try (InputStream in = open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    InputStream in = DatasetDescription.class.getResourceAsStream("description/" + file);
    if (in == null) {
      throw new IllegalStateException("Not on the class path: description/" + file);
    }
    return in;
  }
}
