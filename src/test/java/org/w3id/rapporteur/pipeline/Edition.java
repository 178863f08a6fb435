package org.w3id.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Sha256;
import org.w3id.rapporteur.triples.Standards;

/**
 * What was read out of an article, as it would be had the article been another: for tests that want
 * many articles and few readings.
 *
 * @param quads of the article's graph and of its run
 */
record Edition(List<Quad> quads) {
  private static final String RUN = "https://w3id.org/rapporteur/id/run/";
  private static final String OUTLET = "https://w3id.org/rapporteur/id/agent/outlet/";
  private static final int DIGITS = 20;

  Edition {
    quads = List.copyOf(quads);
  }

  /** The same words as another article. */
  Edition copy(int number) {
    String key = key();
    String other = Sha256.of(key + number).substring(0, DIGITS);
    return mapped(node -> named(node, key, other)).readAgain();
  }

  /** The same article, printed by another paper. */
  Edition printedBy(String outlet) {
    Node paper = NodeFactory.createURI(OUTLET + outlet);
    Stream<Quad> described =
        Stream.concat(
            Stream.of(Rap.Agent, Rap.Organization, Rap.Outlet)
                .map(type -> Quad.create(graph(), paper, RDF.Nodes.type, type)),
            Stream.of(
                Quad.create(
                    graph(), paper, Standards.PREF_LABEL, NodeFactory.createLiteralString(outlet)),
                Quad.create(graph(), article(), Standards.PUBLISHER, paper)));
    return new Edition(Stream.concat(without(Standards.PUBLISHER), described).toList()).readAgain();
  }

  /** The same article of another day. */
  Edition published(String day) {
    Quad dated =
        Quad.create(
            graph(),
            article(),
            Standards.DATE_PUBLISHED,
            NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    return new Edition(Stream.concat(without(Standards.DATE_PUBLISHED), Stream.of(dated)).toList())
        .readAgain();
  }

  /** The same article without some of its statements. */
  Edition without(Set<Node> statements) {
    return new Edition(
            quads.stream()
                .filter(quad -> !statements.contains(quad.getSubject()))
                .filter(quad -> !statements.contains(quad.getObject()))
                .toList())
        .readAgain();
  }

  /** The same article, in which all persons have longer names. */
  Edition withLongerNames() {
    return new Edition(
            quads.stream()
                .map(quad ->
                    quad.getPredicate().equals(Standards.PREF_LABEL)
                            && quad.getSubject().toString().contains("/person/")
                        ? Quad.create(
                            quad.getGraph(),
                            quad.getSubject(),
                            quad.getPredicate(),
                            NodeFactory.createLiteralString(
                                quad.getObject().getLiteralLexicalForm() + " the Elder"))
                        : quad)
                .toList())
        .readAgain();
  }

  List<Node> statements() {
    return quads.stream()
        .filter(quad -> quad.getObject().equals(Rap.Statement))
        .map(Quad::getSubject)
        .distinct()
        .toList();
  }

  Node graph() {
    return quads.stream().map(Quad::getGraph).filter(Graphs::isOfArticle).findFirst().orElseThrow();
  }

  Node article() {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(Standards.IS_STRING))
        .map(Quad::getSubject)
        .findFirst()
        .orElseThrow();
  }

  private Stream<Quad> without(Node predicate) {
    return quads.stream().filter(quad -> !quad.getPredicate().equals(predicate));
  }

  private String key() {
    return graph().getURI().replaceFirst(".*/", "");
  }

  /** Other quads are of another run. */
  private Edition readAgain() {
    List<Quad> ofArticle =
        quads.stream().filter(quad -> Graphs.isOfArticle(quad.getGraph())).toList();
    String hash = Sha256.of(new ArrayList<>(ofArticle).toString()).substring(0, DIGITS);
    return mapped(node ->
        node.isURI() && node.getURI().startsWith(RUN) ? NodeFactory.createURI(RUN + hash) : node);
  }

  private Edition mapped(Function<Node, Node> map) {
    return new Edition(
        quads.stream()
            .map(quad ->
                Quad.create(
                    map.apply(quad.getGraph()),
                    map.apply(quad.getSubject()),
                    quad.getPredicate(),
                    map.apply(quad.getObject())))
            .distinct()
            .collect(Collectors.toList()));
  }

  private static Node named(Node node, String key, String other) {
    return node.isURI() && node.getURI().contains(key)
        ? NodeFactory.createURI(node.getURI().replace(key, other))
        : node;
  }
}
