package org.w3id.rapporteur.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside an article in {@code NAME.meta.json}.
 *
 * @param charset of the article's file, where it is not UTF-8
 */
public record Sidecar(MetadataFields fields, Optional<String> charset) {
  static final Sidecar NONE = new Sidecar(MetadataFields.NONE, Optional.empty());

  private static final String ENDING = ".meta.json";

  static boolean isOne(Path path) {
    return path.getFileName().toString().endsWith(ENDING);
  }

  /** The path of the sidecar of {@code article}, whether it exists or not. */
  static Path beside(Path article) {
    String name = article.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return article.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
  }

  /** Reads the sidecar of {@code article}; a broken one is told to {@code intake} and left out. */
  static Sidecar of(Path article, String place, Intake intake) {
    Path path = beside(article);
    if (!Files.isRegularFile(path)) {
      return NONE;
    }
    try {
      String text = new TextDecoder().decode(Files.readAllBytes(path), Optional.empty());
      JsonObject object = JsonParser.parseString(text).getAsJsonObject();
      return new Sidecar(fields(object), JsonFields.words(object, "charset"));
    } catch (IOException | UnfitInputException | JsonParseException | IllegalStateException why) {
      intake.problem(broken(place, path, why));
      return NONE;
    }
  }

  private static MetadataFields fields(JsonObject object) {
    return MetadataFields.builder()
        .headline(JsonFields.words(object, List.of("headline", "title")))
        .authors(JsonFields.all(object, "authors"))
        .authors(JsonFields.all(object, "author"))
        .publisher(JsonFields.words(object, "publisher"))
        .published(JsonFields.words(object, List.of("published", "date")))
        .url(JsonFields.words(object, "url"))
        .derivedFrom(original(object))
        .build();
  }

  private static Optional<Metadata.Original> original(JsonObject object) {
    if (!object.has("derivedFrom") || !object.get("derivedFrom").isJsonObject()) {
      return Optional.empty();
    }
    JsonObject original = object.getAsJsonObject("derivedFrom");
    return Optional.of(
        new Metadata.Original(
            JsonFields.words(original, "publisher"),
            JsonFields.words(original, "title"),
            JsonFields.words(original, "date").flatMap(DateReader::day)));
  }

  private static Problem broken(String place, Path sidecar, Exception why) {
    String reason = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    return new Problem(
        "sidecar-broken",
        place,
        "cannot read its sidecar "
            + sidecar.getFileName()
            + " ("
            + reason
            + "); expected one JSON object, the article is read without it",
        Problem.Severity.NOTE);
  }
}
