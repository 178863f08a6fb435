package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.endpoint.html.Html;

/** Days as people read them. */
final class Day {
  static final String UNKNOWN = "date unknown";
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int LENGTH = "2025-03-04".length();

  private Day() {}

  /** The day of an {@code xsd:date} or {@code xsd:dateTime}; absent for anything else. */
  static Optional<LocalDate> of(String lexical) {
    try {
      return lexical.length() < LENGTH
          ? Optional.empty()
          : Optional.of(LocalDate.parse(lexical.substring(0, LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Such as {@code 4 March 2025}; what is no day stays as it is, nothing is an unknown date. */
  static String words(String lexical) {
    return of(lexical).map(SHOWN::format).orElse(lexical.isBlank() ? UNKNOWN : lexical);
  }

  static Html shown(String lexical) {
    return of(lexical)
        .<Html>map(day -> element("time", SHOWN.format(day)).with("datetime", day.toString()))
        .orElseGet(() -> text(words(lexical)));
  }
}
