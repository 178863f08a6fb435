package org.w3id.rapporteur.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words by which site noise is known: menus, forms, notices, appeals. Read from {@code
 * data/lexicon/noise.tsv}.
 */
public final class NoiseCues {

  /** How far a cue's noise reaches. */
  enum Scope {
    /** The matched words only. */
    PHRASE,
    /** The sentence around them. */
    SENTENCE,
    /** A short line as a whole. */
    LINE,
    /** A short line and what follows up to the next paragraph of prose. */
    SECTION,
    /** A short line in the second half of the text, and all that follows. */
    END
  }

  /**
   * A row of the table.
   *
   * @param example text in which the cue finds noise
   * @param counterExample text in which no cue finds any; may be empty
   */
  record Cue(int line, Scope scope, String pattern, String example, String counterExample) {}

  private static final String FILE = "data/lexicon/noise.tsv";

  private final List<Cue> cues;
  private final Map<Scope, Alternation> patterns = new EnumMap<>(Scope.class);

  private NoiseCues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
    for (Scope scope : Scope.values()) {
      patterns.put(scope, joined(scope));
    }
  }

  /**
   * Reads the lines of the table: scope, pattern, example, counter-example, separated by tabs;
   * lines with # are comments, the first other is the header.
   *
   * @throws IllegalArgumentException naming the line that does not fit
   */
  public static NoiseCues of(List<String> lines) {
    List<Cue> cues = new ArrayList<>();
    boolean isHeaderRead = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        if (isHeaderRead) {
          cues.add(cue(i + 1, line.split("\t", -1)));
        }
        isHeaderRead = true;
      }
    }
    return new NoiseCues(cues);
  }

  private static Cue cue(int number, String[] cells) {
    try {
      Scope scope = Scope.valueOf(cells[0].toUpperCase(Locale.ROOT));
      Pattern.compile(cells[1]);
      return new Cue(number, scope, cells[1], cells[2], cells.length > 3 ? cells[3] : "");
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unfit) {
      throw new IllegalArgumentException(
          FILE
              + ":"
              + number
              + " expected a scope of "
              + List.of(Scope.values())
              + ", a pattern and an example; "
              + unfit.getMessage()
              + " [data-row]",
          unfit);
    }
  }

  private Alternation joined(Scope scope) {
    return new Alternation(
        cues.stream().filter(cue -> cue.scope() == scope).map(Cue::pattern).toList());
  }

  List<Cue> cues() {
    return cues;
  }

  /** The patterns of all cues of a scope. */
  Alternation of(Scope scope) {
    return Objects.requireNonNull(patterns.get(scope));
  }
}
