package org.w3id.rapporteur.endpoint.page;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.export.Annotations;
import org.w3id.rapporteur.export.Nanopublications;

/** A thing's own description as RDF: its triples and those of the passages it rests on. */
final class ThingData {
  private static final String PASSAGE = Names.ID + "passage/";

  /** By suffix; where a type has several, the first is meant. */
  private static final Map<String, RDFFormat> FORMATS = formats();

  private static final String NANOPUBLICATION = ".nanopub.trig";
  private static final String ANNOTATION = ".annotation.jsonld";

  private final ReadOnlyData data;

  ThingData(ReadOnlyData data) {
    this.data = data;
  }

  private static Map<String, RDFFormat> formats() {
    Map<String, RDFFormat> formats = new LinkedHashMap<>();
    formats.put(".ttl", RDFFormat.TURTLE_PRETTY);
    formats.put(".jsonld", RDFFormat.JSONLD_PRETTY);
    formats.put(".nt", RDFFormat.NTRIPLES);
    formats.put(".trig", RDFFormat.TRIG_PRETTY);
    formats.put(".nq", RDFFormat.NQUADS);
    return formats;
  }

  /** Whether data are wanted more than a page. */
  boolean isWanted(Request request) {
    List<String> types = new ArrayList<>(List.of("text/html"));
    FORMATS.values().forEach(format -> types.add(format.getLang().getHeaderString()));
    return request
        .best(types.toArray(String[]::new))
        .filter(type -> !type.equals("text/html"))
        .isPresent();
  }

  /** In the format of the suffix, else in the one asked for; absent if nothing is known. */
  Optional<Answer> answer(Node asked, Request request) {
    if (asked.getURI().endsWith(NANOPUBLICATION)) {
      return nanopublication(without(asked, NANOPUBLICATION));
    }
    if (asked.getURI().endsWith(ANNOTATION)) {
      return annotation(without(asked, ANNOTATION));
    }
    for (Map.Entry<String, RDFFormat> format : FORMATS.entrySet()) {
      if (asked.getURI().endsWith(format.getKey())) {
        return describe(without(asked, format.getKey()), format.getValue());
      }
    }
    String[] types =
        FORMATS.values().stream().map(f -> f.getLang().getHeaderString()).toArray(String[]::new);
    return request
        .best(types)
        .map(type -> describe(asked, format(type)))
        .orElseGet(() -> Optional.of(Answer.problem(406, "Possible: " + String.join(", ", types))));
  }

  private static Node without(Node asked, String suffix) {
    String address = asked.getURI();
    return NodeFactory.createURI(address.substring(0, address.length() - suffix.length()));
  }

  /** A statement as a nanopublication of its own. */
  private Optional<Answer> nanopublication(Node statement) {
    return data.read(dataset -> new Nanopublications(dataset).of(statement))
        .map(quads -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          RDFDataMgr.write(out, withGraphs(quads), RDFFormat.TRIG_PRETTY);
          String type = Lang.TRIG.getHeaderString() + ";charset=utf-8";
          return new Answer(200, type, out.toByteArray(), Map.of());
        });
  }

  /** A statement as a W3C Web Annotation of its sentence. */
  private Optional<Answer> annotation(Node statement) {
    String type = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";
    return data.read(dataset -> new Annotations(dataset).of(statement))
        .map(annotation -> Answer.of(type, annotation.toString()));
  }

  private static RDFFormat format(String type) {
    return FORMATS.values().stream()
        .filter(format -> format.getLang().getHeaderString().equals(type))
        .findFirst()
        .orElse(RDFFormat.TURTLE_PRETTY);
  }

  private Optional<Answer> describe(Node thing, RDFFormat format) {
    Set<Quad> quads = data.read(dataset -> quads(dataset, thing));
    if (quads.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.getLang().equals(Lang.TRIG) || format.getLang().equals(Lang.NQUADS)) {
      RDFDataMgr.write(out, withGraphs(quads), format);
    } else {
      RDFDataMgr.write(out, triples(quads, format.getLang().equals(Lang.JSONLD)), format);
    }
    String type = format.getLang().getHeaderString() + ";charset=utf-8";
    Map<String, String> headers =
        Map.of("Vary", "Accept", "Link", "<" + Names.page(thing) + ">; rel=\"describedby\"");
    return Optional.of(new Answer(200, type, out.toByteArray(), headers));
  }

  private static Set<Quad> quads(DatasetGraph dataset, Node thing) {
    Set<Quad> found = new LinkedHashSet<>();
    Set<Node> seen = new LinkedHashSet<>();
    Queue<Node> open = new ArrayDeque<>(Set.of(thing));
    while (!open.isEmpty()) {
      Node subject = open.remove();
      if (!seen.add(subject)) {
        continue;
      }
      Iterator<Quad> own = dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY);
      while (own.hasNext()) {
        Quad quad = own.next();
        found.add(quad);
        if (quad.getObject().isURI() && quad.getObject().getURI().startsWith(PASSAGE)) {
          open.add(quad.getObject());
        }
      }
    }
    return found;
  }

  /** JSON-LD has no triple terms: there, the plain triples of RDF 1.1 say the same. */
  private static Graph triples(Set<Quad> quads, boolean isPlain) {
    Graph graph = GraphFactory.createDefaultGraph();
    prefixes(graph);
    for (Quad quad : quads) {
      Triple triple = quad.asTriple();
      if (!isPlain || !triple.getObject().isTripleTerm()) {
        graph.add(triple);
      }
    }
    return graph;
  }

  private static DatasetGraph withGraphs(Collection<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }

  private static void prefixes(Graph graph) {
    graph.getPrefixMapping().setNsPrefix("rap", Names.TERM);
    graph.getPrefixMapping().setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    graph.getPrefixMapping().setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    graph.getPrefixMapping().setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#");
    graph
        .getPrefixMapping()
        .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
  }
}
