package org.w3id.rapporteur.attribution;

/** Where a rule looks for the source of a cue. */
public enum SourceArgument {
  /** The subject, also through coordination, control, participles and relative clauses. */
  SUBJECT,
  /** The phrase with "by" of a passive. */
  AGENT,
  /** The possessor of a noun, or its phrase with "of", "by" or "from". */
  HOLDER,
  /** What a preposition governs: "according to X". */
  GOVERNED,
  /**
   * A noun between the subject of the content and the cue, read as its apposition: "The port,
   * officials said, ..."
   */
  INSERTED,
  /** Nobody is named. */
  NOBODY
}
