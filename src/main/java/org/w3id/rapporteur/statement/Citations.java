package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Who said what an outlet reports: "Reuters reported on Monday, citing two envoys". The envoys' own
 * statement has the content of the outlet's.
 */
final class Citations {
  /** The rule's name in such attributions. */
  static final String RULE = "citing";

  /** How much less sure the one cited is than the outlet that reports. */
  private static final double CITED = 0.9;

  private final Reading reading;
  private final Voices voices;
  private final SpeechWords words;

  Citations(Reading reading, Voices voices, SpeechWords words) {
    this.reading = reading;
    this.voices = voices;
    this.words = words;
  }

  /** {@code found} with those who are cited, in order of cues. */
  List<Attribution> with(List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    for (Sentence sentence : reading.sentences()) {
      for (Token verb : sentence.tokens()) {
        if (verb.tag().equals("VBG") && words.relays().is(RelayWords.Form.CITING, verb)) {
          cite(sentence, verb, all);
        }
      }
    }
    all.sort(Comparator.comparing(attribution -> attribution.cue().get(0)));
    return all;
  }

  private void cite(Sentence sentence, Token verb, List<Attribution> all) {
    splitAtClause(sentence, verb, all);
    Optional<Attribution> report = report(sentence, verb, all);
    Optional<Token> cited = sentence.child(verb, "obj");
    if (report.isEmpty() || cited.isEmpty()) {
      return;
    }
    Attribution whole = report.get();
    Attribution ended = whole.withContent(before(sentence, verb, whole.content()));
    Attribution said =
        ended
            .saidBy(phrase(sentence, cited.get()), cited.get())
            .signalledBy(verb)
            .as(Optional.empty(), RULE)
            .trusted(whole.confidence() * CITED);
    if (voices.of(said).isPresent()) {
      all.removeIf(other -> isAt(other, sentence, verb));
      all.replaceAll(other -> other.equals(whole) ? ended : other);
      all.add(said);
    }
  }

  /** The words at or below {@code top}, up to the first comma after it. */
  private static Span phrase(Sentence sentence, Token top) {
    Span phrase = sentence.subtree(top).get(0).span().hull(top.span());
    for (Token token : sentence.subtree(top)) {
      if (token.index() > top.index() && token.tag().equals(",")) {
        return phrase;
      }
      phrase = phrase.hull(token.span());
    }
    return phrase;
  }

  /**
   * "Reuters reported, citing an envoy, that ...": parsers hang the clause on the envoy, though it
   * is what Reuters reported.
   */
  private static void splitAtClause(Sentence sentence, Token verb, List<Attribution> all) {
    Optional<Token> report = sentence.headOf(verb).filter(Token::isVerb);
    Optional<Attribution> cited =
        all.stream().filter(other -> isAt(other, sentence, verb)).findFirst();
    if (report.isEmpty() || cited.isEmpty() || report.get().index() > verb.index()) {
      return;
    }
    Span content = cited.get().content().get(0);
    sentence.within(content).stream()
        .filter(mark -> mark.is("mark") && sentence.token(mark.index() - 1).tag().equals(","))
        .findFirst()
        .map(mark -> new Span(mark.span().begin(), content.end()))
        .ifPresent(clause -> {
          all.remove(cited.get());
          all.add(cited.get().signalledBy(report.get()).withContent(List.of(clause)));
        });
  }

  private static boolean isAt(Attribution other, Sentence sentence, Token verb) {
    return other.sentence() == sentence.index() && other.cueHead() == verb.index();
  }

  /** The nearest report by an outlet, before the participle rather than after it. */
  private Optional<Attribution> report(Sentence sentence, Token verb, List<Attribution> all) {
    return all.stream()
        .filter(other -> other.sentence() == sentence.index() && !isAt(other, sentence, verb))
        .filter(other -> other.cueHead() < verb.index() || isParenthesis(sentence, verb, other))
        .filter(this::isByOutlet)
        .min(Comparator.comparingInt(other -> Math.abs(other.cueHead() - verb.index())));
  }

  /** "Reuters, citing envoys, reported": the participle hangs on the report that follows. */
  private static boolean isParenthesis(Sentence sentence, Token verb, Attribution other) {
    return sentence.isBelow(verb, sentence.token(other.cueHead()))
        && (verb.index() == 0 || other.sourceHead().orElse(Integer.MAX_VALUE) < verb.index());
  }

  private boolean isByOutlet(Attribution other) {
    return voices.of(other).filter(it -> it.entity().kind() == EntityKind.OUTLET).isPresent();
  }

  /** The content without the participle and what follows it. */
  private static List<Span> before(Sentence sentence, Token verb, List<Span> content) {
    int comma = Math.max(0, verb.index() - 1);
    int end = sentence.token(comma).span().begin();
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      boolean holdsVerb = span.covers(verb.span());
      if (!holdsVerb) {
        kept.add(span);
      } else if (span.begin() < end) {
        kept.add(new Span(span.begin(), end));
      }
    }
    return kept.isEmpty() ? content : kept;
  }
}
