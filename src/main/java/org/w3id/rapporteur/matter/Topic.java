package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;

/**
 * What one content is about.
 *
 * @param matters what is on the table, the main one first
 * @param propositions what is said, the main one first; each with whether the words negate it
 */
public record Topic(List<Matter> matters, List<Claim> propositions) {
  public Topic {
    matters = List.copyOf(matters);
    propositions = List.copyOf(propositions);
  }

  public Optional<Matter> matter() {
    return matters.stream().findFirst();
  }

  public Optional<Claim> main() {
    return propositions.stream().findFirst();
  }

  /** A proposition as some words put it. */
  public record Claim(Proposition proposition, boolean isNegated) {}
}
