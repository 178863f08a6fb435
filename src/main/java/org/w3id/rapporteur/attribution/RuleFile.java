package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.rapporteur.lexicon.DataException;

/**
 * Reads rules: blocks of {@code rule NAME} followed by indented lines {@code cue}, {@code source},
 * {@code content}, {@code trust}, {@code yes} and {@code no}, and if wanted {@code within}.
 */
final class RuleFile {
  private final String file;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private final List<Rule.Example> examples = new ArrayList<>();
  private int start;

  private RuleFile(String file) {
    this.file = file;
  }

  /** The rules in {@code lines}, in order; {@code file} is named in complaints. */
  static List<Rule> read(String file, List<String> lines) {
    RuleFile reader = new RuleFile(file);
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        reader.line(number, line);
      }
    }
    reader.finish();
    return List.copyOf(reader.rules);
  }

  private void line(int number, String line) {
    String[] parts = line.split("\\s+", 2);
    String value = parts.length > 1 ? parts[1].strip() : "";
    switch (parts[0]) {
      case "rule" -> begin(number, value);
      case "yes" -> example(number, value);
      case "no" -> examples.add(new Rule.Example(value, "", number));
      case "cue", "source", "content", "trust", "within" -> fields.put(parts[0], value);
      default ->
          throw new DataException(
              file,
              number,
              "unknown word '"
                  + parts[0]
                  + "'. Known: rule, cue, source, content, trust, within, yes, no.",
              "rule-word");
    }
  }

  private void begin(int number, String name) {
    finish();
    fields.put("rule", name);
    start = number;
  }

  private void example(int number, String value) {
    String[] parts = value.split("=>", 2);
    if (parts.length < 2) {
      throw new DataException(
          file, number, "expected SENTENCE => SOURCE | CUE | CONTENT", "rule-example");
    }
    examples.add(new Rule.Example(parts[0].strip(), parts[1].strip(), number));
  }

  private void finish() {
    if (!fields.isEmpty()) {
      String[] cue = field("cue").split("\\s+", 2);
      if (cue.length != 2) {
        throw new DataException(file, start, "expected: cue CLASS FRAME", "rule-cue");
      }
      rules.add(
          new Rule(
              field("rule"),
              constant(WordClass.class, cue[0]),
              cue[1],
              constant(SourceArgument.class, field("source")),
              constant(ContentArgument.class, field("content")),
              share("trust"),
              fields.containsKey("within") ? share("within") : 0,
              examples));
    }
    fields.clear();
    examples.clear();
  }

  private double share(String name) {
    try {
      return Double.parseDouble(field(name));
    } catch (NumberFormatException notANumber) {
      throw new DataException(
          file, start, name + " is no number: '" + field(name) + "'", "rule-trust");
    }
  }

  private String field(String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new DataException(file, start, "the rule has no line '" + name + "'", "rule-field");
    }
    return value;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String word) {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(word)) {
        return constant;
      }
      known.add(name);
    }
    throw new DataException(
        file,
        start,
        "unknown '" + word + "'. Known: " + String.join(", ", known) + ".",
        "rule-value");
  }
}
