package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataException;
import org.w3id.rapporteur.lexicon.RuleBlock;

/**
 * One rule of data/rules/stated.rules; the file's head explains the fields.
 *
 * @param words phrases, each a list of slots, each slot the lemmas that fit it
 * @param subjects nouns of position that may stand for the one who holds it; empty where somebody
 *     must be named
 * @param nouns what the object may be; empty where it does not matter
 * @param terms one of these must be said of the object; empty where nothing need be
 * @param lacking words of which none may hang on the verb by itself, such as "on" in "agreed with
 *     her on a truce"; {@link #OBJECT_WORD} for an object
 * @param leaving prepositions that govern the position given up
 * @param clash what the two clash over wherever these words are used; the noun of a demand or plan
 *     outweighs it
 * @param needsMatter whether the other must have said something else on the same matter
 * @param examples sentences that it finds or must not find; they are its tests
 */
record StatedRule(
    String name,
    StatedRelation.Kind kind,
    List<List<Set<String>>> words,
    Head head,
    Side side,
    Set<String> subjects,
    Against against,
    Set<String> nouns,
    Set<String> terms,
    Set<String> lacking,
    Set<String> leaving,
    Optional<StatedRelation.Clash> clash,
    boolean needsMatter,
    List<RuleBlock.Example> examples) {
  /** In a list of nouns: what was just reported, and somebody in person. */
  static final String THIS = "this";

  static final String AGENT = "agent";

  /** In a list of nouns: one of them with the article, for what somebody just said of the actor. */
  static final String DEFINITE = "definite";

  /** In a list of nouns: one of them with or without it, for what somebody just accused him of. */
  static final String BARE = "bare";

  /** In a list of nouns: one of them with the article, for the one thing that was just said. */
  static final String TOLD = "told";

  /** In a list of nouns: one of them whose complement repeats what somebody said shortly before. */
  static final String ECHOED = "echoed";

  /** In a list of nouns: one of them after "no such", for what somebody just said there was. */
  static final String SUCH = "such";

  /** In a list of nouns: a name that stands before one of them holds it. */
  static final String COMPOUND = "compound";

  /** Among what must be lacking: an object of the verb. */
  static final String OBJECT_WORD = "object";

  StatedRule {
    words = List.copyOf(words);
    subjects = Set.copyOf(subjects);
    nouns = Set.copyOf(nouns);
    terms = Set.copyOf(terms);
    lacking = Set.copyOf(lacking);
    leaving = Set.copyOf(leaving);
    examples = List.copyOf(examples);
    if (examples.isEmpty() || words.isEmpty()) {
      throw new DataException("rule " + name, 0, "needs words and an example", "rule-example");
    }
  }

  /** Whether {@code word}, one of the keywords above, is among the nouns. */
  boolean takes(String word) {
    return nouns.contains(word);
  }

  /** Whether it finds who agrees. */
  boolean isOfAgreement() {
    return kind == StatedRelation.Kind.AGREES;
  }

  /** Which words may begin the phrase. */
  enum Head {
    VERB,
    ANY
  }

  /** Whether the words comment on a statement nearby, are the cue of it, or what it says. */
  enum Side {
    AROUND,
    OWN,
    TOLD
  }

  /** Where the other stands. */
  enum Against {
    OBJECT,
    GOVERNED,
    SUBJECT,
    PREDICATED,
    BEFORE,
    CLAIMANT
  }
}
