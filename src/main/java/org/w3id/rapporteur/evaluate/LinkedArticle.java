package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.text.Span;

/** An article in which people marked who or what is meant, by Wikidata identifier. */
public record LinkedArticle(Article article, List<Mark> marks) {
  private static final String ITEM = "Q[0-9]+";

  public LinkedArticle {
    marks = List.copyOf(marks);
  }

  /**
   * A marked stretch of the body.
   *
   * @param item the Wikidata identifier; empty where people found none
   * @param name of the item, where given
   */
  public record Mark(Span span, Optional<String> item, String name) {}

  /**
   * The articles of a file: one JSON object a line with {@code doc}, {@code text} and {@code
   * mentions} of {@code span} (code points, end exclusive), {@code qid} and {@code name}. Numbers
   * and dates, whose {@code qid} is a word, are left out.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  public static List<LinkedArticle> read(Path file) throws IOException {
    return GoldLines.read(file, "doc, text and mentions", LinkedArticle::of);
  }

  private static LinkedArticle of(JsonObject line) {
    String body = line.get("text").getAsString();
    List<Mark> marks = new ArrayList<>();
    for (JsonElement element : line.getAsJsonArray("mentions")) {
      JsonObject mention = element.getAsJsonObject();
      String item = GoldLines.text(mention, "qid").orElse("");
      boolean isItem = item.matches(ITEM);
      if (isItem || item.isEmpty() || item.startsWith("<")) {
        marks.add(
            new Mark(
                GoldLines.span(mention.getAsJsonArray("span"), body),
                Optional.of(item).filter(one -> isItem),
                GoldLines.text(mention, "name").orElse("")));
      }
    }
    return new LinkedArticle(
        new Article(line.get("doc").getAsString(), body, Metadata.NONE), marks);
  }
}
