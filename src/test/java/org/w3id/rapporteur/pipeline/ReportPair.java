package org.w3id.rapporteur.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;

/**
 * Two reports of data/pairs, and which contradiction or agreement they must give.
 *
 * @param expected absent for a near miss, which must give none
 */
record ReportPair(String name, List<Article> reports, Optional<Expected> expected) {
  private static final Pattern PAIR =
      Pattern.compile(
          "pair (?<name>\\S+)\\n(?<reports>(?:[ab] \\d{4}-\\d\\d-\\d\\d"
              + " [^\\n]+\\n){2})(?:(?:contradicts|agrees) (?<one>[^:\\n]+) : (?<other>[^:\\n]+) :"
              + " (?<kinds>\\S+)|near-miss [^\\n]+)");

  /**
   * Who contradicts, or agrees with, whom, in either direction, and by which kinds; of an agreement
   * whether it is stated or found.
   *
   * @param one words of which one stands in the label of one speaker
   * @param other words of which one stands in the label of the other
   */
  record Expected(List<String> one, List<String> other, List<String> kinds) {
    boolean isMetBy(String contradictor, String contradictee, String kind) {
      boolean forth = names(one, contradictor) && names(other, contradictee);
      boolean back = names(other, contradictor) && names(one, contradictee);
      return (forth || back) && kinds.contains(kind);
    }

    private static boolean names(List<String> words, String label) {
      return words.stream().anyMatch(label::contains);
    }
  }

  /** The pairs of all files in {@code folder}, by name of file. */
  static List<ReportPair> in(Path folder) {
    List<ReportPair> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".pairs")).sorted().toList()) {
        all.addAll(of(Files.readString(file)));
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return all;
  }

  private static List<ReportPair> of(String text) {
    List<ReportPair> pairs = new ArrayList<>();
    for (String block : text.split("\\n\\n", -1)) {
      if (!block.startsWith("#") && !block.isBlank()) {
        Matcher pair = PAIR.matcher(block.strip());
        if (!pair.matches()) {
          throw new IllegalArgumentException("No pair of reports: " + block);
        }
        pairs.add(of(pair));
      }
    }
    return pairs;
  }

  private static ReportPair of(Matcher pair) {
    List<Article> reports =
        pair.group("reports").lines().map(line -> report(pair.group("name"), line)).toList();
    Optional<Expected> expected =
        Optional.ofNullable(pair.group("one"))
            .map(one ->
                new Expected(parts(one), parts(pair.group("other")), parts(pair.group("kinds"))));
    return new ReportPair(pair.group("name"), reports, expected);
  }

  private static List<String> parts(String text) {
    return List.of(text.split("\\|", -1));
  }

  private static Article report(String pair, String line) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(LocalDate.parse(line.substring(2, 12))),
            Optional.empty(),
            Optional.empty());
    return new Article(pair + "-" + line.charAt(0), line.substring(13) + "\n", metadata);
  }
}
