package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.NoiseCues;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.TextCutter;

class FreshQuotationsTest {
  private static final TextCutter CUTTER =
      new TextCutter(NoiseCues.of(new DataFiles().lines("lexicon/noise.tsv")));

  /** What is said under the one cue "said", statement by statement. */
  private static List<String> apart(String body, String... content) {
    Reading reading =
        SharedEngine.get().read(CUTTER.cut(new Article("talks.txt", body, Metadata.NONE)));
    Span cue = span(body, "said");
    int sentence = 0;
    while (!reading.sentences().get(sentence).span().covers(cue)) {
      sentence++;
    }
    List<Span> spans = new ArrayList<>();
    for (String words : content) {
      spans.add(span(body, words));
    }
    Attribution whole =
        new Attribution(
            sentence,
            List.of(),
            sentence,
            OptionalInt.empty(),
            List.of(cue),
            reading.sentences().get(sentence).within(cue).get(0).index(),
            spans,
            Optional.empty(),
            "test",
            1);
    return new FreshQuotations(reading, new QuotationFit(reading))
        .apart(List.of(whole)).stream()
            .map(found ->
                found.content().stream().map(reading::words).collect(Collectors.joining(" … ")))
            .toList();
  }

  private static Span span(String body, String words) {
    int begin = body.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void ofALaterSentenceOnlyTheQuotationIsMeant() {
    assertEquals(
        List.of("The port was open", "“Come and see,”"),
        apart(
            "The port was open, the envoy said. “Come and see,” he ended, turning to the crowd.",
            "The port was open",
            "“Come and see,” he ended, turning to the crowd"));
  }

  @Test
  void aQuotationAfterIndirectWordsIsOneOfItsOwn() {
    assertEquals(
        List.of("that the port was open", "“Come and see.”"),
        apart(
            "The envoy said that the port was open. “Come and see.”",
            "that the port was open",
            "“Come and see.”"));
  }

  @Test
  void aQuotationThatTheCueSplitsStaysOne() {
    assertEquals(
        List.of("“The port is open,” … “Come and see.”"),
        apart(
            "“The port is open,” the envoy said. “Come and see.”",
            "“The port is open,”",
            "“Come and see.”"));
  }

  @Test
  void aQuotationThatClosesAndOpensAnewIsTwo() {
    assertEquals(
        List.of("“The port is open.”", "“Come and see.”"),
        apart(
            "The envoy said: “The port is open.” “Come and see.”",
            "“The port is open.” “Come and see.”"));
  }

  @Test
  void aQuotationOverParagraphsStaysOne() {
    assertEquals(
        List.of("“The port is open. … “Come and see.”"),
        apart(
            "The envoy said: “The port is open.\n\n“Come and see.”",
            "“The port is open.",
            "“Come and see.”"));
  }
}
