package org.w3id.rapporteur.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands beside the headline in a page's title: the outlet, the section, the outlet's address.
 *
 * @param beside the parts, the one that is likeliest to be the outlet first
 */
record TitleParts(List<String> beside) {
  /** What stands between headline and outlet in titles; safe in a class of a pattern. */
  static final String BREAKS = "|–—·«»:•-";

  private static final Pattern BREAK =
      Pattern.compile(
          "\\s*[|«»•]\\s*|\\s+[–—·:-]+\\s+|^[" + BREAKS + "]+\\s*|:\\s+|\\s*[" + BREAKS + "]+$");

  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.\\p{L}{2,}");

  /** A motto goes with some names behind a comma. */
  private static final Pattern MOTTO = Pattern.compile(",\\s.*");

  private static final int NAME_WORDS = 6;

  /** The parts of {@code title} beside {@code headline}; none if it is not in it. */
  static TitleParts of(String title, String headline) {
    int begin = title.indexOf(headline);
    if (begin < 0 || PageBlock.words(headline) < 3) {
      return new TitleParts(List.of());
    }
    List<String> after = parts(title.substring(begin + headline.length()));
    Collections.reverse(after);
    List<String> before = parts(title.substring(0, begin));
    Stream<String> behindCommas =
        Stream.of(BREAK.split(title.substring(begin + headline.length()).strip(), -1))
            .filter(part -> part.contains(", "))
            .map(part -> part.substring(part.indexOf(", ") + 2))
            .filter(TitleParts::isName);
    return new TitleParts(
        Stream.of(after.stream(), before.stream(), behindCommas).flatMap(part -> part).toList());
  }

  /** All parts of a title in which no headline stands. */
  static Stream<String> all(String title) {
    return parts(title).stream();
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    for (String part : BREAK.split(words.strip(), -1)) {
      String name = MOTTO.matcher(part.strip()).replaceFirst("");
      if (isName(name)) {
        parts.add(name);
      }
    }
    return parts;
  }

  private static boolean isName(String part) {
    return part.length() > 1
        && PageBlock.words(part) <= NAME_WORDS
        && !ADDRESS.matcher(part).matches();
  }

  /** The part that an address is made of, as {@code harbour-news.example} of Harbour News. */
  Optional<String> namedIn(Optional<URI> address) {
    return address
        .map(URI::getHost)
        .map(TitleParts::letters)
        .flatMap(host -> beside.stream().filter(part -> isIn(host, letters(part))).findFirst());
  }

  private static boolean isIn(String host, String part) {
    return part.length() > 3 && host.contains(part);
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The name without the outlet's address that stands beside it behind a break. */
  static String withoutAddress(String name) {
    List<String> parts = List.of(BREAK.split(name.strip(), -1));
    return parts.stream().anyMatch(part -> ADDRESS.matcher(part).matches())
        ? parts.stream()
            .filter(part -> !part.isBlank() && !ADDRESS.matcher(part).matches())
            .findFirst()
            .orElse(name)
        : name;
  }

  /** A name in small letters as a title spells it, if one of its parts has the same letters. */
  static String spelled(String name, String title) {
    boolean isSmall = name.equals(name.toLowerCase(Locale.ROOT));
    return isSmall
        ? parts(title).stream()
            .filter(part -> letters(part).equals(letters(name)))
            .findFirst()
            .orElse(name)
        : name;
  }

  /** Whether {@code headline} stands in {@code title} between its ends and breaks. */
  static boolean isPart(String title, String headline) {
    int begin = title.indexOf(headline);
    String before = begin < 0 ? "" : title.substring(0, begin).strip();
    String after = begin < 0 ? "" : title.substring(begin + headline.length()).strip();
    return (!before.isEmpty() || !after.isEmpty())
        && (before.isEmpty() || BREAKS.indexOf(before.charAt(before.length() - 1)) >= 0)
        && (after.isEmpty() || BREAKS.indexOf(after.charAt(0)) >= 0);
  }
}
