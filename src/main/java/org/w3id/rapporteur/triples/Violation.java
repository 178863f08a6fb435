package org.w3id.rapporteur.triples;

/**
 * Something that data must not look like.
 *
 * @param shape local name of the shape or check that is broken, such as {@code StatementEvidence}
 * @param node what breaks it
 * @param message what is wanted, for people
 */
public record Violation(String shape, String node, String message) {
  /** One line for people. */
  public String line() {
    return node + ": " + message + " [" + shape + "]";
  }
}
