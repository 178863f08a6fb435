package org.w3id.rapporteur.entity;

import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds whom an age means: "the 41-year-old" is the man of whom the article told it. */
final class Ages {
  private static final double AS_TOLD = 0.85;
  private static final double AS_DESCRIBED = 0.8;

  /** How many tokens "41-year-old" has. */
  private static final int LENGTH = 5;

  private final FunctionWords functionWords;

  Ages(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Index of the first token of the age that ends with token {@code last}, if one does. */
  OptionalInt begin(Draft draft, Sentence sentence, int last) {
    int begin = last - LENGTH + 1;
    if (begin < 0 || !sentence.token(begin).tag().equals("CD")) {
      return OptionalInt.empty();
    }
    String unit =
        sentence.token(begin + 2).span().hull(sentence.token(last).span()).of(draft.body());
    return functionWords.is(FunctionWords.Use.AGE, unit)
        ? OptionalInt.of(begin)
        : OptionalInt.empty();
  }

  /** Adds the mention whose head is {@code word}, if it is an age that stands for somebody. */
  void resolve(Draft draft, Sentence sentence, Token word) {
    OptionalInt age = begin(draft, sentence, word.index());
    boolean isSomebody = !word.is("amod") && !word.is("compound") && !word.is("advmod");
    if (age.isPresent() && isSomebody && isDefinite(sentence, age.getAsInt())) {
      String years = sentence.token(age.getAsInt()).text();
      Optional<Entity> told = told(draft, sentence, word, years);
      draft.add(
          new Draft.Place(sentence.index(), age.getAsInt(), word.index() + 1),
          new Draft.Link(
              told.orElseGet(() -> unnamed(draft, sentence, age.getAsInt(), word)),
              Mention.Form.DESCRIPTION,
              told.isPresent() ? AS_TOLD : AS_DESCRIBED,
              Mention.Reason.AS_DESCRIBED));
    }
  }

  private boolean isDefinite(Sentence sentence, int begin) {
    return begin > 0 && functionWords.is(FunctionWords.Use.DEFINITE, sentence.token(begin - 1));
  }

  /** The last one before of whom the article tells the age: "NAME, 41,", "a 41-year-old man". */
  private Optional<Entity> told(Draft draft, Sentence sentence, Token word, String years) {
    return draft
        .lastBefore(
            sentence.index(),
            word.span().begin(),
            mention -> mention.entity().isPerson() && isAged(draft, mention, years))
        .map(Mention::entity);
  }

  private boolean isAged(Draft draft, Mention mention, String years) {
    Sentence sentence = draft.sentence(mention.sentence());
    int after = mention.end();
    boolean isBehind =
        after + 1 < sentence.size()
            && (sentence.token(after).text().equals(",")
                || sentence.token(after).lemma().equals("be"))
            && sentence.token(after + 1).text().equals(years);
    return isBehind || isBefore(draft, sentence, mention, years);
  }

  private boolean isBefore(Draft draft, Sentence sentence, Mention mention, String years) {
    for (int last = mention.begin(); last < mention.head(); last++) {
      if (isAge(draft, sentence, last, years)) {
        return true;
      }
    }
    return isAge(draft, sentence, mention.begin() - 1, years);
  }

  private boolean isAge(Draft draft, Sentence sentence, int last, String years) {
    OptionalInt begin = begin(draft, sentence, last);
    return begin.isPresent() && sentence.token(begin.getAsInt()).text().equals(years);
  }

  private static Entity unnamed(Draft draft, Sentence sentence, int begin, Token last) {
    String label = sentence.token(begin).span().hull(last.span()).of(draft.body());
    return Entity.described(label, EntityKind.PERSON, Optional.empty());
  }
}
