package org.w3id.rapporteur.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What site builders commonly call the parts of a page; read from {@code data/formats/html.tsv}.
 */
public final class PageHints {

  /** What a hint is about, as the first column of the table names it. */
  enum Use {
    /** A class or id of something that is no part of the article. */
    DROP,
    /** A class or id of what sums the article up below its headline. */
    STANDFIRST,
    /** A class or id of a wall before the rest of the text, or of that rest. */
    GATED,
    /** A class or id of readers' comments, which may be longer than the article. */
    DROP_ALWAYS,
    /** A class or id of what only readers by voice are to get. */
    UNSEEN,
    /** The beginning of a class that tells something of the page or of its looks, and no part. */
    NO_NAME,
    /** Words of a heading over links, forms and notes that are no part of the article. */
    SECTION,
    /** Words of a heading over readers' comments. */
    COMMENTS_HEADING,
    /** Words that are clicked to answer a comment. */
    REPLY,
    /** Words of a note on the writers at the article's end. */
    TAIL,
    /** A class or id of the article's text. */
    FAVOUR,
    /** A word in a class or id of the article or of something about it. */
    FAVOUR_WEAKLY,
    /** A class or id of the first words of an article's text. */
    OPENING,
    /** Words of a short block that is no part of the article. */
    PHRASE,
    /** A class or id of the line that names the writers. */
    BYLINE,
    /** Words before the writers' names. */
    BYLINE_PREFIX,
    /** A class or id of the outlet's name at the head of a page. */
    MASTHEAD,
    /** Words before the name of whom a page belongs to. */
    RIGHTS,
    /** Words behind an outlet's name that tell the kind of its company. */
    COMPANY,
    /** A class or id of the date of publication. */
    DATE,
    /** A class or id of the date of a change. */
    CHANGED,
    /** A name of a meta tag. */
    META_HEADLINE,
    META_AUTHOR,
    META_PUBLISHER,
    META_DATE,
    META_URL
  }

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final String FILE = "data/formats/html.tsv";

  private final Map<Use, Pattern> patterns = new EnumMap<>(Use.class);
  private final Map<Use, List<String>> values;

  private PageHints(Map<Use, List<String>> values) {
    this.values = values;
    for (Use use : Use.values()) {
      patterns.put(use, pattern(use, values.getOrDefault(use, List.of())));
    }
  }

  /**
   * Reads the lines of the table: use, tab, pattern; lines with # are comments, the first other is
   * the header.
   *
   * @throws IllegalArgumentException naming the line that does not fit
   */
  public static PageHints of(List<String> lines) {
    Map<Use, List<String>> values =
        Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
            .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
            .skip(1)
            .map(i -> Row.of(i + 1, lines.get(i)))
            .collect(
                Collectors.groupingBy(
                    Row::use,
                    () -> new EnumMap<>(Use.class),
                    Collectors.mapping(Row::pattern, Collectors.toList())));
    return new PageHints(values);
  }

  private record Row(Use use, String pattern) {
    static Row of(int number, String line) {
      String[] cells = line.split("\t", -1);
      try {
        Use use = Use.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Row(use, Pattern.compile(cells[1]).pattern());
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unfit) {
        throw complaint(number, unfit);
      }
    }

    private static IllegalArgumentException complaint(int number, RuntimeException why) {
      String what =
          why instanceof PatternSyntaxException
              ? "this is no pattern: " + why.getMessage()
              : "expected a use and a pattern; uses: " + List.of(Use.values());
      return new IllegalArgumentException(FILE + ":" + number + " " + what + " [data-row]", why);
    }
  }

  /** Names are matched by whole words of theirs, phrases wherever they stand. */
  private static Pattern pattern(Use use, List<String> alternatives) {
    String joined = alternatives.isEmpty() ? "(?!)" : String.join("|", alternatives);
    return switch (use) {
      case DROP,
          STANDFIRST,
          GATED,
          DROP_ALWAYS,
          UNSEEN,
          FAVOUR,
          FAVOUR_WEAKLY,
          OPENING,
          BYLINE,
          MASTHEAD,
          DATE,
          CHANGED ->
          Pattern.compile("(?<![a-z0-9])(?:" + joined + ")(?![a-z0-9])");
      case NO_NAME -> Pattern.compile("^(?:" + joined + ")");
      case SECTION,
          COMMENTS_HEADING,
          REPLY,
          TAIL,
          PHRASE,
          BYLINE_PREFIX,
          RIGHTS,
          COMPANY,
          META_HEADLINE,
          META_AUTHOR,
          META_PUBLISHER,
          META_DATE,
          META_URL ->
          Pattern.compile("(?i)(?:" + joined + ")");
    };
  }

  private Pattern pattern(Use use) {
    return Objects.requireNonNull(patterns.get(use));
  }

  /** The values of a use, in the order of the table, which is the order of preference. */
  List<String> values(Use use) {
    return values.getOrDefault(use, List.of());
  }

  /** Whether it is named as a text, or as an article's. */
  boolean favours(Element element) {
    return names(Use.FAVOUR, element) || names(Use.FAVOUR_WEAKLY, element);
  }

  /** Whether a word of one of the element's classes, of its id or role is so named. */
  boolean names(Use use, Element element) {
    return Stream.concat(
            element.classNames().stream(),
            Stream.of(element.id(), element.attr("role"), element.attr("data-testid")))
        .filter(name -> !name.isEmpty())
        .map(PageHints::hyphenated)
        .anyMatch(name -> !occursIn(Use.NO_NAME, name) && occursIn(use, name));
  }

  /** {@code relatedLinks} as {@code related-links}. */
  private static String hyphenated(String name) {
    return CAMEL.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** Whether the words contain one of the phrases of this use. */
  boolean occursIn(Use use, String words) {
    return pattern(use).matcher(words).find();
  }

  /** What follows the last phrase of this use that stands at the beginning of a word. */
  Optional<String> after(Use use, String words) {
    return pattern(use)
        .matcher(words)
        .results()
        .filter(at -> at.start() == 0 || !Character.isLetter(words.charAt(at.start() - 1)))
        .reduce((first, next) -> next)
        .map(at -> words.substring(at.end()).strip());
  }

  /** The words without a phrase of this use at their beginning. */
  String withoutPrefix(Use use, String words) {
    Matcher matcher = pattern(use).matcher(words);
    return matcher.lookingAt() ? words.substring(matcher.end()).strip() : words;
  }
}
