package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.RuleBlock;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.SharedEngine;

/** Every rule of stated.rules finds its examples and stays silent on its counter-examples. */
class StatedExamplesTest {
  private static final DataFiles FILES = new DataFiles();
  private static final SpeechWords WORDS = new SpeechWords(FILES);
  private static final MatterLexicon MATTERS = new MatterLexicon(FILES);
  private static final EntityFinder ENTITIES = new EntityFinder(FILES);
  private static final RuleFinder ATTRIBUTIONS = new RuleFinder(FILES);
  private static final StatementFinder STATEMENTS =
      new StatementFinder(WORDS, new MatterFinder(MATTERS), new TopicFinder(MATTERS));
  private static final StatedRelationFinder FINDER = new StatedRelationFinder(WORDS, FILES);

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRule() {
    return FINDER.rules().stream()
        .flatMap(rule ->
            rule.examples().stream()
                .map(example ->
                    DynamicTest.dynamicTest(
                        rule.name() + ":" + example.line(), () -> check(rule, example))));
  }

  private static void check(StatedRule rule, RuleBlock.Example example) {
    Reading reading = SharedEngine.read(example.sentence());
    Cast cast = ENTITIES.find(reading);
    List<Statement> said = STATEMENTS.find(reading, cast, ATTRIBUTIONS.find(reading));
    List<StatedRelation> found = FINDER.find(reading, cast, said);
    if (example.found().isEmpty()) {
      assertEquals(List.of(), found, () -> trees(reading, said));
    } else {
      List<String> shown =
          found.stream()
              .filter(relation -> relation.rule().equals(rule.name()))
              .map(relation -> shown(reading, said, relation))
              .toList();
      assertTrue(
          shown.stream().anyMatch(one -> one.equals(example.found()) || fits(one, example.found())),
          () -> shown + "\n" + trees(reading, said));
    }
  }

  /** An example may leave out over what the two clash. */
  private static boolean fits(String shown, String example) {
    return shown.startsWith(example + " | ");
  }

  private static String shown(Reading reading, List<Statement> said, StatedRelation relation) {
    return said.get(relation.statement()).speaker().label()
        + " | "
        + relation.against().map(Entity::label).orElse("-")
        + " | "
        + reading.words(relation.passage())
        + relation.clash().map(it -> " | " + it.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String trees(Reading reading, List<Statement> said) {
    String statements =
        said.stream()
            .map(it ->
                it.speaker().label() + ": " + reading.words(it.attribution().content().get(0)))
            .collect(Collectors.joining("; "));
    return statements
        + "\n"
        + reading.sentences().stream()
            .map(StatedExamplesTest::tree)
            .collect(Collectors.joining("\n"));
  }

  private static String tree(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> {
          String head = token.head() < 0 ? "" : sentence.token(token.head()).text();
          return token.text() + "/" + token.tag() + "/" + token.relation() + "<" + head;
        })
        .collect(Collectors.joining(" "));
  }
}
