package org.w3id.rapporteur.triples;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Checks that every article's hash is that of its text. */
public final class TextHashes {
  private TextHashes() {}

  /** What is wrong with the hashes of some articles' graphs. */
  public static List<Violation> violations(Collection<Quad> quads) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(Standards.IS_STRING))
        .filter(quad -> !quads.contains(hash(quad)))
        .map(quad -> quad.getSubject().toString())
        .map(article ->
            new Violation("TextHashOfText", article, "the hash is the SHA-256 of the text"))
        .toList();
  }

  private static Quad hash(Quad text) {
    Node hash = Literals.text(Sha256.of(text.getObject().getLiteralLexicalForm()));
    return Quad.create(text.getGraph(), text.getSubject(), Rap.textHash, hash);
  }
}
