package org.w3id.rapporteur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The schema.org Article in a page's JSON-LD.
 *
 * @param named the page's other objects by their ids, since some refer to them
 */
record SchemaArticle(JsonObject object, Map<String, JsonObject> named) {
  private static final Pattern TYPE =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?(?:\\w*Article|\\w*Posting|Report)");
  private static final Pattern FILM =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?(?:Video|Audio)Object");
  private static final Pattern SITE = Pattern.compile("(?:https?://schema\\.org/|schema:)?WebSite");
  private static final Pattern BODY =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?\\w*Organization");
  private static final Pattern PAGE =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?(?:\\w*Page)");
  private static final Pattern MARKUP = Pattern.compile("<\\w[^>]*>|&\\w+;|&#\\d+;");

  /** What scripts are wrapped in so that very old browsers do not show them. */
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?://|/\\*)?\\s*(?:<!--|<!\\[CDATA\\[)(?:\\s*\\*/)?|(?://|/\\*)?\\s*(?:-->|\\]\\]>)(?:\\s*\\*/)?\\s*$|;\\s*$");

  private static final int DEPTH = 6;

  /** Where objects that tell of the page itself are found. */
  private static final List<String> OWN = List.of("@graph", "mainEntity", "mainEntityOfPage");

  /** Where objects are found that may tell of other pages as well. */
  private static final List<String> LISTS = List.of("itemListElement", "item");

  /**
   * The first article of the page's data, else one in a list of them, else its film; scripts that
   * are no JSON count as absent.
   */
  static Optional<SchemaArticle> of(Document page) {
    List<JsonElement> data =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(SchemaArticle::parsed)
            .toList();
    List<JsonObject> own = objects(data, OWN);
    List<JsonObject> all = objects(data, Stream.concat(OWN.stream(), LISTS.stream()).toList());
    Map<String, JsonObject> named = new HashMap<>();
    own.forEach(object -> idOf(object).ifPresent(id -> named.putIfAbsent(id, object)));
    return first(own, TYPE)
        .or(() -> first(all, TYPE))
        .or(() -> first(own, FILM))
        .map(object -> new SchemaArticle(object, named));
  }

  /** What the page's data tell of its site and of the page, where they tell of no article. */
  static MetadataFields ofSite(Document page) {
    List<JsonObject> own =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(SchemaArticle::parsed)
            .flatMap(element -> objects(element, OWN, DEPTH))
            .toList();
    return MetadataFields.builder()
        .publisher(field(own, SITE, "name").or(() -> field(own, BODY, "name")))
        .published(field(own, PAGE, "datePublished"))
        .build();
  }

  private static Optional<String> field(List<JsonObject> objects, Pattern type, String name) {
    return objects.stream()
        .filter(object -> isOf(object, type))
        .flatMap(object -> JsonFields.words(object, name).stream())
        .findFirst();
  }

  private static Optional<JsonObject> first(List<JsonObject> objects, Pattern type) {
    return objects.stream().filter(object -> isArticle(object, type)).findFirst();
  }

  private static Optional<String> idOf(JsonObject object) {
    return object.size() > 1 ? JsonFields.words(object, "@id") : Optional.empty();
  }

  private static Stream<JsonElement> parsed(Element script) {
    try {
      return Stream.of(JsonParser.parseString(WRAPPING.matcher(script.data()).replaceAll("")));
    } catch (JsonParseException brokenScript) {
      return Stream.empty();
    }
  }

  private static List<JsonObject> objects(List<JsonElement> data, List<String> keys) {
    return data.stream().flatMap(element -> objects(element, keys, DEPTH)).toList();
  }

  /** The objects at the top and under the keys, to a depth. */
  private static Stream<JsonObject> objects(JsonElement element, List<String> keys, int depth) {
    if (depth == 0) {
      return Stream.empty();
    }
    if (element instanceof JsonArray array) {
      return array.asList().stream().flatMap(item -> objects(item, keys, depth - 1));
    }
    if (element instanceof JsonObject object) {
      Stream<JsonObject> inner =
          keys.stream()
              .filter(object::has)
              .flatMap(key -> objects(object.get(key), keys, depth - 1));
      return Stream.concat(Stream.of(object), inner);
    }
    return Stream.empty();
  }

  private static boolean isArticle(JsonObject object, Pattern type) {
    return isOf(object, type)
        && Stream.of("headline", "datePublished", "uploadDate").anyMatch(object::has);
  }

  private static boolean isOf(JsonObject object, Pattern type) {
    return JsonFields.all(object, "@type").stream().anyMatch(name -> type.matcher(name).matches());
  }

  MetadataFields fields() {
    return MetadataFields.builder()
        .headline(words("headline").or(() -> words("name")))
        .authors(named("author").stream().filter(name -> !name.contains("://")).toList())
        .publisher(named("publisher").stream().filter(name -> !name.contains("://")).findFirst())
        .published(
            words("datePublished").or(() -> words("dateCreated")).or(() -> words("uploadDate")))
        .url(
            Stream.of("url", "mainEntityOfPage", "@id")
                .flatMap(key -> words(key).stream())
                .filter(url -> url.contains("://"))
                .findFirst())
        .build();
  }

  /** The names of people or bodies, which may stand elsewhere in the data under their ids. */
  private List<String> named(String field) {
    return JsonFields.all(object, field).stream()
        .map(name ->
            Optional.ofNullable(named.get(name))
                .flatMap(o -> JsonFields.words(o, "name"))
                .orElse(name))
        .map(SchemaArticle::plain)
        .toList();
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
