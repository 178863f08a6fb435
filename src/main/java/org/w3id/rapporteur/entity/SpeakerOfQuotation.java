package org.w3id.rapporteur.entity;

import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Quotation;

/** Tells whom "I" means inside a quotation. */
final class SpeakerOfQuotation {
  private static final double SPEAKER = 0.85;

  private final NounWords nouns;

  SpeakerOfQuotation(NounWords nouns) {
    this.nouns = nouns;
  }

  /** Adds the mention of a first-person singular pronoun, if a verb beside the quotation tells. */
  void resolve(Draft draft, Sentence sentence, Token token) {
    boolean isFirst =
        nouns
            .pronoun(token.text())
            .filter(word -> word.person() == PronounWord.Person.FIRST)
            .filter(word -> word.number() == PronounWord.Count.SINGULAR)
            .isPresent();
    if (!isFirst || !token.tag().startsWith("PRP")) {
      return;
    }
    draft.reading().text().quotations().stream()
        .filter(quotation -> quotation.outer().covers(token.span()))
        .findFirst()
        .flatMap(quotation -> speaker(draft, sentence, quotation))
        .ifPresent(speaker ->
            draft.add(
                new Draft.Place(sentence.index(), token.index(), token.index() + 1),
                new Draft.Link(
                    speaker.entity(),
                    Mention.Form.PRONOUN,
                    SPEAKER * speaker.confidence(),
                    Mention.Reason.PRONOUN)));
  }

  private static Optional<Mention> speaker(Draft draft, Sentence sentence, Quotation quotation) {
    return sentence.tokens().stream()
        .filter(verb -> verb.isVerb() && !quotation.outer().overlaps(verb.span()))
        .filter(verb -> reports(sentence, verb, quotation))
        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
        .filter(subject -> !quotation.outer().overlaps(subject.span()))
        .flatMap(subject -> draft.headedBy(sentence.index(), subject.index()).stream())
        .filter(mention -> mention.entity().isPerson())
        .findFirst();
  }

  private static boolean reports(Sentence sentence, Token verb, Quotation quotation) {
    boolean isBeside =
        sentence
            .headOf(verb)
            .filter(above -> verb.is("parataxis") && quotation.outer().covers(above.span()))
            .isPresent();
    return isBeside
        || sentence.children(verb).stream()
            .filter(child ->
                child.is("ccomp") || child.is("parataxis") || child.is("obj") || child.is("dep"))
            .anyMatch(child -> quotation.outer().covers(child.span()));
  }
}
