package org.w3id.rapporteur.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.pipeline.Progress;

/**
 * Shows how far a run is: on a terminal one line that is redrawn, elsewhere a plain line now and
 * then. Problems are always shown: at once what was left out, at the end what was read with less
 * and what was left out for a reason that many share.
 */
final class ProgressDisplay implements Progress {
  private static final Duration PLAIN_PAUSE = Duration.ofSeconds(10);
  private static final Duration REDRAW_PAUSE = Duration.ofMillis(100);
  private static final int MOST_AT_ONCE = 20;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final Console console;
  private final boolean isQuiet;
  private final boolean isVerbose;
  private final InstantSource clock;
  private final HeldNotes notes = new HeldNotes();

  /** How many inputs were left out so far, by the problem's kind. */
  private final Map<String, Integer> leftOut = new HashMap<>();

  private Instant begin;
  private Instant shown;
  private int total;
  private int through;

  /** Those of them that took time; what is unchanged is passed over, thousands a second. */
  private int worked;

  private boolean isLineOpen;

  ProgressDisplay(RapporteurCommand top, InstantSource clock) {
    this(top.console(), top.isQuiet(), top.isVerbose(), clock);
  }

  ProgressDisplay(Console console, boolean isQuiet, boolean isVerbose, InstantSource clock) {
    this.console = console;
    this.isQuiet = isQuiet;
    this.isVerbose = isVerbose;
    this.clock = clock;
    this.begin = clock.instant();
    this.shown = begin;
  }

  @Override
  public void modelsLoading() {
    say("loading the language models (about ten seconds, once a run)");
  }

  @Override
  public void begun(int articles) {
    total = articles;
    begin = clock.instant();
    shown = begin;
  }

  @Override
  public void done(String article, Outcome outcome, int statements) {
    through++;
    if (outcome != Outcome.UNCHANGED && ++worked == 1) {
      // The first one has waited for the models, which says nothing of the others.
      begin = clock.instant();
    }
    Duration pause = console.errIsTerminal() ? REDRAW_PAUSE : PLAIN_PAUSE;
    Instant now = clock.instant();
    if (isQuiet || Duration.between(shown, now).compareTo(pause) < 0) {
      return;
    }
    shown = now;
    if (console.errIsTerminal()) {
      console.err().print(ERASE_LINE + state(now) + "  " + article);
      console.err().flush();
      isLineOpen = true;
    } else {
      console.say(state(now));
    }
  }

  @Override
  public void crashed(String article, Throwable fault) {
    if (isVerbose) {
      closeLine();
      fault.printStackTrace(console.err());
    }
  }

  @Override
  public void met(Problem problem) {
    boolean isNote = problem.severity() == Problem.Severity.NOTE;
    if (isNote || leftOut.merge(problem.id(), 1, Integer::sum) > MOST_AT_ONCE) {
      notes.add(problem);
    } else {
      closeLine();
      console.say(problem);
    }
  }

  /** Tells what has been held back until the run is over. */
  void finish() {
    closeLine();
    notes.told().forEach(console::say);
  }

  /** Leaves a clean line for whatever is said next. */
  private void closeLine() {
    if (isLineOpen) {
      console.err().print(ERASE_LINE);
      isLineOpen = false;
    }
  }

  private void say(String line) {
    if (!isQuiet) {
      closeLine();
      console.say(line);
    }
  }

  private String state(Instant now) {
    if (worked < 2) {
      return through + " of " + total + " articles";
    }
    double seconds = Math.max(0.001, Duration.between(begin, now).toMillis() / 1000.0);
    double rate = (worked - 1) / seconds;
    Duration left = Duration.ofSeconds(Math.round((total - through) / rate));
    return String.format(
        Locale.ROOT,
        "%d of %d articles, %.1f a second, %d:%02d left",
        through,
        total,
        rate,
        left.toMinutes(),
        left.toSecondsPart());
  }
}
