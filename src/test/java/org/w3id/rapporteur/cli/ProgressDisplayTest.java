package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.pipeline.Progress.Outcome;

class ProgressDisplayTest {
  private Instant now = Instant.EPOCH;

  @Test
  void aTerminalSeesRateAndTimeLeft() {
    Captured terminal = new Captured(true);
    ProgressDisplay display = new ProgressDisplay(terminal.console(), false, false, () -> now);
    display.begun(31);
    now = now.plusSeconds(20);
    display.done("one.txt", Outcome.READ, 3);
    now = now.plusSeconds(2);
    display.done("two.txt", Outcome.READ, 3);
    assertTrue(
        terminal.err().contains("2 of 31 articles, 0.5 a second, 0:58 left"), terminal.err());
  }

  @Test
  void whatIsPassedOverUnchangedMakesTheRateNoHigher() {
    Captured terminal = new Captured(true);
    ProgressDisplay display = new ProgressDisplay(terminal.console(), false, false, () -> now);
    display.begun(132);
    for (int article = 0; article < 100; article++) {
      display.done(article + ".txt", Outcome.UNCHANGED, 0);
    }
    now = now.plusSeconds(20);
    display.done("new.txt", Outcome.READ, 3);
    now = now.plusSeconds(2);
    display.done("newer.txt", Outcome.READ, 3);
    assertTrue(
        terminal.err().contains("102 of 132 articles, 0.5 a second, 1:00 left"), terminal.err());
  }

  @Test
  void elsewhereNothingIsRedrawn() {
    Captured file = new Captured(false);
    ProgressDisplay display = new ProgressDisplay(file.console(), false, false, () -> now);
    display.begun(3);
    now = now.plusSeconds(11);
    display.done("one.txt", Outcome.READ, 3);
    assertFalse(file.err().contains("\r"), file.err());
    assertFalse(file.err().contains("\u001b"), file.err());
  }

  @Test
  void manyNotesOfAKindAreOneLineAtTheEndAndFewAreOneEach() {
    Captured file = new Captured(false);
    ProgressDisplay display = new ProgressDisplay(file.console(), false, false, () -> now);
    for (int article = 1; article <= 5; article++) {
      display.met(note("article-date", article + ".txt", "no date"));
    }
    display.met(note("article-encoding", "2.txt", "odd letters"));
    display.met(note("article-encoding", "3.txt", "other odd letters"));
    display.met(new Problem("article-empty", "6.txt", "no text", Problem.Severity.SKIPPED));
    display.finish();
    assertEquals(
        List.of(
            "6.txt: no text [article-empty]",
            "1.txt and 4 others (--report lists them): no date [article-date]",
            "2.txt: odd letters [article-encoding]",
            "3.txt: other odd letters [article-encoding]"),
        file.err().lines().toList());
  }

  private static Problem note(String id, String place, String message) {
    return new Problem(id, place, message, Problem.Severity.NOTE);
  }

  @Test
  void problemsAreShownThoughQuietIsAskedFor() {
    Captured quiet = new Captured(true);
    ProgressDisplay display = new ProgressDisplay(quiet.console(), true, false, () -> now);
    display.modelsLoading();
    display.met(new Problem("article-empty", "a.txt", "no text", Problem.Severity.SKIPPED));
    assertEquals("a.txt: no text [article-empty]", quiet.err().strip());
  }
}
