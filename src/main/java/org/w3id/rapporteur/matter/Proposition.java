package org.w3id.rapporteur.matter;

import java.util.Optional;

/**
 * What a statement says, free of polarity and modality: those are the statement's stance and
 * certainty.
 *
 * @param predicate a term of the ontology, such as {@code status}, or an open one made of the
 *     verb's lemma, such as {@code verb:retreat-from}
 * @param validTime ISO 8601 time at which it is said to hold, where the time is part of the content
 * @param gloss the proposition in words, for people
 */
public record Proposition(
    Term subject, String predicate, Term object, Optional<String> validTime, String gloss) {}
