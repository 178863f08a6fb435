package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.rapporteur.text.Span;

/** Reads files of gold that hold one JSON object a line. */
final class GoldLines {
  private GoldLines() {}

  /**
   * What {@code reader} makes of each line that is not blank, in their order.
   *
   * @param expected the names of a line's members, for the message
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  static <T> List<T> read(Path file, String expected, Function<JsonObject, T> reader)
      throws IOException {
    List<T> gold = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          gold.add(reader.apply(JsonParser.parseString(line).getAsJsonObject()));
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(
              file + ":" + number + ": expected an object with " + expected, e);
        }
      }
    }
    return gold;
  }

  /** The stretch of {@code body} that a pair of offsets in code points, end exclusive, names. */
  static Span span(JsonArray pair, String body) {
    return new Span(
        body.offsetByCodePoints(0, pair.get(0).getAsInt()),
        body.offsetByCodePoints(0, pair.get(1).getAsInt()));
  }

  /** The text under {@code name}; empty where the member is missing or null. */
  static Optional<String> text(JsonObject object, String name) {
    return object.has(name) && object.get(name).isJsonPrimitive()
        ? Optional.of(object.get(name).getAsString())
        : Optional.empty();
  }
}
