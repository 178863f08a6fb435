package org.w3id.rapporteur.reading.time;

import java.util.List;
import java.util.Set;
import org.w3id.rapporteur.lexicon.RuleBlock;

/**
 * Words that mean a time in one way.
 *
 * @param patterns alternatives
 * @param isWhole whether the words must be exactly those in which the engine found a time
 * @param notBefore words that must not follow
 * @param notUnder verbs that must not govern the words
 * @param examples with SPOKEN WORDS = VALUE as what is found
 */
record TimeRule(
    String name,
    List<List<Slot>> patterns,
    Meaning meaning,
    boolean isWhole,
    Set<String> notBefore,
    Set<String> notUnder,
    List<RuleBlock.Example> examples) {
  TimeRule {
    patterns = patterns.stream().map(List::copyOf).toList();
    notBefore = Set.copyOf(notBefore);
    notUnder = Set.copyOf(notUnder);
    examples = List.copyOf(examples);
  }
}
