package org.w3id.rapporteur.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody typed to search for: words, none of which is an operator.
 *
 * @param text as typed
 */
public record SearchWords(String text) {
  private static final String LUCENE_SYNTAX = "([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])";

  /** Whether there is nothing to search for. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** In the syntax of Lucene: each word must occur. */
  public String all() {
    return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .map(word -> "+" + word.replaceAll(LUCENE_SYNTAX, "\\\\$1"))
        .collect(Collectors.joining(" "));
  }
}
