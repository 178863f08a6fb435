package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.Transcript;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.TimeExpression;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.reading.time.Days;
import org.w3id.rapporteur.text.Quotation;
import org.w3id.rapporteur.text.Span;

/** Reads the conditions of a content, when it was said, and how much of it is quoted. */
final class Circumstances {
  private static final double NEARLY_ALL = 0.85;

  private final Reading reading;
  private final SpeechWords words;

  Circumstances(Reading reading, SpeechWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** The first conditional clause in the content, or right below the cue. */
  Optional<Span> condition(Attribution attribution) {
    return reading.sentences().stream()
        .filter(sentence -> touches(sentence, attribution))
        .flatMap(sentence -> conditions(sentence, attribution).stream())
        .findFirst();
  }

  private static boolean touches(Sentence sentence, Attribution attribution) {
    return sentence.index() == attribution.sentence()
        || attribution.content().stream().anyMatch(span -> span.overlaps(sentence.span()));
  }

  private List<Span> conditions(Sentence sentence, Attribution attribution) {
    return sentence.tokens().stream()
        .filter(token -> token.is("advcl") && isConditional(sentence, token))
        .map(token -> span(sentence, token))
        .filter(span -> isPart(sentence, span, attribution))
        .toList();
  }

  private boolean isConditional(Sentence sentence, Token clause) {
    return sentence.children(clause).stream()
        .filter(child -> child.is("mark") || child.is("case"))
        .anyMatch(mark -> words.isConditional(mark.lemma()));
  }

  private static Span span(Sentence sentence, Token top) {
    List<Token> tokens = sentence.subtree(top);
    return tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span());
  }

  private static boolean isPart(Sentence sentence, Span span, Attribution attribution) {
    boolean isInContent = attribution.content().stream().anyMatch(content -> content.covers(span));
    boolean isBelowCue =
        sentence.index() == attribution.sentence()
            && sentence.children(sentence.token(attribution.cueHead()), "advcl").stream()
                .anyMatch(child -> span.covers(child.span()));
    return isInContent || isBelowCue;
  }

  /** The days named beside the cue, outside source and content: "said on Monday". */
  Optional<String> saidAt(Attribution attribution) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Token cue = sentence.token(attribution.cueHead());
    return reading.times().stream()
        .filter(time -> time.sentence() == sentence.index())
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .filter(
            time -> attribution.content().stream().noneMatch(span -> span.overlaps(time.span())))
        .filter(time -> hangsOn(sentence, time.span(), cue))
        .flatMap(time -> time.value().stream())
        .filter(value -> Days.of(value).filter(Days::isClosed).isPresent())
        .findFirst();
  }

  private static boolean hangsOn(Sentence sentence, Span span, Token cue) {
    return sentence.within(span).stream().anyMatch(token -> token.head() == cue.index());
  }

  Statement.QuoteType quoteType(Attribution attribution) {
    int all = attribution.content().stream().mapToInt(Span::length).sum();
    int quoted = 0;
    for (Quotation quotation : reading.text().quotations()) {
      for (Span span : attribution.content()) {
        quoted += quotation.depth() == 0 ? shared(quotation.outer(), span) : 0;
      }
    }
    if (attribution.rule().equals(Transcript.RULE)) {
      return Statement.QuoteType.DIRECT;
    }
    if (quoted == 0) {
      return Statement.QuoteType.INDIRECT;
    }
    return quoted >= NEARLY_ALL * all ? Statement.QuoteType.DIRECT : Statement.QuoteType.MIXED;
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
  }
}
