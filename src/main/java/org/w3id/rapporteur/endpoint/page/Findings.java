package org.w3id.rapporteur.endpoint.page;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.lexicon.DefiniteNames;

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

  /**
   * What a finding is called: by its two sides, or else by its kind and whom or what it is about.
   *
   * @param row with {@code ?type}, and {@code ?by} and {@code ?whom} where there are such
   */
  static String title(Node finding, Row row, PageQueries queries, Names names) {
    Node type = row.node("type");
    if (row.find("whom").isPresent()) {
      return row.find("by").map(names::first).orElse("Somebody")
          + between(type)
          + names.inSentence(row.node("whom"));
    }
    return DefiniteNames.capital(names.word(type))
        + row.find("by")
            .map(names::inSentence)
            .or(() -> about(finding, queries, names))
            .map(name -> ": " + name)
            .orElse("");
  }

  private static Optional<String> about(Node finding, PageQueries queries, Names names) {
    return queries.values(finding, Names.term("about")).stream()
        .map(names::inSentence)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /** The role of the statements of whom a finding is about beside the one who acts in it. */
  static Node otherRole(Node type) {
    return Names.term(isAgreement(type) ? "echoed" : "contradicted");
  }

  static boolean isAgreement(Node type) {
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
      case "supporting" -> "says so";
      default -> "differs";
    };
  }
}
