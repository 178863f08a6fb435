package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.text.Span;

/**
 * Reads articles with marked attributions: one JSON object a line with {@code doc}, {@code text}
 * and {@code relations} of {@code source}, {@code cue} and {@code content}, each a list of offset
 * pairs in code points, end exclusive.
 */
public final class GoldFile {

  private GoldFile() {}

  /**
   * The articles of the file, in its order.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  public static List<GoldArticle> read(Path file) throws IOException {
    return GoldLines.read(file, "doc, text and relations", GoldFile::article);
  }

  private static GoldArticle article(JsonObject line) {
    String body = line.get("text").getAsString();
    List<Marking> markings = new ArrayList<>();
    for (JsonElement relation : line.getAsJsonArray("relations")) {
      JsonObject parts = relation.getAsJsonObject();
      markings.add(
          new Marking(
              spans(parts, "source", body),
              spans(parts, "cue", body),
              spans(parts, "content", body)));
    }
    return new GoldArticle(
        new Article(line.get("doc").getAsString(), body, Metadata.NONE), markings);
  }

  private static List<Span> spans(JsonObject parts, String name, String body) {
    List<Span> spans = new ArrayList<>();
    if (parts.has(name) && parts.get(name).isJsonArray()) {
      for (JsonElement pair : parts.getAsJsonArray(name)) {
        spans.add(GoldLines.span(pair.getAsJsonArray(), body));
      }
    }
    return spans;
  }
}
