package org.w3id.rapporteur.statement;

import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.text.Span;

/**
 * What the article itself says of a statement: that it contradicts another, replaces it, or agrees.
 *
 * @param statement ordinal of the statement that contradicts, replaces or agrees
 * @param target ordinal of the other statement, where the article holds it
 * @param against whom it contradicts or joins; absent where a speaker replaces words of his own
 * @param clash over what the two are set against each other, as far as the words tell; only of a
 *     contradiction
 * @param passage the words in which the article says so
 * @param rule the rule's name in data/rules/stated.rules
 */
public record StatedRelation(
    Kind kind,
    int statement,
    OptionalInt target,
    Optional<Entity> against,
    Optional<Clash> clash,
    Span passage,
    String rule) {
  public StatedRelation {
    if (target.isPresent() && target.getAsInt() == statement) {
      throw new IllegalArgumentException("Statement " + statement + " is related to itself");
    }
  }

  /** What two may clash over: what is so, or what should be done; or one of them only doubts. */
  public enum Clash {
    FACT,
    WISH,
    DOUBT
  }

  /** What the article says of the two. */
  public enum Kind {
    CONTRADICTS,
    REPLACES,
    AGREES
  }
}
