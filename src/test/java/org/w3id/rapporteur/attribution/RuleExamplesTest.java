package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.RuleBlock;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Every rule finds its examples as they say and stays silent on its counter-examples. */
class RuleExamplesTest {
  private static final RuleFinder FINDER = new RuleFinder(new DataFiles());

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRule() {
    return FINDER.rules().stream()
        .flatMap(rule ->
            rule.examples().stream()
                .map(example ->
                    DynamicTest.dynamicTest(
                        rule.name() + ":" + example.line(), () -> check(rule, example))));
  }

  private static void check(Rule rule, RuleBlock.Example example) {
    Reading reading = SharedEngine.read(example.sentence());
    List<String> shown =
        FINDER.find(reading).stream()
            .filter(attribution -> attribution.rule().equals(rule.name()))
            .map(attribution -> shown(reading, attribution))
            .toList();
    if (example.found().isEmpty()) {
      assertEquals(List.of(), shown, () -> tree(reading));
    } else {
      assertTrue(shown.contains(example.found()), () -> shown + "\n" + tree(reading));
    }
  }

  private static String shown(Reading reading, Attribution attribution) {
    return Stream.of(attribution.source(), attribution.cue(), attribution.content())
        .flatMap(List::stream)
        .map((Span span) -> reading.words(span))
        .collect(Collectors.joining(" | "));
  }

  private static String tree(Reading reading) {
    return reading.sentences().get(0).tokens().stream()
        .map(token -> label(reading, token))
        .collect(Collectors.joining(" "));
  }

  private static String label(Reading reading, Token token) {
    String head = token.head() < 0 ? "" : reading.sentences().get(0).token(token.head()).text();
    return token.text() + "/" + token.tag() + "/" + token.relation() + "<" + head;
  }
}
