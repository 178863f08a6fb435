package org.w3id.rapporteur.attribution.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void theSameLessonsGiveTheSameWeights(@TempDir Path folder) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String name : List.of("first.gz", "second.gz")) {
      Path file = folder.resolve(name);
      new ModelTrainer(lessons(), new RuleFinder(new DataFiles()), step -> {}).train().save(file);
      files.add(Files.readAllBytes(file));
    }
    assertArrayEquals(files.get(0), files.get(1));
  }
}
