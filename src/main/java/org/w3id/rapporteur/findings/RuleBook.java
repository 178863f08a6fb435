package org.w3id.rapporteur.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.triples.Sha256;

/**
 * The rules in the order in which they run: each may use what those before it wrote.
 *
 * @param rules at least one
 */
public record RuleBook(List<Rule> rules) {
  private static final String FOLDER = "/queries/findings/";
  private static final int DIGITS = 10;

  public RuleBook {
    rules = List.copyOf(rules);
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("No rules");
    }
  }

  /** The rules that {@code queries/findings/rules.txt} on the class path lists. */
  public static RuleBook shipped() {
    return new RuleBook(
        read("rules.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(name -> Rule.parse(name, read(name + ".ru")))
            .toList());
  }

  /** The predicates of all that rules read, and some more. */
  Set<Node> terms() {
    return rules.stream().flatMap(rule -> rule.terms().stream()).collect(Collectors.toSet());
  }

  /** Tells one state of the rules from another. */
  String fingerprint() {
    return Sha256.of(
            rules.stream()
                .map(rule -> rule.name() + "\n" + rule.text())
                .collect(Collectors.joining("\n")))
        .substring(0, DIGITS);
  }

  private static String read(String file) {
    try (InputStream in = RuleBook.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
