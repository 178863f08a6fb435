package org.w3id.rapporteur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The schema.org Article in a page's JSON-LD. */
record SchemaArticle(JsonObject object) {
  private static final Pattern TYPE =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?(?:\\w*Article|\\w*Posting|Report)");
  private static final Pattern MARKUP = Pattern.compile("<\\w[^>]*>|&\\w+;|&#\\d+;");

  /** The first article of the page's data; scripts that are no JSON count as absent. */
  static Optional<SchemaArticle> of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(SchemaArticle::parsed)
        .flatMap(element -> objects(element, 6))
        .filter(SchemaArticle::isArticle)
        .findFirst()
        .map(SchemaArticle::new);
  }

  private static Stream<JsonElement> parsed(Element script) {
    try {
      return Stream.of(JsonParser.parseString(script.data()));
    } catch (JsonParseException brokenScript) {
      return Stream.empty();
    }
  }

  /** The objects at the top and in the containers of graphs and pages, to a depth. */
  private static Stream<JsonObject> objects(JsonElement element, int depth) {
    if (depth == 0) {
      return Stream.empty();
    }
    if (element instanceof JsonArray array) {
      return array.asList().stream().flatMap(item -> objects(item, depth - 1));
    }
    if (element instanceof JsonObject object) {
      Stream<JsonObject> inner =
          Stream.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
              .filter(object::has)
              .flatMap(key -> objects(object.get(key), depth - 1));
      return Stream.concat(Stream.of(object), inner);
    }
    return Stream.empty();
  }

  private static boolean isArticle(JsonObject object) {
    return JsonFields.all(object, "@type").stream().anyMatch(type -> TYPE.matcher(type).matches())
        && (object.has("headline") || object.has("datePublished"));
  }

  MetadataFields fields() {
    return MetadataFields.builder()
        .headline(words("headline").or(() -> words("name")))
        .authors(
            JsonFields.all(object, "author").stream()
                .map(SchemaArticle::plain)
                .filter(name -> !name.contains("://"))
                .toList())
        .publisher(words("publisher").filter(name -> !name.contains("://")))
        .published(words("datePublished").or(() -> words("dateCreated")))
        .url(
            Stream.of("url", "mainEntityOfPage", "@id")
                .flatMap(key -> words(key).stream())
                .filter(url -> url.contains("://"))
                .findFirst())
        .build();
  }

  Optional<String> articleBody() {
    return words("articleBody").filter(body -> !body.isBlank());
  }

  private Optional<String> words(String name) {
    return JsonFields.words(object, List.of(name)).map(SchemaArticle::plain);
  }

  /** Without the markup and entities that many sites leave in their data. */
  private static String plain(String words) {
    if (!MARKUP.matcher(words).find()) {
      return words;
    }
    return Parser.unescapeEntities(words.replaceAll("(?i)</?(?:p|br|div)\\b[^>]*>", "\n\n"), false)
        .replaceAll("<\\w[^>]*>|</\\w+>", "")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }
}
