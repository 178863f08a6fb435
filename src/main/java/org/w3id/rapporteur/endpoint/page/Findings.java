package org.w3id.rapporteur.endpoint.page;

import org.apache.jena.graph.Node;

/** What findings are, in plain English. */
final class Findings {
  private Findings() {}

  /** Who says so: an article, or a rule. */
  static String mode(Node mode) {
    return isStated(mode) ? "stated by an article" : "found by comparing";
  }

  /** What stands between the names of the two sides. */
  static String between(Node type) {
    return isAgreement(type) ? " agrees with " : " against ";
  }

  /** The role of the statements of whom a finding is about beside the one who acts in it. */
  static Node otherRole(Node type) {
    return Names.term(isAgreement(type) ? "echoed" : "contradicted");
  }

  private static boolean isAgreement(Node type) {
    return type.equals(Names.term("Concurrence"));
  }

  static boolean isStated(Node mode) {
    return mode.equals(Names.term("stated"));
  }

  /** The part that a side's statements play. */
  static String role(Node role) {
    return switch (Names.local(role)) {
      case "contradicting" -> "contradicts";
      case "contradicted" -> "is contradicted";
      case "agreeing" -> "agrees";
      case "echoed" -> "is agreed with";
      case "earlier" -> "first";
      case "later" -> "later";
      case "supporting" -> "says so too";
      default -> "differs";
    };
  }
}
