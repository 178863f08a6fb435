package org.w3id.rapporteur.contrast;

/**
 * Why two texts cannot both be true.
 *
 * @param rule the rule that found it, such as {@code negation}
 * @param share how much of what the one says the other says too, 0 to 1
 * @param here the word of the hypothesis that is opposed
 * @param there the word of the premise that opposes it
 */
public record Contrast(String rule, double share, String here, String there) {}
