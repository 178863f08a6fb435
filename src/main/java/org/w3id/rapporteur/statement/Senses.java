package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueEntry;
import org.w3id.rapporteur.attribution.CueLexicon;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Quotation;
import org.w3id.rapporteur.text.Span;

/**
 * Chooses the reading of a cue that fits the form of its content: who agrees to leave commits
 * himself, who agrees that it is late asserts. Whoever found the content need not have known.
 */
final class Senses {
  /** How a content hangs on its cue, named as in data/lexicon/cues.tsv. */
  private record Form(String kind, String preposition) {
    boolean fits(CueEntry entry) {
      boolean isKind =
          switch (entry.frameKind()) {
            case "np-to", "want-to" -> kind.equals("to");
            case "pred", "as", "np-prep" -> kind.equals("np");
            default -> entry.frameKind().equals(kind);
          };
      return isKind && (preposition.isEmpty() || entry.preposition().equals(preposition));
    }
  }

  private final Reading reading;
  private final CueLexicon cues;

  Senses(Reading reading, CueLexicon cues) {
    this.reading = reading;
    this.cues = cues;
  }

  /** The reading that came with the attribution if it fits, else the first that does. */
  Optional<CueSense> of(Attribution attribution, Optional<ContentHead> content) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Token cue = sentence.token(attribution.cueHead());
    String word = cue.lemma().toLowerCase(Locale.ROOT);
    Optional<CueSense> given = attribution.sense().or(() -> cues.anySense(word));
    Optional<Form> form = content.flatMap(head -> form(attribution, cue, head));
    if (given.isEmpty() || form.isEmpty()) {
      return given;
    }
    String lemma = attribution.sense().map(CueSense::lemma).orElse(word);
    List<CueEntry> fitting =
        cues.startingWith(lemma.split(" ", 2)[0]).stream()
            .filter(entry -> entry.lemma().equals(lemma) && isClass(entry, cue))
            .filter(form.get()::fits)
            .toList();
    boolean isGivenFit =
        fitting.isEmpty() || fitting.stream().anyMatch(e -> e.sense().equals(given.get()));
    return isGivenFit ? given : Optional.of(fitting.get(0).sense());
  }

  /**
   * The noun of a cue whose verb only voices it: "doubt" in "expressed doubt about". A verb with a
   * sense of its own keeps it: "dismissed doubts about".
   */
  Optional<Token> voiced(Attribution attribution) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Token cue = sentence.token(attribution.cueHead());
    boolean isPlain =
        cues.anySense(cue.lemma().toLowerCase(Locale.ROOT)).filter(Senses::isPlain).isPresent();
    return sentence.children(cue, "obj").stream()
        .filter(noun -> isPlain && noun.isNoun() && isWithin(attribution.cue(), noun))
        .filter(noun -> cues.lentBy(noun.lemma()).isPresent())
        .findFirst();
  }

  private static boolean isPlain(CueSense sense) {
    return sense.act() == Act.ASSERTION && sense.stance() == Stance.AFFIRMS;
  }

  private static boolean isWithin(List<Span> spans, Token token) {
    return spans.stream().anyMatch(span -> span.covers(token.span()));
  }

  /** Whether the reading is one of a word of that class: to be open is not to open. */
  static boolean isClass(CueEntry entry, Token cue) {
    return switch (entry.wordClass()) {
      case VERB -> cue.isVerb();
      case NOUN -> cue.isNoun();
      case ADJECTIVE -> cue.tag().startsWith("JJ");
      case PREPOSITION -> true;
    };
  }

  /** Absent where the content stands in another sentence or its form tells nothing. */
  private Optional<Form> form(Attribution attribution, Token cue, ContentHead content) {
    Sentence sentence = content.sentence();
    Token head = content.token();
    if (isQuoted(attribution)) {
      boolean isFarther = sentence.index() > attribution.sentence();
      return isFarther ? Optional.empty() : Optional.of(new Form("quote", ""));
    }
    boolean isBelow = sentence.index() == attribution.sentence() && head.head() == cue.index();
    if (!isBelow) {
      return Optional.empty();
    }
    boolean hasTo =
        sentence.children(head, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    if (hasTo) {
      return Optional.of(new Form("to", ""));
    }
    if (head.is("ccomp") && !sentence.children(head, "nsubj").isEmpty()) {
      return Optional.of(new Form("that", ""));
    }
    if (head.is("obj")) {
      return Optional.of(new Form("np", ""));
    }
    return sentence.children(head, "case").stream()
        .findFirst()
        .filter(preposition -> head.is("obl"))
        .map(preposition -> new Form("prep", preposition.lemma()));
  }

  /** Whether the words are quoted for the cue; what is agreed to within a quotation is not. */
  private boolean isQuoted(Attribution attribution) {
    Span cue = attribution.cue().get(0);
    return attribution.content().stream()
        .allMatch(span ->
            reading.text().quotations().stream()
                .map(Quotation::outer)
                .anyMatch(outer -> outer.covers(span) && !outer.covers(cue)));
  }
}
