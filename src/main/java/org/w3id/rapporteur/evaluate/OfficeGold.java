package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An office that people read in articles.
 *
 * @param of the state or body in which it is held
 * @param isFormer whether the article calls the person a former holder
 */
public record OfficeGold(
    String person, String office, String of, boolean isFormer, List<Support> support) {
  private static final String FORMER = "former";

  public OfficeGold {
    support = List.copyOf(support);
  }

  /** Words of an article that say so. */
  public record Support(String article, String words) {}

  /**
   * The offices of a file: one JSON object a line with {@code person}, {@code office}, {@code of},
   * {@code status} and {@code support}, a list of {@code article} and {@code text}.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  public static List<OfficeGold> read(Path file) throws IOException {
    return GoldLines.read(file, "person, office, of, status and support", OfficeGold::of);
  }

  private static OfficeGold of(JsonObject line) {
    List<Support> support = new ArrayList<>();
    for (JsonElement element : line.getAsJsonArray("support")) {
      JsonObject one = element.getAsJsonObject();
      support.add(new Support(one.get("article").getAsString(), one.get("text").getAsString()));
    }
    return new OfficeGold(
        line.get("person").getAsString(),
        line.get("office").getAsString(),
        line.get("of").getAsString(),
        line.get("status").getAsString().startsWith(FORMER),
        support);
  }
}
