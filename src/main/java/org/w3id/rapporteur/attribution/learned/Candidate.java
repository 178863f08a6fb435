package org.w3id.rapporteur.attribution.learned;

/**
 * One way to read the surroundings of a cue.
 *
 * @param labels the label of each token of the cue's stretch
 * @param logProbability of the labels, by the chain model
 * @param features hashes, for the ranking
 */
@SuppressWarnings("ArrayRecordComponent") // many and hot; never compared
record Candidate(int[] labels, double logProbability, int[] features) {}
