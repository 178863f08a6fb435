package org.w3id.rapporteur.attribution.learned;

/**
 * All weights of the learned finder.
 *
 * @param cue whether a token is the head of a cue
 * @param chain which tokens are source, cue and content
 * @param rank which reading of a cue's surroundings is best
 * @param attributes whether the cue with this reading attributes at all
 * @param isRight whether source and content of this reading are right
 */
record Model(
    LogisticModel cue,
    ChainModel chain,
    LogisticModel rank,
    LogisticModel attributes,
    LogisticModel isRight) {}
