package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.text.Span;

/** An article in which people marked entities and relations between them. */
public record RelationGold(Article article, List<Marked> entities, List<Relation> relations) {
  public RelationGold {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
  }

  /** A marked entity; {@code type} is a word of the set, such as {@code Organisation}. */
  public record Marked(Span span, String type) {}

  /** A marked relation between two stretches of the body. */
  public record Relation(String type, Span source, Span target) {}

  /**
   * The articles of a file: one JSON object a line with {@code doc}, {@code text}, {@code entities}
   * ({@code span}, {@code type}) and {@code relations} ({@code type}, {@code source}, {@code
   * target}); spans in code points, end exclusive.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no such object, with the line's number
   */
  public static List<RelationGold> read(Path file) throws IOException {
    return GoldLines.read(file, "doc, text, entities and relations", RelationGold::of);
  }

  private static RelationGold of(JsonObject line) {
    String body = line.get("text").getAsString();
    List<Marked> entities = new ArrayList<>();
    for (JsonElement element : line.getAsJsonArray("entities")) {
      JsonObject entity = element.getAsJsonObject();
      entities.add(new Marked(span(entity, "span", body), entity.get("type").getAsString()));
    }
    List<Relation> relations = new ArrayList<>();
    for (JsonElement element : line.getAsJsonArray("relations")) {
      JsonObject relation = element.getAsJsonObject();
      relations.add(
          new Relation(
              relation.get("type").getAsString(),
              span(relation, "source", body),
              span(relation, "target", body)));
    }
    Article article = new Article(line.get("doc").getAsString(), body, Metadata.NONE);
    return new RelationGold(article, entities, relations);
  }

  private static Span span(JsonObject object, String name, String body) {
    JsonArray pair = object.getAsJsonArray(name);
    return GoldLines.span(pair, body);
  }
}
