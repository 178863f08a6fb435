package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * What stands before the noun of a phrase.
 *
 * @param begin index of the first token of the phrase
 * @param owner whose it is: "Peru's", "Peruvian"
 * @param label the other modifiers in small letters but for names, without counts and words such as
 *     "senior"
 * @param isIndefinite whether it begins with "a", "one", "another"
 * @param isNamed whether a capitalised word makes a name of its own: "Sudan Shield Forces"
 */
record WordsBefore(
    int begin, Optional<Mention> owner, List<String> label, boolean isIndefinite, boolean isNamed) {
  private static final Set<String> MODIFIER_TAGS =
      Set.of("JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "HYPH", "VBN", "VBG", "CD", "RB");
  private static final Set<String> MODIFIER_RELATIONS =
      Set.of("amod", "compound", "nummod", "advmod", "punct", "dep");

  WordsBefore {
    label = List.copyOf(label);
  }

  /** Reads phrases from the noun to the left. */
  static final class Reader {
    private final OfficeWords modifiers;
    private final FunctionWords functionWords;

    Reader(OfficeWords modifiers, FunctionWords functionWords) {
      this.modifiers = modifiers;
      this.functionWords = functionWords;
    }

    /** What stands before token {@code from}. */
    WordsBefore read(Draft draft, Sentence sentence, int from) {
      return new Walk(this, draft, sentence, from).walk();
    }
  }

  /** One way to the left. */
  private static final class Walk {
    private final Reader words;
    private final Draft draft;
    private final Sentence sentence;
    private final List<String> label = new ArrayList<>();
    private Optional<Mention> owner = Optional.empty();
    private boolean isIndefinite;
    private boolean isNamed;
    private int begin;

    Walk(Reader words, Draft draft, Sentence sentence, int from) {
      this.words = words;
      this.draft = draft;
      this.sentence = sentence;
      begin = from;
    }

    WordsBefore walk() {
      boolean goesOn = true;
      while (goesOn && begin > 0) {
        goesOn = step(sentence.token(begin - 1));
      }
      // Of "twenty-two" the numbers are left out.
      while (owner.isEmpty()
          && !label.isEmpty()
          && !Character.isLetterOrDigit(label.get(0).charAt(0))) {
        label.remove(0);
      }
      return new WordsBefore(begin, owner, label, isIndefinite, isNamed);
    }

    private boolean step(Token token) {
      if (token.tag().equals("POS")) {
        owner = token.index() > 0 ? covering(token.index() - 1) : Optional.empty();
        begin = owner.map(Mention::begin).orElse(begin);
        return false;
      }
      Optional<Mention> mention = covering(token.index());
      if (mention.filter(one -> one.reason() != Mention.Reason.COLLECTIVE).isPresent()) {
        owner = owner.or(() -> mention);
        begin = mention.get().begin();
        return true;
      }
      boolean isModifier = mention.isEmpty() && isModifier(token);
      isIndefinite |= words.functionWords.is(FunctionWords.Use.INDEFINITE, token);
      if (isModifier) {
        note(token);
        begin = token.index();
      }
      return isModifier;
    }

    private Optional<Mention> covering(int token) {
      return draft.covering(sentence.index(), token);
    }

    private static boolean isModifier(Token token) {
      return MODIFIER_TAGS.contains(token.tag()) && MODIFIER_RELATIONS.contains(token.relation());
    }

    private void note(Token token) {
      boolean counts = token.tag().equals("CD") || token.tag().equals("RB");
      boolean isTold = words.functionWords.is(FunctionWords.Use.INDEFINITE, token);
      if (!counts && !isTold && words.modifiers.modifier(token.lemma()).isEmpty()) {
        isNamed |= owner.isEmpty() && token.isName();
        label.add(0, Labels.word(sentence, token));
      }
    }
  }
}
