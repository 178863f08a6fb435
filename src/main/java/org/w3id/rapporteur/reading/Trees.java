package org.w3id.rapporteur.reading;

/** What those who mend trees share. */
final class Trees {
  private Trees() {}

  /** The token under another head. */
  static Token hung(Token token, int head, String relation) {
    return new Token(
        token.index(), token.span(), token.text(), token.lemma(), token.tag(), head, relation);
  }

  /** Whether every token leads to one root. */
  static boolean isTree(Sentence sentence) {
    long roots = sentence.tokens().stream().filter(token -> token.head() < 0).count();
    return roots == 1 && sentence.tokens().stream().allMatch(token -> reachesRoot(sentence, token));
  }

  private static boolean reachesRoot(Sentence sentence, Token token) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      at = sentence.token(at).head();
    }
    return at < 0;
  }
}
