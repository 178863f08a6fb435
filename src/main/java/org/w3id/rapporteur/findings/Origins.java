package org.w3id.rapporteur.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/**
 * Tells the rules with which origin an article counts: what it retells, the agency that it names as
 * its source, the family of its publisher, and one for all that print the same text.
 */
final class Origins {
  private static final String WORK = "https://w3id.org/rapporteur/work#";
  private static final Node PRINTED = NodeFactory.createURI(WORK + "printedBy");
  private static final Node FAMILY = NodeFactory.createURI(WORK + "family");

  /**
   * @param isTold whether the article itself tells, which counts more than who prints it
   */
  private record Origin(boolean isTold, String name) {
    private static final Comparator<Origin> SUREST_FIRST =
        Comparator.comparing((Origin origin) -> !origin.isTold()).thenComparing(Origin::name);
  }

  private final Graph facts;
  private final Outlets outlets;
  private final Credits credits;

  Origins(Graph facts, Outlets outlets) {
    this.facts = facts;
    this.outlets = outlets;
    credits = new Credits(outlets.agencies());
  }

  /**
   * Adds to the facts the origin of each article and the family of each outlet.
   *
   * @param texts bodies of articles by their IRIs
   */
  void write(Map<String, String> texts) {
    Map<String, String> bodies = new TreeMap<>(texts);
    all(Rap.Article).forEach(article -> bodies.putIfAbsent(article.toString(), ""));
    Map<String, NearDuplicates.Printed> printed = new TreeMap<>();
    bodies.forEach((article, body) ->
        printed.put(article, new NearDuplicates.Printed(publisher(article).orElse(""), body)));
    Map<String, String> groups = NearDuplicates.groups(printed);
    Map<String, Origin> ofGroup = new TreeMap<>();
    groups.forEach((article, group) ->
        ofGroup.merge(group, of(article, bodies.getOrDefault(article, "")), Origins::surer));
    groups.forEach((article, group) ->
        add(iri(article), PRINTED, Objects.requireNonNull(ofGroup.get(group)).name()));
    all(Rap.Outlet)
        .forEach(
            outlet -> label(outlet).ifPresent(name -> add(outlet, FAMILY, outlets.family(name))));
  }

  private List<Node> all(Node type) {
    return facts.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList();
  }

  private static Origin surer(Origin one, Origin other) {
    return Origin.SUREST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private Origin of(String article, String text) {
    Optional<String> publisher = publisher(article);
    Optional<String> given = object(iri(article), Rap.origin).flatMap(this::label);
    boolean isRetold = given.isPresent() && !given.equals(publisher);
    Optional<String> told = isRetold ? given : credits.agency(text);
    return told.map(name -> new Origin(true, outlets.family(name)))
        .orElseGet(() ->
            new Origin(false, publisher.or(() -> given).map(outlets::family).orElse(article)));
  }

  private Optional<String> publisher(String article) {
    return object(iri(article), Standards.PUBLISHER).flatMap(this::label);
  }

  private Optional<Node> object(Node subject, Node predicate) {
    return facts.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .min(Comparator.comparing(Node::toString));
  }

  private Optional<String> label(Node node) {
    return object(node, RDFS.Nodes.label)
        .or(() -> object(node, Standards.PREF_LABEL))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }

  private void add(Node subject, Node predicate, String value) {
    facts.add(Triple.create(subject, predicate, NodeFactory.createLiteralString(value)));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
