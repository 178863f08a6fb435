package org.w3id.rapporteur.statement;

import java.util.Optional;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.statement.StatedRelation.Clash;

/**
 * Tells over what an article sets two speakers against each other: who rejects a demand wants
 * something else, who rejects an accusation says that it is not so.
 */
final class ClashReader {
  private final StatedRules rules;

  ClashReader(StatedRules rules) {
    this.rules = rules;
  }

  /**
   * What the words tell; absent where they fit both, or tell of an agreement.
   *
   * @param object the word that stands for what is contradicted
   * @param target the statement contradicted, where the article holds it
   */
  Optional<Clash> of(StatedPhrase phrase, Token object, Optional<Statement> target) {
    if (phrase.rule().isOfAgreement()) {
      return Optional.empty();
    }
    boolean isOfFact = phrase.rule().takes(StatedRule.SUCH);
    if (!isOfFact && rules.wishes().contains(object.lemma())) {
      return Optional.of(Clash.WISH);
    }
    boolean isClaim = rules.claims().contains(object.lemma());
    boolean isPointer = !isClaim && phrase.rule().side() != StatedRule.Side.TOLD;
    if (isPointer && target.filter(ClashReader::isWish).isPresent()) {
      return Optional.of(Clash.WISH);
    }
    return phrase.rule().clash().or(() -> isClaim ? Optional.of(Clash.FACT) : Optional.empty());
  }

  private static boolean isWish(Statement said) {
    return said.stance() == Stance.FAVOURS || said.stance() == Stance.OPPOSES;
  }
}
