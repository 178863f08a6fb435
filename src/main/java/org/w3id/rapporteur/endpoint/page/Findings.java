package org.w3id.rapporteur.endpoint.page;

import org.apache.jena.graph.Node;

/** What findings are, in plain English. */
final class Findings {
  private Findings() {}

  /** Who says so: an article, or a rule. */
  static String mode(Node mode) {
    return isStated(mode) ? "stated by an article" : "found by comparing";
  }

  static boolean isStated(Node mode) {
    return mode.equals(Names.term("stated"));
  }

  /** The part that a side's statements play. */
  static String role(Node role) {
    return switch (Names.local(role)) {
      case "contradicting" -> "contradicts";
      case "contradicted" -> "is contradicted";
      case "earlier" -> "first";
      case "later" -> "later";
      case "supporting" -> "says so too";
      default -> "differs";
    };
  }
}
