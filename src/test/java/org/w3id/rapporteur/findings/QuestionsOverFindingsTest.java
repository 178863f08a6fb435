package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.query.Answer;
import org.w3id.rapporteur.query.Asker;
import org.w3id.rapporteur.query.Parameter;
import org.w3id.rapporteur.query.Question;
import org.w3id.rapporteur.query.Questions;

class QuestionsOverFindingsTest {
  private static final Questions QUESTIONS = Questions.shipped();

  private static Press press() {
    return new Press()
        .article("a", "2025-08-01", "daily")
        .says("envoy", "affirms", "talks status Planned")
        .article("b", "2025-08-02", "herald")
        .says("minister", "denies", "talks status Planned")
        .with("rap:statedAgainst :envoy ; rap:statedIn :b-1-words")
        .says("envoy", "affirms", "talks status Imminent")
        .says("Demand", "premier", "favours", "talks requires truce")
        .with("rap:addressee :northland")
        .says("Refusal", "minister", "opposes", "talks requires truce");
  }

  private static List<String> rows(Answer answer, String... columns) {
    return IntStream.range(0, answer.rows().size())
        .mapToObj(row ->
            Stream.of(columns)
                .map(column -> answer.cell(row, column).orElse("-"))
                .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static Answer ask(String question, Map<String, String> values) {
    return new Asker(press().findings()).ask(QUESTIONS.named(question), values);
  }

  @Test
  void whoContradictedNamesBothSidesWithTheirWords() {
    assertEquals(
        List.of(
            "Minister | words of b-1 | b | Envoy | words of b-2 | b | the talks | factual | stated",
            "Minister | words of b-1 | b | Envoy | words of b-2 | b | the talks | factual | found"),
        rows(
            ask("who-contradicted", Map.of("who", "Envoy")),
            "speaker",
            "words",
            "article",
            "counterSpeaker",
            "counterWords",
            "counterArticle",
            "matter",
            "kind",
            "mode"));
  }

  @Test
  void oneClashThatAnArticleTellsTwiceIsOneRow() {
    Press press =
        press()
            .says("minister", "denies", "talks status Imminent")
            .with("rap:statedAgainst :envoy ; rap:statedIn :b-1-words");
    assertEquals(
        List.of("words of b-1 … words of b-5 | stated", "words of b-1 … words of b-5 | found"),
        rows(
            new Asker(press.findings())
                .ask(QUESTIONS.named("who-contradicted"), Map.of("who", "Envoy")),
            "words",
            "mode"));
  }

  @Test
  void nobodyContradictedWhoAgrees() {
    assertEquals(List.of(), rows(ask("who-contradicted", Map.of("who", "Minister")), "speaker"));
  }

  @Test
  void theOtherDirectionIsAskable() {
    assertEquals(
        List.of("Envoy", "Envoy", "Premier"),
        rows(ask("whom-contradicted", Map.of("who", "Minister")), "counterSpeaker").stream()
            .sorted()
            .toList());
  }

  @Test
  void aDemandIsAnsweredByWhoHoldsAnOfficeForTheAddressee() {
    assertEquals(
        List.of("Premier | talks requires truce | Minister | opposes"),
        rows(ask("demands-answered", Map.of()), "speaker", "demand", "answeredBy", "stance"));
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionCanBeAsked() {
    Asker asker = new Asker(press().findings());
    return QUESTIONS.all().stream()
        .map(question ->
            DynamicTest.dynamicTest(
                question.name(), () -> assertNotNull(asker.ask(question, required(question)))));
  }

  private static Map<String, String> required(Question question) {
    return question.parameters().stream()
        .filter(Parameter::isRequired)
        .collect(Collectors.toMap(Parameter::name, QuestionsOverFindingsTest::value));
  }

  private static String value(Parameter parameter) {
    return parameter.type() == Parameter.Type.AGENT ? "Envoy" : parameter.example();
  }
}
