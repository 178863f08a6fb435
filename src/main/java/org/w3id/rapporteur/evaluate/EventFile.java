package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.evaluate.EventRecord.Party;
import org.w3id.rapporteur.text.Span;

/**
 * Reads sentences coded by PLOVER: one JSON object a line with {@code id}, {@code text}, {@code
 * event} and lists {@code source} and {@code target} of parties with {@code text} and perhaps
 * {@code span}, in code points, end exclusive.
 */
public final class EventFile {
  private EventFile() {}

  /**
   * The records whose event is speech, in the order of the file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  public static List<EventRecord> read(Path file) throws IOException {
    List<EventRecord> records = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          record(JsonParser.parseString(line).getAsJsonObject()).ifPresent(records::add);
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(
              file + ":" + number + ": expected an object with id, text, event, source, target", e);
        }
      }
    }
    return records;
  }

  private static Optional<EventRecord> record(JsonObject line) {
    String body = line.get("text").getAsString();
    Article article = new Article(line.get("id").getAsString(), body, Metadata.NONE);
    return EventGroup.of(line.get("event").getAsString())
        .map(group ->
            new EventRecord(
                article, group, parties(line, "source", body), parties(line, "target", body)));
  }

  private static List<Party> parties(JsonObject line, String name, String body) {
    List<Party> parties = new ArrayList<>();
    for (JsonElement element : line.getAsJsonArray(name)) {
      JsonObject party = element.getAsJsonObject();
      String text = party.get("text").getAsString();
      boolean isName = text.length() > 1;
      if (isName) {
        parties.add(new Party(text, place(party.get("span"), text, body)));
      }
    }
    return parties;
  }

  /** As marked, else where the sentence first has the same words. */
  private static Optional<Span> place(JsonElement span, String text, String body) {
    if (span != null && span.isJsonArray()) {
      JsonArray pair = span.getAsJsonArray();
      int begin = body.offsetByCodePoints(0, pair.get(0).getAsInt());
      int end = body.offsetByCodePoints(0, pair.get(1).getAsInt());
      return Optional.of(new Span(begin, end));
    }
    int begin = body.indexOf(text);
    return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, begin + text.length()));
  }
}
