package org.w3id.rapporteur.entity;

import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Tells a name that explains an office from one that merely follows a comma. */
final class Apposition {
  private Apposition() {}

  /**
   * Whether the name may explain the noun before it: "the envoy, NAME, said", not "according to the
   * envoy, NAME said".
   */
  static boolean isClosed(Sentence sentence, Mention name) {
    boolean isAfterComma = name.begin() > 0 && sentence.token(name.begin() - 1).text().equals(",");
    return !isAfterComma || name.end() >= sentence.size() || !continues(sentence.token(name.end()));
  }

  private static boolean continues(Token next) {
    return next.isVerb() || next.tag().equals("MD") || next.tag().equals("RB");
  }
}
