package org.w3id.rapporteur.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two lines of three hyphens at the top of a text: keys with values, as in YAML,
 * of which only words and lists of words are read.
 *
 * @param fields what it tells of the article
 * @param bodyBegin where the text goes on after it, in UTF-16 units; 0 if there is none
 */
record FrontMatter(MetadataFields fields, int bodyBegin) {
  private static final String FENCE = "---";
  private static final int MOST_LINES = 200;
  private static final Pattern PAIR = Pattern.compile("^([\\w-]+)[ \\t]*:[ \\t]*(.*)$");
  private static final Pattern ITEM = Pattern.compile("^[ \\t]*-[ \\t]+(.*)$");

  static FrontMatter of(String text) {
    int begin = text.startsWith(FENCE) ? lineEnd(text, 0) : -1;
    if (begin < 0 || !isFence(text.substring(0, begin))) {
      return new FrontMatter(MetadataFields.NONE, 0);
    }
    int line = begin;
    for (int i = 0; i <= MOST_LINES && line < text.length(); i++) {
      int end = lineEnd(text, line);
      if (isFence(text.substring(line, end))) {
        return between(text.substring(begin, line), end);
      }
      line = end;
    }
    return new FrontMatter(MetadataFields.NONE, 0);
  }

  private static FrontMatter between(String lines, int end) {
    Map<String, List<String>> pairs = pairs(lines);
    return pairs.isEmpty()
        ? new FrontMatter(MetadataFields.NONE, 0)
        : new FrontMatter(fields(pairs), end);
  }

  /** Where the next line begins. */
  private static int lineEnd(String text, int begin) {
    int newline = text.indexOf('\n', begin);
    return newline < 0 ? text.length() : newline + 1;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static Map<String, List<String>> pairs(String lines) {
    Map<String, List<String>> pairs = new HashMap<>();
    List<String> values = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      Matcher pair = PAIR.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (pair.matches()) {
        values =
            pairs.computeIfAbsent(pair.group(1).toLowerCase(Locale.ROOT), k -> new ArrayList<>());
        values.addAll(values(pair.group(2)));
      } else if (item.matches()) {
        values.addAll(values(item.group(1)));
      }
    }
    return pairs;
  }

  private static List<String> values(String words) {
    String value = words.strip();
    boolean isList = value.startsWith("[") && value.endsWith("]");
    List<String> parts =
        isList ? List.of(value.substring(1, value.length() - 1).split(",", -1)) : List.of(value);
    return parts.stream().map(FrontMatter::unquoted).filter(part -> !part.isEmpty()).toList();
  }

  private static String unquoted(String words) {
    String value = words.strip();
    boolean isQuoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(value.length() - 1) == value.charAt(0);
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }

  private static MetadataFields fields(Map<String, List<String>> pairs) {
    return MetadataFields.builder()
        .headline(first(pairs, "headline", "title"))
        .authors(pairs.getOrDefault("authors", List.of()))
        .authors(pairs.getOrDefault("author", List.of()))
        .publisher(first(pairs, "publisher", "source"))
        .published(first(pairs, "published", "date"))
        .url(first(pairs, "url", "link"))
        .build();
  }

  private static Optional<String> first(Map<String, List<String>> pairs, String... keys) {
    return List.of(keys).stream()
        .flatMap(key -> pairs.getOrDefault(key, List.of()).stream())
        .findFirst();
  }
}
