package org.w3id.rapporteur.reading;

import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.text.StructuredText;

/** Mends what another engine is known to read wrongly. */
public final class MendedEngine implements LanguageEngine {
  private final LanguageEngine engine;
  private final AddedClauses clauses;
  private final ClosingReports reports;
  private final InsertedReports inserted;

  public MendedEngine(LanguageEngine engine, DataFiles files) {
    this.engine = engine;
    this.clauses = new AddedClauses(files);
    this.reports = new ClosingReports(files);
    this.inserted = new InsertedReports(files);
  }

  @Override
  public Reading read(StructuredText text) {
    Reading reading = engine.read(text);
    return new Reading(
        reading.text(),
        reading.sentences().stream()
            .map(clauses::mended)
            .map(reports::mended)
            .map(inserted::mended)
            .toList(),
        reading.names(),
        reading.times());
  }

  @Override
  public String version() {
    return engine.version();
  }
}
