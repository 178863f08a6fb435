package org.w3id.rapporteur.attribution.learned;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.text.Span;

class ModelTrainerTest {

  /** A lesson of one sentence in which an invented verb introduces what somebody says. */
  private static Lesson lesson(String source, String content) {
    String body = source + " proclaimed that " + content + ".";
    return new Lesson(
        SharedEngine.read(body),
        List.of(
            new Marking(
                List.of(span(body, source)),
                List.of(span(body, "proclaimed")),
                List.of(span(body, "that " + content)))));
  }

  private static Span span(String body, String words) {
    int begin = body.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (String source : List.of("The mayor", "The envoy", "The king", "The premier")) {
      for (String content : List.of("peace is near", "the port is open", "winter has come")) {
        lessons.add(lesson(source, content));
      }
    }
    return lessons;
  }

  @Test
  void aTrainedFinderFindsWhatItWasShown() {
    Lesson unseen = lesson("The governor", "the talks are over");
    List<Attribution> found =
        new ModelTrainer(lessons(), new RuleFinder(new DataFiles()), step -> {})
            .train()
            .find(unseen.reading());
    assertTrue(found.stream().map(Marking::of).toList().containsAll(unseen.markings()));
  }
}
