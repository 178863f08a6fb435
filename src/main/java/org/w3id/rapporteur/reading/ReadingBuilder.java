package org.w3id.rapporteur.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.StructuredText;

/** Gathers the engine's sentences of one article as our own records. */
final class ReadingBuilder {
  /**
   * ISO dates, months, years, times of a date and durations; not SUTime's unresolved expressions.
   */
  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}(-(\\d{2}(-\\d{2}(T[0-9:]+|T[A-Z]{2})?)?|W\\d{2}(-WE|-\\d)?|Q\\d|[A-Z]{2}))?|P(T?\\d+[A-Z]+)+");

  private final StructuredText text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final Weekdays weekdays;

  ReadingBuilder(StructuredText text) {
    this.text = text;
    this.weekdays = new Weekdays(text.article().metadata().published());
  }

  void add(Block block, CoreMap annotated) {
    List<CoreLabel> labels = annotated.get(CoreAnnotations.TokensAnnotation.class);
    if (labels.isEmpty()) {
      return;
    }
    SentenceTree tree = new SentenceTree(annotated, labels, block.span().begin(), text.body());
    Sentence sentence = new Sentence(sentences.size(), block, tree.tokens(), tree.constituents());
    sentences.add(sentence);
    List<CoreMap> mentions = annotated.get(CoreAnnotations.MentionsAnnotation.class);
    for (CoreMap mention : mentions == null ? List.<CoreMap>of() : mentions) {
      addMention(sentence, mention);
    }
  }

  private void addMention(Sentence sentence, CoreMap mention) {
    List<CoreLabel> labels = mention.get(CoreAnnotations.TokensAnnotation.class);
    int begin = labels.get(0).index() - 1;
    int end = labels.get(labels.size() - 1).index();
    Span span = sentence.token(begin).span().hull(sentence.token(end - 1).span());
    Timex timex = mention.get(TimeAnnotations.TimexAnnotation.class);
    if (timex != null) {
      addTime(sentence, span, timex);
    } else {
      kindOf(mention)
          .filter(kind -> !sentence.token(begin).tag().startsWith("PRP"))
          .ifPresent(kind -> names.add(new Name(sentence.index(), begin, end, span, kind)));
    }
  }

  private void addTime(Sentence sentence, Span span, Timex timex) {
    Optional<String> value =
        weekdays.resolve(sentence, span, text.body()).or(() -> isoValue(timex));
    kindOf(timex)
        .ifPresent(kind -> times.add(new TimeExpression(sentence.index(), span, value, kind)));
  }

  private static Optional<String> isoValue(Timex timex) {
    return Optional.ofNullable(timex.value()).filter(iso -> ISO.matcher(iso).matches());
  }

  private static Optional<TimeExpression.Kind> kindOf(Timex timex) {
    for (TimeExpression.Kind kind : TimeExpression.Kind.values()) {
      if (kind.name().equals(timex.timexType())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Optional<Name.Kind> kindOf(CoreMap mention) {
    String type = mention.get(CoreAnnotations.NamedEntityTagAnnotation.class);
    for (Name.Kind kind : Name.Kind.values()) {
      if (kind.name().equals(type)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  Reading build() {
    return new Reading(text, sentences, names, times);
  }
}
