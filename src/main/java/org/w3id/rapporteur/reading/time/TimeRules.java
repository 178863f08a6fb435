package org.w3id.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.RuleBlock;

/** The rules and lists of data/rules/times.rules. */
final class TimeRules {
  private static final String FILE = "rules/times.rules";
  private static final String LIST = "list";
  private static final String BAR = "\\|";
  private static final List<String> WORDS =
      List.of(LIST, "when", "is", "whole", "not-before", "not-under");

  private final Map<String, Map<String, String>> lists = new HashMap<>();
  private final List<TimeRule> rules;

  TimeRules(DataFiles files) {
    List<RuleBlock> blocks = RuleBlock.read("data/" + FILE, files.lines(FILE), WORDS);
    blocks.forEach(block -> block.all(LIST).forEach(list -> take(block, list)));
    rules = blocks.stream().filter(RuleBlock::isNamed).map(this::rule).toList();
  }

  List<TimeRule> rules() {
    return rules;
  }

  /** What {@code word} is worth in the list; absent where it is not in it. */
  Optional<String> value(String list, String word) {
    return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(word));
  }

  boolean has(String list, String word) {
    return value(list, word).isPresent();
  }

  /** A number in digits, with the ending of an ordinal or without, or in words. */
  Optional<Integer> number(String word) {
    String digits = word.replaceFirst("(?<=\\d)\\p{L}+$", "");
    boolean isPlain = digits.equals(word) || has("ordinal", word.substring(digits.length()));
    return isPlain && digits.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(digits))
        : value("number", word).map(Integer::valueOf);
  }

  private void take(RuleBlock block, String list) {
    String[] parts = list.split("\\s+", 2);
    if (parts.length < 2) {
      throw block.fault("expected: list NAME WORD=VALUE|WORD", "rule-field");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String entry : parts[1].split(BAR, -1)) {
      String[] pair = entry.split("=", 2);
      values.put(pair[0], pair[pair.length - 1]);
    }
    lists.put(parts[0], values);
  }

  private TimeRule rule(RuleBlock block) {
    return new TimeRule(
        block.name(),
        block.all("when").stream().map(words -> pattern(block, words)).toList(),
        block.constant(Meaning.class, block.field("is")),
        block.optional("whole").isPresent(),
        block.optional("not-before").map(words -> words(block, words)).orElse(Set.of()),
        block.optional("not-under").map(words -> words(block, words)).orElse(Set.of()),
        block.examples("WORDS = VALUE"));
  }

  private List<Slot> pattern(RuleBlock block, String words) {
    List<Slot> slots = new ArrayList<>();
    for (String word : words.split("\\s+", -1)) {
      slots.add(slot(block, word));
    }
    return slots;
  }

  private Slot slot(RuleBlock block, String word) {
    return switch (word) {
      case "NUMBER" -> new Slot.Amount();
      case "NUMBERS" -> new Slot.Numbers();
      case "YEAR" -> new Slot.Year(false);
      case "YEAR?" -> new Slot.Year(true);
      case "DECADE" -> new Slot.Decade();
      case "TIME" -> new Slot.Time(false);
      case "DAY" -> new Slot.Time(true);
      default -> worded(block, word);
    };
  }

  private Slot worded(RuleBlock block, String word) {
    if (word.startsWith("<")) {
      return new Slot.Listed(name(word), list(block, word));
    }
    boolean isOptional = word.endsWith("?");
    String plain = isOptional ? word.substring(0, word.length() - 1) : word;
    return new Slot.Words(Set.of(plain.split(BAR)), isOptional);
  }

  private Set<String> words(RuleBlock block, String value) {
    Set<String> words = new HashSet<>();
    Arrays.stream(value.split(BAR))
        .forEach(word -> {
          if (word.startsWith("<")) {
            words.addAll(list(block, word).keySet());
          } else {
            words.add(word);
          }
        });
    return words;
  }

  private Map<String, String> list(RuleBlock block, String word) {
    Map<String, String> values = lists.get(name(word));
    if (values == null) {
      throw block.fault("unknown list '" + word + "'", "rule-value");
    }
    return values;
  }

  private static String name(String word) {
    return word.substring(1, word.length() - 1);
  }
}
