package org.w3id.rapporteur.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A saved page and what a reader finds on it.
 *
 * @param file the page
 * @param headline its headline
 * @param publisher who published it
 * @param published the day, as {@code 2024-03-05}
 * @param body the text of the article, without captions, offers and comments
 */
public record SavedPage(
    Path file, String headline, String publisher, String published, String body) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The pages of a folder, each beside what is expected of it, by name. */
  public static List<SavedPage> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      List<SavedPage> read = new java.util.ArrayList<>();
      for (Path page : pages) {
        read.add(of(page));
      }
      return List.copyOf(read);
    }
  }

  private static SavedPage of(Path page) throws IOException {
    String expected = Files.readString(Path.of(page.toString().replace(".html", ".expected")));
    int end = expected.indexOf("\n\n");
    Map<String, String> fields = new HashMap<>();
    expected
        .substring(0, end)
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(':');
          fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
    return new SavedPage(
        page,
        fields.getOrDefault("headline", ""),
        fields.getOrDefault("publisher", ""),
        fields.getOrDefault("published", ""),
        expected.substring(end).strip());
  }

  /** The name without its ending. */
  public String name() {
    return file.getFileName().toString().replace(".html", "");
  }

  /**
   * How well a text agrees with the article's: the harmonic mean of the share of its words that are
   * expected and the share of the expected words that it has, each as often as it stands; 0 to 1.
   */
  public double f1(String found) {
    Map<String, Long> expected = words(body);
    Map<String, Long> given = words(found);
    long both =
        expected.entrySet().stream()
            .mapToLong(word -> Math.min(word.getValue(), given.getOrDefault(word.getKey(), 0L)))
            .sum();
    long all = sum(expected) + sum(given);
    return all == 0 ? 1 : 2.0 * both / all;
  }

  private static long sum(Map<String, Long> words) {
    return words.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
  }
}
