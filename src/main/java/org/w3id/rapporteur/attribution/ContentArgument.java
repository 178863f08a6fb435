package org.w3id.rapporteur.attribution;

/** Where a rule looks for the content of a cue. */
public enum ContentArgument {
  /** A finite clause below the cue, before or after it. */
  CLAUSE,
  /** The clause after "is": "the minister's view is that the port is safe". */
  PREDICATE_CLAUSE,
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
  /** The subject of a passive with the frame's preposition. */
  PASSIVE_PREPOSITION,
  /** A quotation beside the cue. */
  QUOTATION
}
