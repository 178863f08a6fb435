package org.w3id.rapporteur.evaluate;

import java.nio.file.Path;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.CachedEngine;
import org.w3id.rapporteur.reading.LanguageEngine;
import org.w3id.rapporteur.reading.MendedEngine;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.time.TimedEngine;
import org.w3id.rapporteur.text.NoiseCues;
import org.w3id.rapporteur.text.TextCutter;

/** Reads gold articles as the program reads any article, if wanted with a cache of readings. */
public final class GoldReader {
  private final TextCutter cutter;
  private final LanguageEngine engine;

  /**
   * A reader with that engine.
   *
   * @param cache folder that keeps readings; none are kept without it
   */
  public GoldReader(DataFiles files, LanguageEngine engine, Optional<Path> cache) {
    this.cutter = new TextCutter(NoiseCues.of(files.lines("lexicon/noise.tsv")));
    this.engine =
        new TimedEngine(
            new MendedEngine(
                cache
                    .<LanguageEngine>map(folder -> new CachedEngine(engine, folder))
                    .orElse(engine),
                files),
            files);
  }

  public Reading read(Article article) {
    return engine.read(cutter.cut(article));
  }
}
