package org.w3id.rapporteur.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.RuleBlock.Example;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

class TimeRulesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 5, 21);
  private static final TimeReader READER = new TimeReader(new DataFiles());

  static Stream<Arguments> examples() {
    return READER.rules().rules().stream()
        .flatMap(rule -> rule.examples().stream().map(one -> Arguments.of(rule.name(), one)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void aRuleReadsItsExamplesAndNotItsCounterExamples(String rule, Example example) {
    Reading reading = SharedEngine.read(example.sentence(), Optional.of(WEDNESDAY));
    List<String> found =
        READER.told(reading, reading.sentences().get(0)).stream()
            .filter(time -> time.rule().filter(rule::equals).isPresent())
            .map(time -> {
              String words = reading.words(time.in(reading.sentences().get(0)).span());
              return words + " = " + time.value().orElse("-");
            })
            .toList();
    assertEquals(
        example.found().isEmpty() ? List.of() : List.of(example.found()),
        found,
        "data/rules/times.rules:" + example.line());
  }

  @Test
  void eachRuleHasAnExampleAndACounterExample() {
    for (TimeRule rule : READER.rules().rules()) {
      assertTrue(rule.examples().stream().anyMatch(one -> one.found().isEmpty()), rule.name());
      assertTrue(rule.examples().stream().anyMatch(one -> !one.found().isEmpty()), rule.name());
    }
  }
}
