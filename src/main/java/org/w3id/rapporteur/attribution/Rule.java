package org.w3id.rapporteur.attribution;

import java.util.List;
import org.w3id.rapporteur.lexicon.DataException;
import org.w3id.rapporteur.lexicon.RuleBlock;

/**
 * One pattern of data/rules/attribution.rules.
 *
 * @param frame the kind of frame that the cue must take, such as {@code prep}
 * @param trust how often the pattern was right on development data, 0 to 1
 * @param within how often it is right within words that somebody else says, 0 where it is not
 *     sought there unless the model believes it
 * @param alone how often it is right where the model, whose lessons leave such words out, doubts
 *     it; 0 where the model decides
 * @param examples sentences that it finds or must not find; they are its tests
 */
public record Rule(
    String name,
    WordClass wordClass,
    String frame,
    SourceArgument source,
    ContentArgument content,
    double trust,
    double within,
    double alone,
    List<RuleBlock.Example> examples) {
  public Rule {
    examples = List.copyOf(examples);
    if (examples.isEmpty()) {
      throw new DataException("rule " + name, 0, "has no example", "rule-example");
    }
  }
}
