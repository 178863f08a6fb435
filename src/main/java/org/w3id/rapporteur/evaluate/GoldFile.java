package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
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
    List<GoldArticle> articles = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          articles.add(article(JsonParser.parseString(line).getAsJsonObject()));
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(
              file + ":" + number + ": expected an object with doc, text and relations", e);
        }
      }
    }
    return articles;
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
        spans.add(
            new Span(
                body.offsetByCodePoints(0, pair.getAsJsonArray().get(0).getAsInt()),
                body.offsetByCodePoints(0, pair.getAsJsonArray().get(1).getAsInt())));
      }
    }
    return spans;
  }
}
