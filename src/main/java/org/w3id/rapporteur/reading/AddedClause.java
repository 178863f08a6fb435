package org.w3id.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A noun with a clause that has no pronoun: "a move Paris calls a mistake".
 *
 * @param first index of the article, or of the noun where it has none
 * @param noun index of the noun
 */
record AddedClause(int first, int noun, Verb verb) {
  /**
   * The verb of the clause.
   *
   * @param first index of its first auxiliary, or its own
   * @param index its own
   */
  record Verb(int first, int index) {}

  /** The sentence with the clause hung on the noun; absent where no tree comes of it. */
  Optional<Sentence> hungIn(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    int end = end(tokens);
    Token host = host(tokens, end);
    int subject = subject(tokens);
    for (Token token : sentence.tokens()) {
      boolean isInside = token.index() >= first && token.index() < end;
      tokens.set(
          token.index(),
          isInside ? inside(token, end, host, subject) : outside(sentence, token, end, host));
    }
    Sentence mended =
        new Sentence(sentence.index(), sentence.block(), tokens, sentence.constituents());
    return Trees.isTree(mended) ? Optional.of(mended) : Optional.empty();
  }

  /** One past the last word of the clause: the next comma or the end. */
  private int end(List<Token> tokens) {
    int end = verb.index() + 1;
    while (end < tokens.size() && !tokens.get(end).tag().matches("[,.:]")) {
      end++;
    }
    return end;
  }

  /** What the noun is added to: what its phrase hangs on, or else the word before the comma. */
  private Token host(List<Token> tokens, int end) {
    for (int at : new int[] {noun, subject(tokens), verb.index()}) {
      int head = tokens.get(at).head();
      if (head >= 0 && (head < first || head >= end)) {
        return tokens.get(head);
      }
    }
    return tokens.get(first - 2);
  }

  /** The head of the words between noun and verb. */
  private int subject(List<Token> tokens) {
    int last = noun + 1;
    for (int at = noun + 1; at < verb.first(); at++) {
      String tag = tokens.get(at).tag();
      if (tag.equals("IN") || tag.equals("CC")) {
        break;
      }
      last = tokens.get(at).isNoun() || tag.equals("PRP") ? at : last;
    }
    return last;
  }

  private Token inside(Token token, int end, Token host, int subject) {
    int at = token.index();
    if (at == noun) {
      return Trees.hung(token, host.index(), host.isNoun() ? "appos" : "parataxis");
    }
    if (at == verb.index()) {
      boolean isMisread = token.isNoun();
      String lemma =
          isMisread && token.lemma().endsWith("s")
              ? token.lemma().substring(0, token.lemma().length() - 1)
              : token.lemma();
      return new Token(
          at,
          token.span(),
          token.text(),
          lemma,
          isMisread ? "VBZ" : token.tag(),
          noun,
          "acl:relcl");
    }
    if (at == subject) {
      return Trees.hung(token, verb.index(), "nsubj");
    }
    boolean isStrayed = token.head() < first || token.head() >= end;
    if (at < noun) {
      return Trees.hung(token, noun, at == first ? "det" : "amod");
    }
    if (at < verb.first()) {
      boolean isOfSubject = !isStrayed && token.head() > noun && token.head() < verb.first();
      return isOfSubject ? token : Trees.hung(token, subject, part(token));
    }
    if (at < verb.index()) {
      return Trees.hung(token, verb.index(), token.tag().startsWith("RB") ? "advmod" : "aux");
    }
    return isStrayed || token.head() < verb.index()
        ? Trees.hung(token, verb.index(), "dep")
        : token;
  }

  private static String part(Token token) {
    if (token.tag().equals("DT")) {
      return "det";
    }
    return token.isNoun() ? "compound" : token.tag().startsWith("JJ") ? "amod" : "dep";
  }

  /**
   * Words outside that hung on the clause hang on what it is added to, which takes the verb's
   * place.
   */
  private Token outside(Sentence sentence, Token token, int end, Token host) {
    boolean isFree = token.head() < first || token.head() >= end;
    if (isFree) {
      return token;
    }
    int above = above(sentence, end);
    boolean isHost = token.index() == host.index() || above == token.index();
    return !isHost
        ? Trees.hung(token, above < 0 ? host.index() : above, token.is("punct") ? "punct" : "dep")
        : Trees.hung(token, above == token.index() ? -1 : above, above < 0 ? "root" : "dep");
  }

  /** What the clause as a whole hung on; -1 if it held the root. */
  private int above(Sentence sentence, int end) {
    int at = verb.index();
    for (int steps = 0; at >= first && at < end && steps <= sentence.size(); steps++) {
      at = sentence.token(at).head();
    }
    return at;
  }
}
