package org.w3id.rapporteur.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Sha256;
import org.w3id.rapporteur.triples.Standards;

/**
 * Tells the rules how names of states and bodies stand within a sentence: "the United States".
 *
 * @param inSentence the name with its article, if it has one
 * @param mark tells one state of that knowledge from another
 */
public record Wording(UnaryOperator<String> inSentence, String mark) {
  /** Nothing is known: every name stands as it is. */
  public static final Wording PLAIN = new Wording(UnaryOperator.identity(), "");

  private static final String WORK = "https://w3id.org/rapporteur/work#";
  private static final Node NAME = NodeFactory.createURI(WORK + "plainName");
  private static final Node WITH_ARTICLE = NodeFactory.createURI(WORK + "nameWithArticle");
  private static final Set<Node> KINDS = Set.of(Rap.State, Rap.Organization, Rap.Group);

  /** Adds to some facts each name in them that has an article. */
  void write(Graph facts) {
    List<String> names =
        KINDS.stream().flatMap(kind -> names(facts, kind)).distinct().sorted().toList();
    for (String name : names) {
      Optional.of(inSentence.apply(name))
          .filter(it -> !it.equals(name))
          .ifPresent(it -> write(facts, name, it));
    }
  }

  private static void write(Graph facts, String name, String called) {
    Node entry = NodeFactory.createURI(WORK + "name-" + Sha256.of(name));
    facts.add(Triple.create(entry, NAME, NodeFactory.createLiteralString(name)));
    facts.add(Triple.create(entry, WITH_ARTICLE, NodeFactory.createLiteralString(called)));
  }

  private static Stream<String> names(Graph facts, Node kind) {
    return facts.find(Node.ANY, RDF.Nodes.type, kind).mapWith(Triple::getSubject).toList().stream()
        .flatMap(agent ->
            Stream.of(RDFS.Nodes.label, Standards.PREF_LABEL)
                .flatMap(label -> facts.find(agent, label, Node.ANY).toList().stream()))
        .map(triple -> triple.getObject().getLiteralLexicalForm());
  }
}
