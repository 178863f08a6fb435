package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** A cue may hold the noun that its verb voices, as the learned finder reads "expressed doubt". */
class VoicedNounTest {
  private static final DataFiles FILES = new DataFiles();
  private static final MatterLexicon MATTERS = new MatterLexicon(FILES);
  private static final EntityFinder ENTITIES = new EntityFinder(FILES);
  private static final GuidedFinder ATTRIBUTIONS = GuidedFinder.shipped(FILES);
  private static final StatementFinder STATEMENTS =
      new StatementFinder(
          new SpeechWords(FILES), new MatterFinder(MATTERS), new TopicFinder(MATTERS));

  @ParameterizedTest
  @CsvSource({
    "Chile has expressed doubts about the truce., Assertion doubts",
    "Finland expressed skepticism about the truce., Assertion doubts",
    "Peru voiced support for the sanctions., Acceptance favours",
  })
  void theNounTellsTheStance(String sentence, String expected) {
    Reading reading = SharedEngine.read(sentence);
    Cast cast = ENTITIES.find(reading);
    List<Statement> said = STATEMENTS.find(reading, cast, ATTRIBUTIONS.findStatements(reading));
    assertEquals(
        List.of(expected),
        said.stream().map(one -> one.act().term() + " " + one.stance().term()).toList());
  }
}
