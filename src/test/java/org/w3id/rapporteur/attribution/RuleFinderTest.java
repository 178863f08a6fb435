package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class RuleFinderTest {
  private static final RuleFinder FINDER = new RuleFinder(new DataFiles());

  @Test
  void whatIsToldOfTheSpeakerIsNotWhatHeSays() {
    Reading reading =
        SharedEngine.read(
            "The mayor, who has closed the port, said there was no danger at all. \"Come and"
                + " see.\"");
    String body = reading.body();
    Attribution found =
        new Attribution(
            0,
            List.of(span(body, "The mayor")),
            0,
            OptionalInt.of(1),
            List.of(span(body, "said")),
            9,
            List.of(
                span(body, "who has closed the port"),
                span(body, "there was no danger at all"),
                span(body, "\"Come and see.\"")),
            Optional.empty(),
            "test",
            1);
    assertEquals(
        List.of("there was no danger at all", "\"Come and see.\""),
        FINDER.asStatements(reading, List.of(found)).stream()
            .flatMap(each -> each.content().stream())
            .map(reading::words)
            .toList());
  }

  @Test
  void whatIsSaidBeforeTheVerbCountsBesideTheQuotationBehindIt() {
    Reading reading =
        SharedEngine.read("The port will close on Monday, the mayor said. \"Come and see.\"");
    assertEquals(
        List.of("The port will close on Monday", "\"Come and see.\""),
        FINDER.find(reading).stream()
            .flatMap(each -> each.content().stream())
            .map(reading::words)
            .toList());
  }

  private static Span span(String body, String words) {
    int begin = body.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
