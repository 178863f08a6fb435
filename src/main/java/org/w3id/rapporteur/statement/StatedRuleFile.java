package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataException;

/** Reads data/rules/stated.rules: lists of words, and blocks of {@code rule NAME} with fields. */
final class StatedRuleFile {
  private static final String BAR = "\\|";

  private final String file;
  private final List<StatedRule> rules = new ArrayList<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();
  private final List<List<Set<String>>> words = new ArrayList<>();
  private final List<StatedRule.Example> examples = new ArrayList<>();
  private int start;

  private StatedRuleFile(String file) {
    this.file = file;
  }

  /** The rules and lists in {@code lines}; {@code file} is named in complaints. */
  static StatedRules read(String file, List<String> lines) {
    StatedRuleFile reader = new StatedRuleFile(file);
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        reader.line(number, line);
      }
    }
    reader.finish();
    return new StatedRules(reader.rules, reader.lists);
  }

  private void line(int number, String line) {
    String[] parts = line.split("\\s+", 2);
    String value = parts.length > 1 ? parts[1].strip() : "";
    switch (parts[0]) {
      case "rule" -> begin(number, value);
      case "list" -> list(number, value);
      case "words" -> words.add(phrase(value));
      case "yes" -> example(number, value);
      case "no" -> examples.add(new StatedRule.Example(value, "", number));
      case "kind", "head", "side", "subject", "against", "nouns", "terms", "leaving", "proof" ->
          fields.put(parts[0], value);
      default ->
          throw new DataException(
              file,
              number,
              "unknown word '"
                  + parts[0]
                  + "'. Known: list, rule, kind, words, head, side, subject, against, nouns, terms,"
                  + " leaving, proof, yes, no.",
              "rule-word");
    }
  }

  private void begin(int number, String name) {
    finish();
    fields.put("rule", name);
    start = number;
  }

  private void list(int number, String value) {
    String[] parts = value.split("\\s+", 2);
    if (parts.length < 2) {
      throw new DataException(file, number, "expected: list NAME WORD|WORD", "rule-field");
    }
    lists.put("<" + parts[0] + ">", Set.of(parts[1].split(BAR)));
  }

  private List<Set<String>> phrase(String value) {
    return Arrays.stream(value.split("\\s+")).map(this::words).toList();
  }

  private void example(int number, String value) {
    String[] parts = value.split("=>", 2);
    if (parts.length < 2) {
      throw new DataException(
          file, number, "expected SENTENCE => SPEAKER | OTHER | PASSAGE", "rule-example");
    }
    examples.add(new StatedRule.Example(parts[0].strip(), parts[1].strip(), number));
  }

  private void finish() {
    if (!fields.isEmpty()) {
      rules.add(
          new StatedRule(
              field("rule"),
              constant(StatedRelation.Kind.class, field("kind")),
              words,
              constant(StatedRule.Head.class, field("head")),
              constant(StatedRule.Side.class, field("side")),
              words(fields.getOrDefault("subject", "")),
              constant(StatedRule.Against.class, field("against")),
              words(fields.getOrDefault("nouns", "")),
              words(fields.getOrDefault("terms", "")),
              words(fields.getOrDefault("leaving", "")),
              fields.containsKey("proof"),
              examples));
    }
    fields.clear();
    words.clear();
    examples.clear();
  }

  private Set<String> words(String value) {
    Set<String> nouns = new HashSet<>();
    for (String word : value.isEmpty() ? new String[0] : value.split(BAR)) {
      if (word.startsWith("<") && !lists.containsKey(word)) {
        throw new DataException(file, start, "unknown list '" + word + "'", "rule-value");
      }
      nouns.addAll(lists.getOrDefault(word, Set.of(word)));
    }
    return nouns;
  }

  private String field(String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new DataException(file, start, "the rule has no line '" + name + "'", "rule-field");
    }
    return value;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
        return constant;
      }
    }
    String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    throw new DataException(
        file, start, "unknown '" + word + "'. Known: " + known + ".", "rule-value");
  }
}
