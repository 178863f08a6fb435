package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A meeting that people marked in some articles.
 *
 * @param name what they call it; rows of one name and one set of participants are one meeting
 * @param status in their words, such as {@code held}
 * @param support passages that speak of it
 */
public record MeetingGold(
    String name,
    Optional<String> place,
    Optional<String> date,
    List<String> participants,
    String status,
    List<Support> support) {
  public MeetingGold {
    participants = List.copyOf(participants);
    support = List.copyOf(support);
  }

  /** Words of one article, as they stand there. */
  public record Support(String article, String text) {}

  /**
   * The meetings of a file, in its order: one JSON object a line.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  public static List<MeetingGold> read(Path file) throws IOException {
    return GoldLines.read(file, "name, participants, status and support", MeetingGold::of);
  }

  private static MeetingGold of(JsonObject line) {
    List<String> participants = new ArrayList<>();
    for (JsonElement one : line.getAsJsonArray("participants")) {
      participants.add(one.getAsString());
    }
    List<Support> support = new ArrayList<>();
    for (JsonElement one : line.getAsJsonArray("support")) {
      JsonObject passage = one.getAsJsonObject();
      support.add(
          new Support(passage.get("article").getAsString(), passage.get("text").getAsString()));
    }
    return new MeetingGold(
        line.get("name").getAsString(),
        GoldLines.text(line, "place"),
        GoldLines.text(line, "date"),
        participants,
        line.get("status").getAsString(),
        support);
  }
}
