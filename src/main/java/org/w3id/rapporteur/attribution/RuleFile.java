package org.w3id.rapporteur.attribution;

import java.util.List;
import org.w3id.rapporteur.lexicon.RuleBlock;

/** Reads the rules that find attributions. */
final class RuleFile {
  private static final List<String> WORDS =
      List.of("cue", "source", "content", "trust", "within", "alone");

  private RuleFile() {}

  /** The rules in {@code lines}, in order; {@code file} is named in complaints. */
  static List<Rule> read(String file, List<String> lines) {
    return RuleBlock.read(file, lines, WORDS).stream()
        .filter(RuleBlock::isNamed)
        .map(RuleFile::rule)
        .toList();
  }

  private static Rule rule(RuleBlock block) {
    String[] cue = block.field("cue").split("\\s+", 2);
    if (cue.length != 2) {
      throw block.fault("expected: cue CLASS FRAME", "rule-cue");
    }
    return new Rule(
        block.name(),
        block.constant(WordClass.class, cue[0]),
        cue[1],
        block.constant(SourceArgument.class, block.field("source")),
        block.constant(ContentArgument.class, block.field("content")),
        block.number("trust"),
        number(block, "within"),
        number(block, "alone"),
        block.examples("SOURCE | CUE | CONTENT"));
  }

  private static double number(RuleBlock block, String field) {
    return block.optional(field).isPresent() ? block.number(field) : 0;
  }
}
