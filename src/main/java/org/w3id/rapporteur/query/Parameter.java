package org.w3id.rapporteur.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What one may give to a question.
 *
 * @param name of the option on the command line and of the variable in the query
 * @param type what its text stands for
 * @param isRequired whether the question makes no sense without it
 * @param description for people, in a few words
 * @param example a value, as one would type it
 */
public record Parameter(
    String name, Type type, boolean isRequired, String description, String example) {

  /** How the text of a value is understood. */
  public enum Type {
    /** A person, state, body or group, by a name or IRI. */
    AGENT,
    /** A matter, by its name, by words of its name, or by IRI; several may fit. */
    MATTER,
    /** The IRI of anything. */
    IRI,
    /** A text that must be equal. */
    TEXT,
    /** Words to search for, all of which must occur. */
    WORDS,
    /** A decimal number. */
    NUMBER,
    /** A day, such as 2025-08-15. */
    DATE;

    /** As the manifest of questions spells it. */
    static Type named(String name) {
      return Arrays.stream(values())
          .filter(type -> type.spelling().equals(name))
          .findFirst()
          .orElseThrow(() ->
              new IllegalArgumentException(
                  "No parameter type '" + name + "'; known: " + spellings()));
    }

    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static String spellings() {
      return Arrays.stream(values()).map(Type::spelling).collect(Collectors.joining(", "));
    }
  }
}
