package org.w3id.rapporteur.reading.time;

import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.LanguageEngine;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.text.StructuredText;

/** Another engine whose times are given the days that they mean. */
public final class TimedEngine implements LanguageEngine {
  private final LanguageEngine engine;
  private final TimeReader times;

  public TimedEngine(LanguageEngine engine, DataFiles files) {
    this.engine = engine;
    this.times = new TimeReader(files);
  }

  @Override
  public Reading read(StructuredText text) {
    return times.read(engine.read(text));
  }

  @Override
  public String version() {
    return engine.version();
  }
}
