package org.w3id.rapporteur.triples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What all articles together tell of a node that several may name: one label, its kind, its match.
 *
 * <p>It is computed from the articles' own graphs and from nothing else, so that it is the same in
 * every order of loading and forgets whom no article names any more.
 */
public final class Canon {
  /** Properties whose values are names of the node, as one article puts them. */
  public static final List<Node> NAMES = List.of(Standards.PREF_LABEL, Rap.gloss);

  private static final Set<Node> KEPT =
      Set.of(RDF.Nodes.type, Standards.EXACT_MATCH, Rap.represents, Rap.isUnnamed, Rap.officeOf);

  private static final Set<Node> ENTITIES = Set.of(Rap.Agent, Rap.Place, Rap.Office);

  private Canon() {}

  /** The canon of all nodes that the quads of some articles name. */
  public static List<Quad> of(Collection<Quad> articles) {
    Map<String, List<Quad>> bySubject =
        articles.stream()
            .filter(quad -> Graphs.isOfArticle(quad.getGraph()) && quad.getSubject().isURI())
            .collect(
                Collectors.groupingBy(
                    quad -> quad.getSubject().getURI(), TreeMap::new, Collectors.toList()));
    List<Quad> canon = new ArrayList<>();
    bySubject.values().forEach(quads -> canon.addAll(ofNode(quads)));
    return canon;
  }

  /**
   * The canon of one node, from what the articles' graphs say with it as subject; where some of
   * them only came in addition, the canon so far stands for the others.
   */
  public static List<Quad> ofNode(Collection<Quad> said) {
    Optional<Node> label = said.stream().filter(Canon::isName).map(Quad::getObject).max(FULLEST);
    List<Quad> canon = new ArrayList<>();
    label.ifPresent(
        name -> canon.add(inCanon(said.iterator().next().getSubject(), RDFS.Nodes.label, name)));
    if (label.isPresent() && isEntity(said)) {
      said.stream()
          .filter(quad -> KEPT.contains(quad.getPredicate()))
          .map(quad -> inCanon(quad.getSubject(), quad.getPredicate(), quad.getObject()))
          .distinct()
          .forEach(canon::add);
    }
    return canon;
  }

  /** The longest name tells most; among equals the alphabet decides. */
  private static final Comparator<Node> FULLEST =
      Comparator.comparingInt((Node name) -> name.getLiteralLexicalForm().length())
          .thenComparing(Node::getLiteralLexicalForm, Comparator.reverseOrder());

  private static boolean isName(Quad quad) {
    return NAMES.contains(quad.getPredicate())
        || (quad.getGraph().equals(Graphs.CANON) && quad.getPredicate().equals(RDFS.Nodes.label));
  }

  private static boolean isEntity(Collection<Quad> said) {
    return said.stream()
        .anyMatch(quad ->
            quad.getPredicate().equals(RDF.Nodes.type) && ENTITIES.contains(quad.getObject()));
  }

  private static Quad inCanon(Node subject, Node predicate, Node object) {
    return Quad.create(Graphs.CANON, subject, predicate, object);
  }
}
