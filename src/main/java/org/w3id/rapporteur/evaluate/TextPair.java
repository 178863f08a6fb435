package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Two texts of which people said whether they contradict each other.
 *
 * @param id names the pair within its file
 * @param premise one or more sentences, taken as true
 * @param hypothesis a sentence set against them
 * @param label {@code contradiction}, {@code entailment} or {@code neutral}
 */
public record TextPair(String id, String premise, String hypothesis, String label) {
  private static final String CONTRADICTION = "contradiction";

  public TextPair {
    if (premise.isBlank() || hypothesis.isBlank()) {
      throw new IllegalArgumentException("Pair " + id + " lacks one of its texts");
    }
  }

  /**
   * The pairs of a file, in its order: one JSON object a line.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  public static List<TextPair> read(Path file) throws IOException {
    return GoldLines.read(file, "id, premise, hypothesis and label", TextPair::of);
  }

  private static TextPair of(JsonObject line) {
    return new TextPair(
        line.get("id").getAsString(),
        line.get("premise").getAsString(),
        line.get("hypothesis").getAsString(),
        line.get("label").getAsString());
  }

  public boolean isContradiction() {
    return label.equals(CONTRADICTION);
  }
}
