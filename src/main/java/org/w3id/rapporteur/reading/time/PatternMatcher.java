package org.w3id.rapporteur.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.rapporteur.reading.Sentence;

/** Fits the patterns of rules on the words of one sentence and the times found in it so far. */
final class PatternMatcher {
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(?:.*-)?((?:1[5-9]|20)\\d)0s");

  private final TimeRules rules;
  private final Sentence sentence;
  private final List<Told> told;

  /**
   * @param told may change while this is in use
   */
  PatternMatcher(TimeRules rules, Sentence sentence, List<Told> told) {
    this.rules = rules;
    this.sentence = sentence;
    this.told = told;
  }

  /** The words from {@code token} on that a pattern of {@code rule} fits. */
  Optional<Match> find(TimeRule rule, int token) {
    return rule.patterns().stream()
        .flatMap(pattern -> fit(pattern, 0, Match.at(token)).stream())
        .filter(match -> match.end() > match.begin() && isFree(rule, match))
        .findFirst();
  }

  private boolean isFree(TimeRule rule, Match match) {
    boolean follows = match.end() < sentence.size() && rule.notBefore().contains(word(match.end()));
    boolean isRead =
        told.stream()
            .filter(time -> time.rule().isPresent() && !match.times().contains(time))
            .anyMatch(time -> time.overlaps(match.begin(), match.end()));
    boolean fits =
        !rule.isWhole()
            || told.stream()
                .anyMatch(time -> time.begin() == match.begin() && time.end() == match.end());
    return fits && !follows && !isRead;
  }

  private Optional<Match> fit(List<Slot> pattern, int place, Match match) {
    if (place == pattern.size()) {
      return Optional.of(match);
    }
    Slot slot = pattern.get(place);
    Optional<Match> taken = match.end() < sentence.size() ? take(slot, match) : Optional.empty();
    Optional<Match> whole = taken.flatMap(longer -> fit(pattern, place + 1, longer));
    return whole.isPresent() || !isOptional(slot) ? whole : fit(pattern, place + 1, match);
  }

  private static boolean isOptional(Slot slot) {
    return (slot instanceof Slot.Year year && year.isOptional())
        || (slot instanceof Slot.Words words && words.isOptional());
  }

  private Optional<Match> take(Slot slot, Match match) {
    String word = word(match.end());
    if (slot instanceof Slot.Words words) {
      return words.words().contains(word) ? Optional.of(match.word()) : Optional.empty();
    } else if (slot instanceof Slot.Listed list) {
      return Optional.ofNullable(list.values().get(word))
          .map(value -> match.listed(list.list(), value).word());
    } else if (slot instanceof Slot.Amount) {
      return rules.number(word).map(number -> match.number(number).word());
    } else if (slot instanceof Slot.Numbers) {
      Matcher numbers = NUMBERS.matcher(word);
      return numbers.matches()
          ? Optional.of(
              match
                  .number(Integer.parseInt(numbers.group(1)))
                  .number(Integer.parseInt(numbers.group(2)))
                  .word())
          : Optional.empty();
    } else if (slot instanceof Slot.Year) {
      return YEAR.matcher(word).matches()
          ? Optional.of(match.year(Integer.parseInt(word)).word())
          : Optional.empty();
    } else if (slot instanceof Slot.Decade) {
      Matcher decade = DECADE.matcher(word);
      return decade.matches()
          ? Optional.of(match.year(Integer.parseInt(decade.group(1)) * 10).word())
          : Optional.empty();
    } else if (slot instanceof Slot.Time time) {
      return told.stream()
          .filter(one -> one.begin() == match.end())
          .filter(one -> one.period().filter(days -> !time.isDay() || days.isDay()).isPresent())
          .findFirst()
          .map(match::time);
    }
    throw new IllegalArgumentException("No way to fit " + slot);
  }

  private String word(int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
