package org.w3id.rapporteur.reading.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.TimeExpression;
import org.w3id.rapporteur.reading.TimeExpression.Kind;
import org.w3id.rapporteur.reading.Token;

/** Gives the times of a reading the days that they mean, as data/rules/times.rules tells. */
public final class TimeReader {
  private static final Pattern PART_OF_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
  private static final Pattern WEEKEND = Pattern.compile("\\d{4}-W\\d{2}-WE");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

  /** First months of the seasons of TIMEX3, as weather services of the north count. */
  private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private final TimeRules rules;

  public TimeReader(DataFiles files) {
    rules = new TimeRules(files);
  }

  TimeRules rules() {
    return rules;
  }

  /** The same reading with the days that its times mean; what is no time is left out. */
  public Reading read(Reading reading) {
    List<TimeExpression> times = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      told(reading, sentence).forEach(time -> times.add(time.in(sentence)));
    }
    return new Reading(reading.text(), reading.sentences(), reading.names(), times);
  }

  /** The times of one sentence, each with the rule that read it. */
  List<Told> told(Reading reading, Sentence sentence) {
    List<Told> found =
        reading.times().stream()
            .filter(time -> time.sentence() == sentence.index())
            .flatMap(time -> found(sentence, time).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    Reckoning reckoning = new Reckoning(reading.text().article().metadata().published());
    return new SentenceTimes(rules, sentence, reckoning, found).read();
  }

  /** What the engine found, in the forms that we know; absent where the words are no time. */
  private Optional<Told> found(Sentence sentence, TimeExpression time) {
    List<Token> tokens = sentence.within(time.span());
    if (tokens.isEmpty() || isOther(tokens)) {
      return Optional.empty();
    }
    int begin = tokens.get(0).index();
    int end = tokens.get(tokens.size() - 1).index() + 1;
    Told told = new Told(begin, end, time.value(), time.kind());
    return Optional.of(
        switch (time.kind()) {
          case DATE -> told.worth(time.value().flatMap(value -> date(tokens, value)));
          case TIME -> dayOf(told, tokens);
          case DURATION, SET -> told;
        });
  }

  /** A modal verb ("this may help"), or a name with the name of a month in it. */
  private boolean isOther(List<Token> tokens) {
    boolean isCalendar = tokens.stream().anyMatch(this::isCalendar);
    return tokens.stream().anyMatch(token -> token.tag().equals("MD"))
        || (isCalendar && tokens.stream().anyMatch(token -> token.isName() && !isTimeWord(token)));
  }

  private boolean isCalendar(Token token) {
    return rules.has("month", lower(token)) || rules.has("weekday", lower(token));
  }

  private boolean isTimeWord(Token token) {
    return isCalendar(token)
        || rules.has("calendar", lower(token))
        || !token.text().matches("\\p{L}+");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** A day, month or year as it stands; a weekend or season as the days that it has. */
  private static Optional<String> date(List<Token> tokens, String value) {
    Matcher season = SEASON.matcher(value);
    if (season.matches()) {
      // "Winter fuel payments" are paid at any time.
      boolean isModifier = tokens.get(tokens.size() - 1).is("compound");
      return isModifier ? Optional.empty() : Optional.of(season(season));
    }
    Optional<Days> days = Days.of(value);
    return WEEKEND.matcher(value).matches()
        ? days.flatMap(TimeReader::bounds)
        : days.map(known -> value);
  }

  private static String season(Matcher season) {
    int month = Objects.requireNonNull(SEASONS.get(season.group(2)));
    YearMonth first = YearMonth.of(Integer.parseInt(season.group(1)), month);
    return Days.iso(first.toString(), first.plusMonths(2).toString());
  }

  private static Optional<String> bounds(Days days) {
    return days.first()
        .flatMap(first -> days.last().map(last -> Days.iso(first.toString(), last.toString())));
  }

  /** A time of a day that the words name is told as the day; an hour alone tells none. */
  private Told dayOf(Told told, List<Token> tokens) {
    Matcher part = PART_OF_DAY.matcher(told.value().orElse(""));
    boolean isDay =
        tokens.stream().anyMatch(token -> isCalendar(token) || rules.has("day", lower(token)));
    Optional<String> day = part.matches() && isDay ? Optional.of(part.group(1)) : Optional.empty();
    Kind kind = day.isPresent() ? Kind.DATE : Kind.TIME;
    return new Told(told.begin(), told.end(), day, kind);
  }
}
