package org.w3id.rapporteur.attribution;

/** Where a rule looks for the content of a cue. */
public enum ContentArgument {
  /** A finite clause below the cue, before or after it. */
  CLAUSE,
  /** A finite clause whose subject the parser took for the cue's object. */
  LOST_CLAUSE,
  /** An infinitive whose subject is the source. */
  INFINITIVE,
  /** An infinitive whose subject is the addressee, who is left out. */
  ADDRESSED_INFINITIVE,
  /** A noun phrase with its infinitive. */
  OBJECT_INFINITIVE,
  /** The direct object. */
  OBJECT,
  /** The direct object with its predicate or its phrase with "as". */
  PREDICATION,
  /** A gerund. */
  GERUND,
  /** What the frame's preposition governs. */
  PREPOSITION,
  /** The direct object with the frame's preposition. */
  OBJECT_PREPOSITION,
  /** The clause into which the cue is inserted. */
  HOST,
  /** What stands around an inserted cue: the subject before it and the clause behind it. */
  AROUND,
  /** The clause that an adverbial clause or phrase with the cue modifies. */
  MODIFIED,
  /** The noun that a relative clause with the cue modifies. */
  ANTECEDENT,
  /** A noun after a comma, by which a relative clause without pronoun tells somebody's view. */
  AFTERTHOUGHT,
  /** The same with what the clause says of it. */
  WHOLE_AFTERTHOUGHT,
  /** The subject of a passive, or the noun that its participle modifies. */
  PASSIVE_SUBJECT,
  /** A quotation beside the cue. */
  QUOTATION
}
