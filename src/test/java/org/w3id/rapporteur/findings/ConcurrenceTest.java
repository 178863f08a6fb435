package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConcurrenceTest {
  private static final List<String> NONE = List.of();

  private static Press press() {
    return new Press().article("a", "2025-08-01", "daily");
  }

  private static List<String> agreements(Press press) {
    return press.rows(
        """
        SELECT (CONCAT(REPLACE(STR(?b), ".*/", ""), " with ", REPLACE(STR(?w), ".*/", ""), " ",
          REPLACE(STR(?m), ".*#", "")) AS ?row)
        { ?c a rap:Concurrence ; rap:agreedBy ?b ; rap:agreedWith ?w ; rap:mode ?m } ORDER BY ?row
        """);
  }

  private static List<String> sides(Press press) {
    return press.rows(
        """
        SELECT (CONCAT(REPLACE(STR(?a), ".*/", ""), " ", REPLACE(STR(?e), ".*/", "")) AS ?row)
        { ?c rap:agreeing ?a ; rap:echoed ?e } ORDER BY ?row
        """);
  }

  private static List<String> explained(Press press) {
    return press.rows("SELECT (STR(?e) AS ?row) { ?c a rap:Concurrence ; rap:explanation ?e }");
  }

  private static Press told(String speaker, String relation) {
    return press()
        .says(speaker, "favours", "talks status Planned")
        .with(relation + " ; rap:agreementStatedIn :a-1-words");
  }

  @Test
  void whatAnArticleTellsOfTwoWhoAgreeIsStated() {
    Press press = told("envoy", "rap:statedWith :premier");
    assertEquals(List.of("envoy with premier stated"), agreements(press));
    assertEquals(
        List.of("Envoy agreed with Premier, as the article “a” puts it: “words of a-1”."),
        explained(press));
  }

  @Test
  void theStatementThatIsEchoedStandsOnTheOtherSide() {
    Press press =
        press()
            .says("premier", "favours", "talks status Planned")
            .says("envoy", "favours", "talks status Planned")
            .with("rap:statedToEcho :a-1 ; rap:agreementStatedIn :a-2-words");
    assertEquals(List.of("a-2 a-1"), sides(press));
  }

  @Test
  void nobodyIsHeldToTheWordsOfGroupsOrOutlets() {
    assertEquals(NONE, agreements(told("officials", "rap:statedWith :premier")));
    assertEquals(NONE, agreements(told("envoy", "rap:statedWith :officials")));
    assertEquals(NONE, agreements(told("envoy", "rap:statedWith :daily")));
  }

  @Test
  void whoSpeaksForAStateDoesNotAgreeWithIt() {
    assertEquals(NONE, agreements(told("palace", "rap:statedWith :northland")));
  }

  @Test
  void copiesOfOneReportTellOfOneAgreement() {
    String told = "rap:statedWith :premier ; rap:agreementStatedIn :said ; rap:evidence :sentence";
    Press press =
        press()
            .also(":sentence nif:anchorOf \"A sentence.\" ; nif:referenceContext :a .")
            .also(":said nif:anchorOf \"echoed\" .")
            .says("envoy", "favours", "talks status Planned")
            .with(told)
            .article("b", "2025-08-01", "herald")
            .says("envoy", "favours", "talks status Planned")
            .with(told);
    assertEquals(List.of("envoy with premier stated"), agreements(press));
  }
}
