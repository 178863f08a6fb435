package org.w3id.rapporteur.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.text.Span;

/**
 * Resolves a bare weekday by the tense of its clause: SUTime takes each for the next one to come.
 *
 * @param published without it no weekday can be resolved
 */
record Weekdays(Optional<LocalDate> published) {

  /**
   * The day as ISO date; absent where the words at {@code span} are no bare weekday or no date of
   * publication is known.
   */
  Optional<String> resolve(Sentence sentence, Span span, String body) {
    return published.flatMap(
        day -> weekday(span.of(body)).map(weekday -> resolve(sentence, span, day, weekday)));
  }

  private static String resolve(Sentence sentence, Span span, LocalDate published, DayOfWeek day) {
    boolean isPast = isPast(sentence, sentence.within(span).get(0));
    return published
        .with(isPast ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day))
        .toString();
  }

  private static Optional<DayOfWeek> weekday(String words) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(words)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** Whether the nearest verb above {@code token} tells of the past. */
  private static boolean isPast(Sentence sentence, Token token) {
    Optional<Token> above = Optional.of(token);
    while (above.isPresent() && !above.get().isVerb()) {
      above = sentence.headOf(above.get());
    }
    return above.map(verb -> isPastVerb(sentence, verb)).orElse(false);
  }

  private static boolean isPastVerb(Sentence sentence, Token verb) {
    boolean hasModal =
        sentence.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
    boolean hasPastAuxiliary =
        sentence.children(verb, "aux").stream()
            .anyMatch(aux ->
                aux.tag().equals("VBD") || aux.tag().equals("VBZ") || aux.tag().equals("VBP"));
    return !hasModal
        && (verb.tag().equals("VBD") || (verb.tag().equals("VBN") && hasPastAuxiliary));
  }
}
