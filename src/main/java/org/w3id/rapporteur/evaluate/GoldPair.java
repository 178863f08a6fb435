package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two sides of which people say that they contradict each other, or that they only seem to.
 *
 * @param mode explicit where an article says it, inferred of facts, opposed of wishes, none where
 *     nothing may be found
 * @param left any of these places stands for the side
 */
public record GoldPair(
    List<FoundPair.Place> left,
    List<FoundPair.Place> right,
    String mode,
    boolean isRequired,
    String note) {
  /** The mode of pairs that must not be found. */
  static final String NONE = "none";

  public GoldPair {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * The pairs of {@code pairs}, whose sides are ids of {@code statements}.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a line is not as expected, with the line's number
   */
  public static List<GoldPair> read(Path pairs, Path statements) throws IOException {
    Map<String, List<FoundPair.Place>> places = places(statements);
    return GoldLines.read(
        pairs,
        "left, right, mode and required",
        line ->
            new GoldPair(
                side(line.getAsJsonArray("left"), places),
                side(line.getAsJsonArray("right"), places),
                line.get("mode").getAsString(),
                line.get("required").getAsBoolean(),
                GoldLines.text(line, "note").orElse("")));
  }

  /** Changes of position; the side before may be unknown. */
  public static List<GoldPair> readChanges(Path changes, Path statements) throws IOException {
    Map<String, List<FoundPair.Place>> places = places(statements);
    return GoldLines.read(
        changes,
        "from and to",
        line ->
            new GoldPair(
                side(line.getAsJsonArray("from"), places),
                side(line.getAsJsonArray("to"), places),
                "change",
                true,
                GoldLines.text(line, "note").orElse("")));
  }

  private static List<FoundPair.Place> side(
      JsonArray ids, Map<String, List<FoundPair.Place>> places) {
    List<FoundPair.Place> side = new ArrayList<>();
    for (JsonElement id : ids) {
      List<FoundPair.Place> named = places.get(id.getAsString());
      if (named == null) {
        throw new IllegalArgumentException("No statement " + id.getAsString());
      }
      side.addAll(named);
    }
    return side;
  }

  private static Map<String, List<FoundPair.Place>> places(Path statements) throws IOException {
    Map<String, List<FoundPair.Place>> places = new HashMap<>();
    GoldLines.read(
        statements,
        "id, article, speaker and content",
        line -> {
          places.put(line.get("id").getAsString(), placesOf(line));
          return line;
        });
    return places;
  }

  private static List<FoundPair.Place> placesOf(JsonObject line) {
    List<FoundPair.Place> places = new ArrayList<>();
    for (JsonElement span : line.getAsJsonArray("content")) {
      JsonArray pair = span.getAsJsonArray();
      places.add(
          new FoundPair.Place(
              line.get("article").getAsString(),
              line.get("speaker").getAsString(),
              pair.get(0).getAsInt(),
              pair.get(1).getAsInt()));
    }
    return places;
  }
}
