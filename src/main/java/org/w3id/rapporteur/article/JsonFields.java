package org.w3id.rapporteur.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads words out of JSON in which a field may be text, an object with a name, or a list. */
final class JsonFields {
  private JsonFields() {}

  /** The first filled one of the fields, as words. */
  static Optional<String> words(JsonObject object, List<String> names) {
    return names.stream().flatMap(name -> all(object, name).stream()).findFirst();
  }

  static Optional<String> words(JsonObject object, String name) {
    return words(object, List.of(name));
  }

  /** Every word or name under the field. */
  static List<String> all(JsonObject object, String name) {
    JsonElement value = object.has(name) ? object.get(name) : nested(object, name);
    return value == null ? List.of() : flat(value).filter(words -> !words.isBlank()).toList();
  }

  /** What {@code outer.inner} names; null if there is no such field. */
  private static @Nullable JsonElement nested(JsonObject object, String path) {
    @Nullable JsonElement value = object;
    for (String step : path.split("\\.", -1)) {
      value = value instanceof JsonObject outer ? outer.get(step) : null;
    }
    return value;
  }

  private static Stream<String> flat(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream().flatMap(JsonFields::flat);
    }
    if (value.isJsonPrimitive()) {
      return Stream.of(value.getAsString());
    }
    if (value.isJsonObject()) {
      JsonObject object = value.getAsJsonObject();
      return Stream.of("name", "@id", "@value")
          .map(object::get)
          .filter(inner -> inner != null && inner.isJsonPrimitive())
          .map(JsonElement::getAsString)
          .limit(1);
    }
    return Stream.empty();
  }
}
