package org.w3id.rapporteur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The outlet as the data name it from which a page's scripts would draw it. */
final class ScriptOutlet {
  /** Names that such data have for it, best first. */
  private static final List<String> NAMES =
      List.of("siteName", "site_name", "siteTitle", "publisher", "publisherName", "publication");

  /** Objects that tell of the site, with its name in them. */
  private static final List<String> SITES = List.of("site", "siteMetadata", "siteInfo", "brand");

  /** What is no key or address. */
  private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\d][^/_]*");

  private static final int LONGEST = 60;

  private ScriptOutlet() {}

  static Optional<String> of(Document page) {
    return ScriptText.data(page).flatMap(data -> name(data).stream()).findFirst();
  }

  /** Walks level by level and without recursion, since data may be nested deeply. */
  private static Optional<String> name(JsonElement data) {
    Deque<JsonElement> left = new ArrayDeque<>(List.of(data));
    while (!left.isEmpty()) {
      JsonElement element = left.remove();
      if (element instanceof JsonArray array) {
        array.forEach(left::add);
      } else if (element instanceof JsonObject object) {
        Optional<String> found = named(object);
        if (found.isPresent()) {
          return found;
        }
        object.asMap().values().forEach(left::add);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(JsonObject object) {
    Stream<String> direct = NAMES.stream().flatMap(name -> words(object.get(name)).stream());
    Stream<String> ofSite = SITES.stream().flatMap(name -> ofSite(object.get(name)).stream());
    return Stream.concat(direct, ofSite)
        .filter(name -> name.length() <= LONGEST && NAME.matcher(name).matches())
        .findFirst();
  }

  private static Optional<String> ofSite(@Nullable JsonElement site) {
    return site instanceof JsonObject object
        ? words(object.get("name")).or(() -> words(object.get("title")))
        : Optional.empty();
  }

  private static Optional<String> words(@Nullable JsonElement value) {
    if (value instanceof JsonObject object) {
      return words(object.get("name"));
    }
    return value instanceof JsonPrimitive words && words.isString()
        ? Optional.of(words.getAsString()).filter(name -> !name.isBlank())
        : Optional.empty();
  }
}
