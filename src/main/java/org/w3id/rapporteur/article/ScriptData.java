package org.w3id.rapporteur.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The data in a script: all of it, or what it sets a value of the page's window to. */
final class ScriptData {
  /** Values that are told to be data, and the function that some servers wrap around them. */
  private static final Pattern SET =
      Pattern.compile(
          "(?i)(?:\\b(?:window|self|globalThis)[.\\[]['\"]?|\\b(?:var|let|const)\\s+)\\w{0,40}"
              + "(?:state|data|props|store|content|article|story|nuxt|context)\\w{0,40}['\"]?\\]?\\s*=\\s*"
              + "(?:\\(function\\([\\w$,\\s]{0,2000}\\)\\s*\\{[^{}]{0,2000}?return\\s*)?"
              + "(?:JSON\\.parse\\(\\s*)?(?=[{\\[\"'])");

  /** What is shorter holds no article; in characters. */
  private static final int SHORT = 400;

  /** So many values of a script are looked at. */
  private static final int MOST = 20;

  private ScriptData() {}

  static Stream<JsonElement> of(Element script) {
    String words = script.data();
    if ("application/json".equals(script.attr("type"))) {
      return read(words, 0).stream();
    }
    boolean isCode = script.attr("type").isEmpty() || script.attr("type").contains("javascript");
    return isCode && words.length() >= SHORT ? values(words) : Stream.empty();
  }

  private static Stream<JsonElement> values(String code) {
    return SET.matcher(code)
        .results()
        .limit(MOST)
        .flatMap(set -> {
          Optional<JsonElement> value = read(code, set.end());
          boolean isPacked = code.substring(set.start(), set.end()).contains("JSON.parse");
          return (isPacked ? value.flatMap(ScriptData::unpacked) : value).stream();
        });
  }

  /** What stands at this place of {@code words}; code behind it does not matter. */
  private static Optional<JsonElement> read(String words, int from) {
    try (StringReader reader = new StringReader(words)) {
      reader.skip(from);
      return Optional.of(JsonParser.parseReader(new JsonReader(reader)));
    } catch (JsonParseException | IOException noData) {
      return Optional.empty();
    }
  }

  private static Optional<JsonElement> unpacked(JsonElement packed) {
    return packed instanceof JsonPrimitive words && words.isString()
        ? read(words.getAsString(), 0)
        : Optional.empty();
  }
}
