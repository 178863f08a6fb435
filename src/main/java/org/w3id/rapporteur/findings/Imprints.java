package org.w3id.rapporteur.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/** The texts of all articles, who printed them and what they retell. */
final class Imprints {
  private static final Comparator<Node> FIRST = Comparator.comparing(Node::toString);

  private final Triples triples;
  private final Map<String, String> bodies = new TreeMap<>();
  private final Map<String, Node> publishers;
  private final Map<String, Node> origins;
  private final Map<String, Node> addresses;
  private final Sites sites = new Sites();
  private final Map<Node, Optional<String>> labels = new HashMap<>();

  Imprints(Triples triples) {
    this.triples = triples;
    triples.subjects(RDF.Nodes.type, Rap.Article).forEach(it -> bodies.put(it.getURI(), ""));
    values(Standards.IS_STRING)
        .forEach((article, body) -> bodies.put(article, body.getLiteralLexicalForm()));
    publishers = values(Standards.PUBLISHER);
    origins = values(Rap.origin);
    addresses = values(Standards.URL);
    addresses
        .keySet()
        .forEach(article ->
            site(article)
                .ifPresent(site -> publisher(article).ifPresent(name -> sites.add(site, name))));
  }

  /** The articles' texts by their IRIs; empty where there is none. */
  Map<String, String> bodies() {
    return bodies;
  }

  Optional<String> publisher(String article) {
    return Optional.ofNullable(publishers.get(article)).flatMap(this::label);
  }

  /** The outlet that prints the article: its publisher, or what all at its site are called. */
  Optional<String> printer(String article, Outlets outlets) {
    Optional<String> publisher = publisher(article);
    return publisher
        .filter(outlets::knows)
        .or(() -> site(article).flatMap(site -> sites.outlet(site, outlets)))
        .or(() -> publisher);
  }

  private Optional<String> site(String article) {
    return Optional.ofNullable(addresses.get(article)).flatMap(Sites::of);
  }

  Optional<String> origin(String article) {
    return Optional.ofNullable(origins.get(article)).flatMap(this::label);
  }

  /** What a node is called: the first of its labels. */
  static Optional<String> label(Triples triples, Node node) {
    return triples
        .objects(node, RDFS.Nodes.label)
        .min(FIRST)
        .or(() -> triples.objects(node, Standards.PREF_LABEL).min(FIRST))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }

  private Optional<String> label(Node node) {
    return labels.computeIfAbsent(node, it -> label(triples, it));
  }

  private Map<String, Node> values(Node predicate) {
    Map<String, Node> first = new HashMap<>();
    triples
        .find(Node.ANY, predicate, Node.ANY)
        .forEach(triple ->
            first.merge(
                triple.getSubject().toString(),
                triple.getObject(),
                (one, other) -> FIRST.compare(one, other) <= 0 ? one : other));
    return first;
  }
}
