package org.w3id.rapporteur.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of a file: a line {@code rule NAME}, then lines of a word and what it says, until the
 * next rule. Lines {@code yes SENTENCE => FOUND} and {@code no SENTENCE} are its examples. What
 * stands before the first rule belongs to a block without a name.
 *
 * @param file named in complaints
 * @param start line of its name, from 1
 */
public record RuleBlock(String file, String name, int start, List<Line> lines) {
  private static final String HEAD = "rule";
  private static final String FOUND = "yes";
  private static final String NOT_FOUND = "no";

  /**
   * A word and what it says.
   *
   * @param number from 1
   */
  public record Line(int number, String word, String value) {}

  /**
   * What a rule finds in a sentence of ours; empty where it must find nothing.
   *
   * @param line from 1
   */
  public record Example(String sentence, String found, int line) {}

  public RuleBlock {
    lines = List.copyOf(lines);
  }

  /**
   * The blocks in order, the nameless one first.
   *
   * @param words that may begin a line, besides {@code rule}, {@code yes} and {@code no}
   * @throws DataException if another word does
   */
  public static List<RuleBlock> read(String file, List<String> lines, List<String> words) {
    List<RuleBlock> blocks = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    String name = "";
    int start = 1;
    for (int number = 1; number <= lines.size(); number++) {
      String text = lines.get(number - 1).strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      Line line = line(file, number, text, words);
      if (line.word.equals(HEAD)) {
        blocks.add(new RuleBlock(file, name, start, open));
        open.clear();
        name = named(file, line);
        start = number;
      } else {
        open.add(line);
      }
    }
    blocks.add(new RuleBlock(file, name, start, open));
    return blocks;
  }

  private static String named(String file, Line head) {
    if (head.value.isEmpty()) {
      throw new DataException(file, head.number, "the rule has no name", "rule-field");
    }
    return head.value;
  }

  private static Line line(String file, int number, String text, List<String> words) {
    String[] parts = text.split("\\s+", 2);
    if (!words.contains(parts[0]) && !Set.of(HEAD, FOUND, NOT_FOUND).contains(parts[0])) {
      throw new DataException(
          file,
          number,
          "unknown word '%s'. Known: rule, %s, yes, no."
              .formatted(parts[0], String.join(", ", words)),
          "rule-word");
    }
    return new Line(number, parts[0], parts.length > 1 ? parts[1].strip() : "");
  }

  public boolean isNamed() {
    return !name.isEmpty();
  }

  /** What its lines with this word say, in order. */
  public List<String> all(String word) {
    return lines.stream().filter(line -> line.word.equals(word)).map(Line::value).toList();
  }

  /**
   * What the line with this word says, if there is one.
   *
   * @throws DataException if two lines have the word
   */
  public Optional<String> optional(String word) {
    List<String> values = all(word);
    if (values.size() > 1) {
      throw fault("the rule has two lines '" + word + "'", "rule-field");
    }
    return values.stream().findFirst();
  }

  /**
   * What the line with this word says.
   *
   * @throws DataException if none or two lines have the word
   */
  public String field(String word) {
    return optional(word)
        .orElseThrow(() -> fault("the rule has no line '" + word + "'", "rule-field"));
  }

  /**
   * A number that a line says.
   *
   * @throws DataException if the line is not there once, or says something else
   */
  public double number(String word) {
    String value = field(word);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException notANumber) {
      throw fault(word + " is no number: '" + value + "'", "rule-trust");
    }
  }

  /**
   * The constant that a word of the file names: {@code from-subject} is FROM_SUBJECT.
   *
   * @throws DataException if there is none
   */
  public <E extends Enum<E>> E constant(Class<E> type, String value) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    return all.stream()
        .filter(constant -> word(constant).equals(value))
        .findFirst()
        .orElseThrow(() ->
            fault(
                "unknown '%s'. Known: %s."
                    .formatted(
                        value, String.join(", ", all.stream().map(RuleBlock::word).toList())),
                "rule-value"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Its examples and counter-examples in order.
   *
   * @param shape of what is found, such as {@code SOURCE | CUE | CONTENT}, for complaints
   * @throws DataException if a {@code yes} does not say what is found
   */
  public List<Example> examples(String shape) {
    return lines.stream()
        .filter(line -> line.word.equals(FOUND) || line.word.equals(NOT_FOUND))
        .map(line -> line.word.equals(FOUND) ? example(line, shape) : counterExample(line))
        .toList();
  }

  private Example example(Line line, String shape) {
    String[] parts = line.value.split("=>", 2);
    if (parts.length < 2) {
      throw new DataException(file, line.number, "expected SENTENCE => " + shape, "rule-example");
    }
    return new Example(parts[0].strip(), parts[1].strip(), line.number);
  }

  private static Example counterExample(Line line) {
    return new Example(line.value, "", line.number);
  }

  /** A complaint about the whole rule. */
  public DataException fault(String fault, String id) {
    return new DataException(file, start, fault, id);
  }
}
