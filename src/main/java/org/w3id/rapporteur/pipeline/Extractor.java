package org.w3id.rapporteur.pipeline;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.DataFingerprint;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.TopicFinder;
import org.w3id.rapporteur.reading.CachedEngine;
import org.w3id.rapporteur.reading.CoreNlpEngine;
import org.w3id.rapporteur.reading.LanguageEngine;
import org.w3id.rapporteur.reading.MendedEngine;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.time.TimedEngine;
import org.w3id.rapporteur.statement.SpeechWords;
import org.w3id.rapporteur.statement.StatedRelation;
import org.w3id.rapporteur.statement.StatedRelationFinder;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.statement.StatementFinder;
import org.w3id.rapporteur.text.NoiseCues;
import org.w3id.rapporteur.text.TextCutter;
import org.w3id.rapporteur.triples.Extraction;

/** The stages in order. Safe for use by several threads, which share one language engine. */
public final class Extractor implements Extracting {
  private final TextCutter cutter;
  private final LanguageEngine engine;
  private final EntityFinder entities;
  private final GuidedFinder attributions;
  private final StatementFinder statements;
  private final StatedRelationFinder relations;
  private final InstantSource clock;
  private final String identity;

  /**
   * Reads word lists and rules; the engine's models load later, when the first article is read.
   *
   * @param clock tells when an article was read
   */
  public Extractor(LanguageEngine engine, DataFiles files, InstantSource clock) {
    this.engine = new TimedEngine(new MendedEngine(engine, files), files);
    this.clock = clock;
    identity = ToolVersion.number() + "+" + DataFingerprint.shipped();
    cutter = new TextCutter(NoiseCues.of(files.lines("lexicon/noise.tsv")));
    entities = new EntityFinder(files);
    attributions = GuidedFinder.shipped(files);
    MatterLexicon matters = new MatterLexicon(files);
    SpeechWords words = new SpeechWords(files);
    statements = new StatementFinder(words, new MatterFinder(matters), new TopicFinder(matters));
    relations = new StatedRelationFinder(words, files);
  }

  /**
   * The stages as shipped.
   *
   * @param progress hears when the models load
   * @param cache folder that keeps what the engine read; none is kept without it
   */
  public static Extractor shipped(Progress progress, Optional<Path> cache) {
    LanguageEngine engine = new CoreNlpEngine(progress::modelsLoading);
    return new Extractor(
        cache.<LanguageEngine>map(folder -> new CachedEngine(engine, folder)).orElse(engine),
        new DataFiles(),
        InstantSource.system());
  }

  @Override
  public Extraction extract(Article article) {
    Reading reading = engine.read(cutter.cut(article));
    Cast cast = entities.find(reading);
    List<Attribution> found = attributions.findStatements(reading);
    List<Statement> said = statements.find(reading, cast, found);
    List<StatedRelation> stated = relations.find(reading, cast, said);
    return new Extraction(article, cast, said, stated, identity, Optional.of(clock.instant()));
  }

  @Override
  public String identity() {
    return identity;
  }
}
