package org.w3id.rapporteur.reading;

import org.w3id.rapporteur.text.StructuredText;

/** Reads a text: sentences, tokens, trees, names and dates. Safe for use by several threads. */
public interface LanguageEngine {

  /** Reads all blocks but noise; headings apart from paragraphs. */
  Reading read(StructuredText text);

  /** The engine's name and version, for provenance. */
  String version();
}
