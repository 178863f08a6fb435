package org.w3id.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who said it, behind all that was said: "the port will close, the envoy, a sailor, said".
 *
 * @param comma index of the comma behind what was said, which begins the sentence
 * @param last index of the last word for the speaker, whose first follows that comma
 * @param verb index of the verb; between the speaker and it stand adverbs, or words about the
 *     speaker between commas
 */
record ClosingReport(int comma, int last, int verb) {

  /**
   * The sentence with the verb at its root; itself where the parser saw it so; absent if no tree.
   */
  Optional<Sentence> mendedIn(Sentence sentence) {
    if (isSeenIn(sentence)) {
      return Optional.of(sentence);
    }
    int said = top(sentence, 0, comma);
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(placed(sentence, token, said));
    }
    Sentence mended =
        new Sentence(sentence.index(), sentence.block(), tokens, sentence.constituents());
    return Optional.of(mended).filter(Trees::isTree);
  }

  private boolean isSeenIn(Sentence sentence) {
    Token cue = sentence.token(verb);
    boolean hasSpeaker =
        sentence.children(cue, "nsubj").stream()
            .anyMatch(noun -> noun.index() > comma && noun.index() <= last);
    boolean hasWords =
        sentence.children(cue, "ccomp").stream().anyMatch(word -> word.index() < comma);
    boolean isBeside = cue.is("parataxis") && cue.head() < comma;
    return hasSpeaker && (hasWords || isBeside);
  }

  private Token placed(Sentence sentence, Token token, int said) {
    int at = token.index();
    if (at == verb) {
      return Trees.hung(token, -1, "root");
    }
    if (at < comma) {
      return at == said
          ? Trees.hung(token, verb, "ccomp")
          : within(token, 0, comma, said, said(sentence, token));
    }
    if (at == comma) {
      return Trees.hung(token, verb, "punct");
    }
    int speaker = speaker(sentence);
    if (at <= last) {
      return at == speaker
          ? Trees.hung(token, verb, "nsubj")
          : within(token, comma + 1, last + 1, speaker, part(token));
    }
    return at < verb
        ? between(sentence, token, speaker)
        : within(token, verb, sentence.size(), verb, token.is("punct") ? "punct" : "obl");
  }

  /** An adverb belongs to the verb; what stands between commas to the speaker. */
  private Token between(Sentence sentence, Token token, int speaker) {
    if (token.tag().startsWith("RB")) {
      return Trees.hung(token, verb, "advmod");
    }
    if (token.tag().equals(",")) {
      return Trees.hung(token, speaker, "punct");
    }
    int about = top(sentence, last + 2, verb - 1);
    return token.index() == about
        ? Trees.hung(token, speaker, token.isVerb() ? "acl:relcl" : "appos")
        : within(token, last + 2, verb - 1, about, part(token));
  }

  /** What a word of what was said becomes whose head was not: "agreed to leave" stays one act. */
  private static String said(Sentence sentence, Token token) {
    boolean isInfinitive =
        token.tag().equals("VB")
            && sentence.children(token).stream().anyMatch(mark -> mark.tag().equals("TO"));
    return token.is("punct") ? "punct" : isInfinitive ? "xcomp" : "dep";
  }

  /** A token as it is if its head stands between the bounds, else under another head. */
  private static Token within(Token token, int begin, int end, int head, String relation) {
    boolean isInside = token.head() >= begin && token.head() < end;
    return isInside ? token : Trees.hung(token, head, relation);
  }

  /** The first verb that hangs on nothing between the bounds, or else the first word. */
  private static int top(Sentence sentence, int begin, int end) {
    List<Token> free =
        sentence.tokens().subList(begin, end).stream()
            .filter(token -> token.head() < begin || token.head() >= end)
            .filter(token -> !token.is("punct"))
            .toList();
    return free.stream()
        .filter(token -> token.head() < 0)
        .findFirst()
        .or(() -> free.stream().filter(Token::isVerb).findFirst())
        .or(() -> free.stream().findFirst())
        .map(Token::index)
        .orElse(begin);
  }

  /** The last noun before a preposition. */
  private int speaker(Sentence sentence) {
    int head = last;
    for (int at = last; at > comma; at--) {
      head = sentence.token(at).tag().equals("IN") ? at - 1 : head;
    }
    return head;
  }

  private static String part(Token token) {
    if (token.is("punct")) {
      return "punct";
    }
    return switch (token.tag()) {
      case "DT" -> "det";
      case "NN", "NNS", "NNP", "NNPS" -> "compound";
      case "JJ" -> "amod";
      default -> "dep";
    };
  }
}
