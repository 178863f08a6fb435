package org.w3id.rapporteur.statement;

import java.util.List;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** The shipped stages from sentences to statements, made once for the tests of examples. */
final class SharedStatements {
  static final DataFiles FILES = new DataFiles();

  private static final EntityFinder ENTITIES = new EntityFinder(FILES);
  private static final GuidedFinder ATTRIBUTIONS = GuidedFinder.shipped(FILES);
  private static final MatterLexicon MATTERS = new MatterLexicon(FILES);
  private static final StatedRelationFinder RELATIONS =
      new StatedRelationFinder(new SpeechWords(FILES), FILES);
  private static final StatementFinder STATEMENTS =
      new StatementFinder(
          new SpeechWords(FILES), new MatterFinder(MATTERS), new TopicFinder(MATTERS));

  private SharedStatements() {}

  static List<Statement> of(String body) {
    Reading reading = SharedEngine.read(body);
    return STATEMENTS.find(reading, ENTITIES.find(reading), ATTRIBUTIONS.findStatements(reading));
  }

  /** What the article itself says of its statements. */
  static List<StatedRelation> relations(String body) {
    return RELATIONS.find(
        SharedEngine.read(body), ENTITIES.find(SharedEngine.read(body)), of(body));
  }
}
