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

  /** What is known of a page from how it was received. */
  static Sidecar told(String address, Optional<String> charset) {
    return new Sidecar(MetadataFields.builder().url(Optional.of(address)).build(), charset);
  }

  static boolean isOne(Path path) {
    return isOne(path.getFileName().toString());
  }

  static boolean isOne(String name) {
    return name.endsWith(ENDING);
  }

  /** The path of the sidecar of {@code article}, whether it exists or not. */
  static Path beside(Path article) {
    return article.resolveSibling(nameBeside(article.getFileName().toString()));
  }

  /** The name of the sidecar of an article of this name or path. */
  static String nameBeside(String article) {
    int dot = article.lastIndexOf('.');
    boolean hasEnding = dot > article.lastIndexOf('/') + 1;
    return (hasEnding ? article.substring(0, dot) : article) + ENDING;
  }

  /** Reads the sidecar of {@code article}; a broken one is told to {@code intake} and left out. */
  static Sidecar of(Path article, String place, Intake intake) {
    Path path = beside(article);
    if (!Files.isRegularFile(path)) {
      return NONE;
    }
    try {
      return of(Files.readAllBytes(path), place, intake);
    } catch (IOException why) {
      intake.problem(broken(place, why));
      return NONE;
    }
  }

  /** Reads the bytes of a sidecar; a broken one is told to {@code intake} and left out. */
  static Sidecar of(byte[] bytes, String place, Intake intake) {
    try {
      TextDecoder.Decoded decoded = new TextDecoder().decode(bytes, List.of());
      JsonObject object = JsonParser.parseString(decoded.text()).getAsJsonObject();
      decoded.fault().ifPresent(fault -> intake.problem(odd(place, fault)));
      return new Sidecar(fields(object), JsonFields.words(object, "charset"));
    } catch (UnfitInputException | JsonParseException | IllegalStateException why) {
      intake.problem(broken(place, why));
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

  private static Problem odd(String place, String fault) {
    return new Problem(
        "article-encoding", place, "in its sidecar, " + fault, Problem.Severity.NOTE);
  }

  private static Problem broken(String place, Exception why) {
    String reason = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
    return new Problem(
        "sidecar-broken",
        place,
        "cannot read its sidecar "
            + nameBeside(place.substring(place.lastIndexOf('/') + 1))
            + " ("
            + reason
            + "); expected one JSON object, the article is read without it",
        Problem.Severity.NOTE);
  }
}
