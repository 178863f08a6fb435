package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.text.Span;

/**
 * What is known of a statement before its content is read.
 *
 * @param addressees who is asked, promised, told or accused
 * @param matters all matters of the article
 * @param content the words to read, in order of the text, UTF-16 units of the body
 */
public record Context(
    Entity speaker, Act act, List<Entity> addressees, MattersOnTable matters, List<Span> content) {
  public Context {
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  /** Whether {@code node} is among the words that are read. */
  boolean says(Node node) {
    return content.stream().anyMatch(node.token().span()::overlaps);
  }

  /** Of whom an infinitive without a subject is said: the accused or asked, else the speaker. */
  Entity implied() {
    Entity own = RoleReader.principal(speaker);
    return switch (act) {
      case DEMAND, ACCUSATION, PROPOSAL, WARNING -> addressees.stream().findFirst().orElse(own);
      case ASSERTION, FORECAST, APPRAISAL, COMMITMENT, REFUSAL, ACCEPTANCE -> own;
    };
  }

  /**
   * Who binds himself by a bare noun: "she promised troops". Whoever demands, proposes or accuses
   * does not.
   */
  Optional<Entity> bound() {
    return switch (act) {
      case COMMITMENT, REFUSAL, ACCEPTANCE -> Optional.of(implied());
      case DEMAND, PROPOSAL -> addressees.stream().findFirst();
      case ASSERTION, FORECAST, APPRAISAL, ACCUSATION, WARNING -> Optional.empty();
    };
  }

  /** For whom the speaker speaks. */
  Entity ownSide() {
    return matters.sideOf(speaker);
  }
}
