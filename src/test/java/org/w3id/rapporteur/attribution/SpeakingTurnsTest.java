package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class SpeakingTurnsTest {
  private static final RuleFinder FINDER = new RuleFinder(new DataFiles());

  private static Attribution said(Reading reading, String source, String cue, String... content) {
    Span cueSpan = span(reading, cue);
    int sentence = 0;
    while (!reading.sentences().get(sentence).span().covers(cueSpan)) {
      sentence++;
    }
    List<Span> spans = new ArrayList<>();
    for (String words : content) {
      spans.add(span(reading, words));
    }
    int head = reading.sentences().get(sentence).within(cueSpan).get(0).index();
    return new Attribution(
        sentence,
        List.of(span(reading, source)),
        sentence,
        OptionalInt.empty(),
        List.of(cueSpan),
        head,
        spans,
        Optional.empty(),
        "test",
        1);
  }

  private static Span span(Reading reading, String words) {
    int begin = reading.body().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static List<String> contentOfFirst(Reading reading, List<Attribution> found) {
    return FINDER.endedAtNextAct(reading, found).get(0).content().stream()
        .map((Span span) -> reading.words(span))
        .toList();
  }

  @Test
  void whatOneGoesOnToSayEndsWhereAnotherTakesTheWord() {
    Reading reading =
        SharedEngine.read(
            "“We came to talk,” the envoy said. “We waited.”\n\n“Nobody came,” the mayor replied.");
    List<Attribution> found =
        List.of(
            said(
                reading,
                "the envoy",
                "said",
                "“We came to talk,”",
                "“We waited.”",
                "“Nobody came,”"),
            said(reading, "the mayor", "replied", "“Nobody came,”"));
    assertEquals(List.of("“We came to talk,”", "“We waited.”"), contentOfFirst(reading, found));
  }

  @Test
  void aSpanThatReachesIntoAnothersTurnIsCutThere() {
    Reading reading =
        SharedEngine.read("The envoy said: “We came to talk.” The mayor replied that he had not.");
    List<Attribution> found =
        List.of(
            said(reading, "The envoy", "said", "“We came to talk.” The mayor replied that he had"),
            said(reading, "The mayor", "replied", "that he had not"));
    assertEquals(List.of("“We came to talk.”"), contentOfFirst(reading, found));
  }

  @Test
  void whoIsQuotedWithinAQuotationTakesNoTurn() {
    Reading reading =
        SharedEngine.read(
            "The envoy said: “We came to talk. The mayor refused to come. We waited.”");
    String whole = "“We came to talk. The mayor refused to come. We waited.”";
    List<Attribution> found =
        List.of(
            said(reading, "The envoy", "said", whole),
            said(reading, "The mayor", "refused", "to come"));
    assertEquals(List.of(whole), contentOfFirst(reading, found));
  }
}
