package org.w3id.rapporteur.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.RuleBlock.Example;

/** Files of rules: blocks, their lines, and complaints that say file and line. */
class RuleBlockTest {
  private enum Way {
    UP,
    FAR_DOWN
  }

  private static List<RuleBlock> read(String... lines) {
    return RuleBlock.read("data/x.rules", List.of(lines), List.of("way", "trust", "word"));
  }

  private static RuleBlock only(String... lines) {
    return read(lines).get(1);
  }

  @Test
  void whatStandsBeforeTheFirstRuleHasNoName() {
    List<RuleBlock> blocks = read("# a remark", "word a|b", "", "rule one", "way up", "rule two");
    assertFalse(blocks.get(0).isNamed());
    assertEquals(List.of("a|b"), blocks.get(0).all("word"));
    assertEquals(List.of("one", "two"), List.of(blocks.get(1).name(), blocks.get(2).name()));
    assertEquals(4, blocks.get(1).start());
  }

  @Test
  void linesAreReadAsWordsNumbersAndConstants() {
    RuleBlock rule = only("rule one", "  way far-down", "trust 0.5", "word a", "word b");
    assertEquals(Way.FAR_DOWN, rule.constant(Way.class, rule.field("way")));
    assertEquals(0.5, rule.number("trust"));
    assertEquals(List.of("a", "b"), rule.all("word"));
    assertEquals(Optional.empty(), rule.optional("nothing"));
  }

  @Test
  void examplesSayWhatIsFoundAndCounterExamplesNothing() {
    RuleBlock rule = only("rule one", "yes He left. => he | left", "no He stayed.");
    assertEquals(
        List.of(new Example("He left.", "he | left", 2), new Example("He stayed.", "", 3)),
        rule.examples("WHO | WHAT"));
  }

  @Test
  void complaintsSayFileLineFaultAndId() {
    complains("data/x.rules:2 unknown word 'colour'", "rule-word", "rule one", "colour red");
    complains("data/x.rules:1 the rule has no name", "rule-field", "rule");
    complains("data/x.rules:1 the rule has no line 'way'", "rule-field", "rule one", "trust 1");
    complains("two lines 'way'", "rule-field", "rule one", "way up", "way up");
    complains("unknown 'left'. Known: up, far-down.", "rule-value", "rule one", "way left");
    complains("trust is no number: 'high'", "rule-trust", "rule one", "way up", "trust high");
    complains(
        "data/x.rules:4 expected SENTENCE => WHO | WHAT",
        "rule-example",
        "rule one",
        "way up",
        "trust 1",
        "yes He left.");
  }

  private static void complains(String fault, String id, String... lines) {
    String message =
        String.valueOf(assertThrows(DataException.class, () -> use(lines)).getMessage());
    assertTrue(message.contains(fault) && message.endsWith("[" + id + "]"), message);
  }

  private static void use(String... lines) {
    RuleBlock rule = only(lines);
    rule.constant(Way.class, rule.field("way"));
    rule.number("trust");
    rule.examples("WHO | WHAT");
  }
}
