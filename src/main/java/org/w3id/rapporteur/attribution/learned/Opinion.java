package org.w3id.rapporteur.attribution.learned;

import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;

/**
 * What the model thinks of one possible cue.
 *
 * @param words the likeliest source, cue and content; its confidence is how sure the model is that
 *     they are right
 * @param byRule what a rule found at the cue
 * @param likelihood 0 to 1: how sure the model is that the cue attributes at all
 */
record Opinion(Attribution words, Optional<Attribution> byRule, double likelihood) {}
