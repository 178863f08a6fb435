package org.w3id.rapporteur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The article in the data from which a page's scripts would draw it: of all texts in them, the
 * longest that is prose.
 *
 * @param text paragraphs with a blank line between
 * @param around the object that holds the text, with what it tells of it
 * @param markup the text as it is given
 */
record ScriptText(String text, JsonObject around, String markup) {
  /** Shorter texts are summaries and notices; in words. */
  private static final int SHORTEST = 60;

  /** Texts that have so many letters in common begin alike. */
  private static final int BEGINNING = 60;

  /** The share of such a text that is hardly captions and offers. */
  private static final double LEAST = 0.6;

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
    return page.select("script").stream().flatMap(ScriptData::of);
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
              .filter(ScriptText::isProse)
              .ifPresent(text -> found.add(new ScriptText(text, object, given(value))));
          left.push(value);
        }
      }
    }
    return found.build().toList();
  }

  private static boolean isProse(String text) {
    return PageBlock.words(text) >= SHORTEST
        && text.lines().anyMatch(line -> line.length() > 1 && PageBlock.endsInStop(line));
  }

  private static String given(JsonElement value) {
    return value instanceof JsonPrimitive words ? words.getAsString() : "";
  }

  /** Whether the other text's first words are among the first of this one. */
  boolean beginsAs(String other) {
    String first = letters(other, BEGINNING);
    return first.length() == BEGINNING && letters(text, 10 * BEGINNING).contains(first);
  }

  private static String letters(String words, int many) {
    String bare = words.replaceAll("[^\\p{L}\\p{N}]", "");
    return bare.substring(0, Math.min(many, bare.length()));
  }

  /** The text without captions and the like, where its markup tells them. */
  String read(PageHints hints, Optional<String> headline) {
    String main = new MainText(hints, headline).of(Jsoup.parse(markup), Optional.empty());
    return main.length() > LEAST * text.length() ? main : text;
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
