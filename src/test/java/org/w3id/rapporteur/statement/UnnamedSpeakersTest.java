package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.rapporteur.entity.Entity;

/** Who speaks where no name stands beside the verb: documents, families, parts of groups. */
class UnnamedSpeakersTest {
  /** The speakers of the last statement. */
  private static String lastSpeakers(String text) {
    List<Statement> said = SharedStatements.of(text);
    if (said.isEmpty()) {
      return "-";
    }
    Statement last = said.get(said.size() - 1);
    return Stream.concat(Stream.of(last.speaker()), last.jointSpeakers().stream())
        .map(Entity::label)
        .collect(Collectors.joining(" and "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Who got, read or rejected a document did not write it.
        "Tom Lund received a letter in May. The letter said that he must leave. | letter",
        "Tom Lund was named in a report. The report said that he had lied. | report",
        "The envoy criticised a statement. The statement said that it was late. | statement",
        "The minister rejected a report by the bank. The report said that debt was high. | bank",
        "According to an arrest affidavit, the man was paid. The affidavit said that he had fled."
            + " | affidavit",
        "The minister signed a letter. The letter said that the port was shut. | minister",
        "The ministry said in a statement that the port was shut. The statement added that it was"
            + " safe. | ministry",
        "France and Italy issued a statement. Their statement dismisses the plan. | France and"
            + " Italy",
        "A joint statement by France and Italy said that it was late. | France and Italy",
        "A statement of the ministry said that it was open. | ministry",
        "Anna Berg sued the council, according to a statement released on her behalf. The statement"
            + " added that she was poor. | Anna Berg",
        // Documents of nobody speak for themselves.
        "The complaint alleges that the police came late. | complaint",
        "The coalition agreement says that taxes will fall. | coalition agreement",
      })
  void documents(String text, String speaker) {
    assertEquals(speaker, lastSpeakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Lund died on Monday. His family said that he had been ill. | Lund family",
        "Tom Lund died on Monday. A statement from his family said that he had been ill. | Lund"
            + " family",
        "The Lund family met. Later, the family said that it would sue. | Lund family",
        "The family said that it would sue. | family",
        "The Israeli delegation left Doha. The delegation said that it would return. | Israeli"
            + " delegation",
        "The victim's lawyer left. Her lawyer said that it was late. | victim lawyer",
      })
  void circles(String text, String speaker) {
    assertEquals(speaker, lastSpeakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Just 39% of respondents said that he did well. | 39% of respondents",
        "Two-thirds of Germans say that they are worried. | two-thirds of Germans",
        "A group of senators said that the bill was bad. | group of senators",
        "Twenty-two countries said that aid must flow. | countries",
        "Thousands of people have fled. They deny the charge. | -",
      })
  void parts(String text, String speaker) {
    assertEquals(speaker, lastSpeakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olaf Moe is 30 and lives in Leeds. Anna Berg came. The 30-year-old said that he was poor."
            + " | Olaf Moe",
        "A 25-year-old sailor was held. Anna Berg came. The 25-year-old said that he was ill."
            + " | 25-year-old sailor",
        "A male suspect was held. The 40-year-old suspect said that he was ill. | 40-year-old"
            + " suspect",
        "The 40-year-old said that he was ill. | 40-year-old",
        "The acting governor said that the dam was safe. | governor",
        "A top Republican said that the bill would fail. | Republican",
        "A top Republican left. The Republican said that the bill would fail. | Republican",
        "The politician added that the law was bad. | politician",
        "The military claimed that the bombing was cowardly. | military",
        "The World Economic Forum met in May. The forum said that it was late. | World Economic"
            + " Forum",
        "The Hamas-run agency said that it was late. | Hamas-run agency",
      })
  void people(String text, String speaker) {
    assertEquals(speaker, lastSpeakers(text));
  }
}
