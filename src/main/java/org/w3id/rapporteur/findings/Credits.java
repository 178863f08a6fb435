package org.w3id.rapporteur.findings;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the agency that a text names as its source: "(Reuters) -", "/TASS/", a last line "AFP". */
final class Credits {
  private static final int HEAD = 400;
  private static final Pattern NONE = Pattern.compile("(?!)");

  private final Pattern tag;
  private final Pattern line;

  Credits(Set<String> agencies) {
    String names =
        agencies.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    tag =
        names.isEmpty()
            ? NONE
            : Pattern.compile("\\((" + names + ")\\)\\s*[-–—]|/(" + names + ")/");
    line = names.isEmpty() ? NONE : Pattern.compile("[-–—(/ ]*(" + names + ")[)/. ]*");
  }

  /** The agency's name as the text prints it. */
  Optional<String> agency(String text) {
    Matcher head = tag.matcher(text.substring(0, Math.min(HEAD, text.length())));
    if (head.find()) {
      return Optional.ofNullable(head.group(1)).or(() -> Optional.ofNullable(head.group(2)));
    }
    String rest = text.stripTrailing();
    Matcher last = line.matcher(rest.substring(rest.lastIndexOf('\n') + 1));
    return last.matches() ? Optional.of(last.group(1)) : Optional.empty();
  }
}
