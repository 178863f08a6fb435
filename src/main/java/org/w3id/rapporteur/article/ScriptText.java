package org.w3id.rapporteur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article in the data from which a page's scripts would draw it: of all texts in them, the
 * longest that is prose.
 *
 * @param text paragraphs with a blank line between
 * @param around the object that holds the text, with what it tells of it
 */
record ScriptText(String text, JsonObject around) {
  /** Shorter texts are summaries and notices; in words. */
  private static final int SHORTEST = 60;

  /** Names that such data have for the day of publication and for the headline. */
  private static final List<String> DAY =
      List.of("datePublished", "publishedAt", "published_at", "publishDate", "firstPublished");

  private static final List<String> HEADLINE = List.of("headline", "title");

  static Optional<ScriptText> of(Document page) {
    return data(page)
        .flatMap(data -> texts(data).stream())
        .reduce((a, b) -> b.text.length() > a.text.length() ? b : a);
  }

  /** What the page's scripts are given, where it is JSON. */
  static Stream<JsonElement> data(Document page) {
    return page.select("script[type=application/json]").stream()
        .flatMap(script -> parsed(script).stream());
  }

  private static Optional<JsonElement> parsed(Element script) {
    try {
      return Optional.of(JsonParser.parseString(script.data()));
    } catch (JsonParseException brokenScript) {
      return Optional.empty();
    }
  }

  MetadataFields fields() {
    return MetadataFields.builder()
        .headline(JsonFields.words(around, HEADLINE))
        .published(JsonFields.words(around, DAY).filter(words -> DateReader.day(words).isPresent()))
        .build();
  }

  /** Walks without recursion, since data may be nested deeply. */
  private static List<ScriptText> texts(JsonElement data) {
    Stream.Builder<ScriptText> found = Stream.builder();
    Deque<JsonElement> left = new ArrayDeque<>(List.of(data));
    while (!left.isEmpty()) {
      JsonElement element = left.pop();
      if (element instanceof JsonArray array) {
        array.forEach(left::push);
      } else if (element instanceof JsonObject object) {
        for (JsonElement value : object.asMap().values()) {
          text(value)
              .filter(text -> PageBlock.words(text) >= SHORTEST && PageBlock.endsInStop(text))
              .ifPresent(text -> found.add(new ScriptText(text, object)));
          left.push(value);
        }
      }
    }
    return found.build().toList();
  }

  /** A text with or without markup, or a list of its paragraphs. */
  private static Optional<String> text(JsonElement value) {
    if (value instanceof JsonPrimitive words && words.isString()) {
      return Optional.of(paragraphs(words.getAsString()));
    }
    if (value instanceof JsonArray array && !array.isEmpty()) {
      String text =
          array.asList().stream()
              .flatMap(item -> paragraph(item).stream())
              .map(ScriptText::paragraphs)
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining("\n\n"));
      return Optional.of(text);
    }
    return Optional.empty();
  }

  private static Optional<String> paragraph(JsonElement item) {
    if (item instanceof JsonObject object) {
      return JsonFields.words(object, List.of("text", "value", "content", "html"));
    }
    return item instanceof JsonPrimitive words && words.isString()
        ? Optional.of(words.getAsString())
        : Optional.empty();
  }

  private static String paragraphs(String words) {
    return words.indexOf('<') < 0
        ? words.strip()
        : PageBlocks.of(Jsoup.parse(words).body(), element -> false).stream()
            .map(PageBlock::text)
            .collect(Collectors.joining("\n\n"));
  }
}
