package org.w3id.rapporteur.evaluate;

import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.statement.SpeechWords;
import org.w3id.rapporteur.statement.StatementFinder;

/** Reads the matters of an article, and what is said of them, by the stages as shipped. */
public final class MatterReader {
  private final GoldReader reader;
  private final EntityFinder entities;
  private final GuidedFinder attributions;
  private final MatterFinder matters;
  private final StatementFinder statements;

  public MatterReader(DataFiles files, GoldReader reader) {
    this.reader = reader;
    entities = new EntityFinder(files);
    attributions = GuidedFinder.shipped(files);
    MatterLexicon lexicon = new MatterLexicon(files);
    matters = new MatterFinder(lexicon);
    statements = new StatementFinder(new SpeechWords(files), matters, new TopicFinder(lexicon));
  }

  public MeetingTask.Read read(Article article) {
    Reading reading = reader.read(article);
    Cast cast = entities.find(reading);
    return new MeetingTask.Read(
        article.body(),
        matters.find(reading, cast).found(),
        statements.find(reading, cast, attributions.find(reading)));
  }
}
