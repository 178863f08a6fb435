package org.w3id.rapporteur.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.lexicon.RuleBlock;

/** Reads data/rules/stated.rules: lists of words, and the rules that refer to them. */
final class StatedRuleFile {
  private static final String LIST = "list";
  private static final String BAR = "\\|";
  private static final List<String> WORDS =
      List.of(
          LIST, "kind", "words", "head", "side", "subject", "against", "nouns", "terms", "lacking",
          "leaving", "clash", "proof");

  private final Map<String, Set<String>> lists = new HashMap<>();

  private StatedRuleFile() {}

  /** The rules and lists in {@code lines}; {@code file} is named in complaints. */
  static StatedRules read(String file, List<String> lines) {
    List<RuleBlock> blocks = RuleBlock.read(file, lines, WORDS);
    StatedRuleFile reader = new StatedRuleFile();
    blocks.forEach(block -> block.all(LIST).forEach(list -> reader.take(block, list)));
    List<StatedRule> rules = blocks.stream().filter(RuleBlock::isNamed).map(reader::rule).toList();
    return new StatedRules(rules, reader.lists);
  }

  private void take(RuleBlock block, String list) {
    String[] parts = list.split("\\s+", 2);
    if (parts.length < 2) {
      throw block.fault("expected: list NAME WORD|WORD", "rule-field");
    }
    lists.put("<" + parts[0] + ">", Set.of(parts[1].split(BAR)));
  }

  private StatedRule rule(RuleBlock block) {
    return new StatedRule(
        block.name(),
        block.constant(StatedRelation.Kind.class, block.field("kind")),
        block.all("words").stream().map(phrase -> phrase(block, phrase)).toList(),
        block.constant(StatedRule.Head.class, block.field("head")),
        block.constant(StatedRule.Side.class, block.field("side")),
        wordsOf(block, "subject"),
        block.constant(StatedRule.Against.class, block.field("against")),
        wordsOf(block, "nouns"),
        wordsOf(block, "terms"),
        wordsOf(block, "lacking"),
        wordsOf(block, "leaving"),
        block.optional("clash").map(clash -> block.constant(StatedRelation.Clash.class, clash)),
        block.optional("proof").isPresent(),
        block.examples("SPEAKER | OTHER | PASSAGE"));
  }

  private List<Set<String>> phrase(RuleBlock block, String phrase) {
    return Arrays.stream(phrase.split("\\s+")).map(slot -> words(block, slot)).toList();
  }

  private Set<String> wordsOf(RuleBlock block, String field) {
    return block.optional(field).map(value -> words(block, value)).orElse(Set.of());
  }

  private Set<String> words(RuleBlock block, String value) {
    Set<String> words = new HashSet<>();
    for (String word : value.split(BAR, -1)) {
      if (word.startsWith("<") && !lists.containsKey(word)) {
        throw block.fault("unknown list '" + word + "'", "rule-value");
      }
      words.addAll(lists.getOrDefault(word, Set.of(word)));
    }
    return words;
  }
}
