package org.w3id.rapporteur.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The code of a trusty URI for quads, module RA of the Trusty URI specification (Kuhn and Dumontier
 * 2014): a hash over their sorted content, in which the code itself stands as a blank.
 */
final class TrustyCode {
  /** What stands in names where the code will be. */
  static final String PLACE = " ";

  private static final String MODULE = "RA";

  private static final Comparator<Node> ORDER =
      Comparator.comparing(Node::isLiteral)
          .thenComparing(TrustyCode::text)
          .thenComparing(TrustyCode::datatype)
          .thenComparing(TrustyCode::language);

  private static final Comparator<Quad> QUAD_ORDER =
      Comparator.comparing(Quad::getGraph, ORDER)
          .thenComparing(Quad::getSubject, ORDER)
          .thenComparing(Quad::getPredicate, ORDER)
          .thenComparing(Quad::getObject, ORDER);

  private TrustyCode() {}

  /** The code, of 45 characters, for quads without blank nodes in which {@link #PLACE} stands. */
  static String of(List<Quad> quads) {
    MessageDigest digest = sha256();
    quads.stream()
        .distinct()
        .sorted(QUAD_ORDER)
        .forEach(quad -> {
          for (Node node :
              List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            digest.update(line(node).getBytes(StandardCharsets.UTF_8));
          }
        });
    return MODULE + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String line(Node node) {
    if (node.isURI()) {
      return node.getURI() + "\n";
    }
    String text = node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\n", "\\n");
    return language(node).isEmpty()
        ? "^" + node.getLiteralDatatypeURI() + " " + text + "\n"
        : "@" + language(node) + " " + text + "\n";
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  /** Literals with a language come before those with a datatype. */
  private static String datatype(Node node) {
    return node.isLiteral() && language(node).isEmpty() ? node.getLiteralDatatypeURI() : "";
  }

  private static String language(Node node) {
    return node.isLiteral() ? node.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
  }
}
