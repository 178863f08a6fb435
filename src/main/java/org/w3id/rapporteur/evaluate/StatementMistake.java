package org.w3id.rapporteur.evaluate;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.text.Span;

/**
 * A statement that was missed, found in vain, or read differently.
 *
 * @param kind missed, extra, or which aspect differs
 */
public record StatementMistake(
    String kind, Article article, Optional<GoldStatement> gold, Optional<Statement> ours) {

  /** The sentence that holds the cue, as far as punctuation tells. */
  public String sentence() {
    Marking words =
        ours.map(said -> Marking.of(said.attribution()))
            .or(() -> gold.map(GoldStatement::words))
            .orElseThrow();
    List<Span> place = words.cue().isEmpty() ? words.content() : words.cue();
    String body = article.body();
    int at = place.isEmpty() ? 0 : Math.min(place.get(0).begin(), body.length() - 1);
    int line = body.lastIndexOf('\n', at) + 1;
    int lineEnd = body.indexOf('\n', at);
    String paragraph = body.substring(line, lineEnd < 0 ? body.length() : Math.max(line, lineEnd));
    return sentenceAt(paragraph, Math.min(at - line, paragraph.length()));
  }

  private static String sentenceAt(String paragraph, int at) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(paragraph);
    int end = at >= paragraph.length() ? sentences.last() : sentences.following(at);
    int begin = Math.max(0, sentences.previous());
    return paragraph.substring(begin, end).strip();
  }

  /** How people read it, in one line; absent where they did not. */
  public Optional<String> goldReading() {
    return gold.map(one ->
        String.join(" / ", one.speakers())
            + chain(one.via())
            + " | "
            + one.acts().stream().map(Act::term).collect(Collectors.joining("/"))
            + " | "
            + one.stances().stream().map(Stance::term).sorted().collect(Collectors.joining("/"))
            + " | "
            + words(one.words()));
  }

  /** How we read it, in one line; absent where we did not. */
  public Optional<String> ourReading() {
    return ours.map(said ->
        said.speaker().label()
            + chain(said.via().stream().map(Entity::label).toList())
            + " | "
            + said.act().term()
            + " | "
            + said.stance().term()
            + " | "
            + words(Marking.of(said.attribution())));
  }

  private static String chain(List<String> via) {
    return via.isEmpty() ? "" : " via " + String.join(", ", via);
  }

  private String words(Marking marking) {
    return words(marking.cue()) + " | " + words(marking.content());
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.of(article.body())).collect(Collectors.joining(" … "));
  }
}
