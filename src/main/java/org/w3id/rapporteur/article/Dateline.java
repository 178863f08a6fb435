package org.w3id.rapporteur.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and day with which an agency begins a report: "OSLO, June 3, 2025 (agency) - ". */
final class Dateline {
  /** A place in capitals, a day with its year, perhaps an agency in brackets, a dash. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?m)^\\p{Lu}[\\p{Lu}.'’ /-]{1,40}(?:, [\\p{L}. ]{2,30})?,? "
              + "(?<day>\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}"
              + "|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?,? \\d{4})"
              + "(?: ?\\([\\p{L}/.& -]{2,40}\\))? ?(?:--|[—–-]) ");

  /** Headline, writers and the like may stand before it. */
  private static final int FARTHEST = 600;

  private Dateline() {}

  /** The day as written, where the beginning of {@code body} has a dateline with a year. */
  static Optional<String> day(String body) {
    Matcher matcher = SHAPE.matcher(body.substring(0, Math.min(body.length(), FARTHEST)));
    return matcher.find() ? Optional.of(matcher.group("day")) : Optional.empty();
  }
}
