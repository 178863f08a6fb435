package org.w3id.rapporteur.attribution.learned;

/**
 * All weights of the learned finder.
 *
 * @param cue whether a token is the head of a cue
 * @param chain which tokens are source, cue and content
 * @param rank which reading of a cue's surroundings is best
 * @param alone judge a finding by itself
 * @param among judge it again beside the other findings of the article
 */
record Model(LogisticModel cue, ChainModel chain, LogisticModel rank, Judges alone, Judges among) {}
