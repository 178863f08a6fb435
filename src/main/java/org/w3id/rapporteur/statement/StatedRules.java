package org.w3id.rapporteur.statement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.rapporteur.lexicon.Act;

/**
 * What data/rules/stated.rules holds.
 *
 * @param rules in the order of the file, the surer before the others
 * @param lists words by the name of their list, in angle brackets
 */
record StatedRules(List<StatedRule> rules, Map<String, Set<String>> lists) {
  private static final String HOLDERS = "<holders>";
  private static final String NEWNESS = "<newness>";
  private static final String MAKING = "<making>";
  private static final String AGAIN = "<again>";
  private static final String SAYINGS = "<sayings>";
  private static final String PAPERS = "<papers>";
  private static final String COUNTERPARTS = "<counterparts>";
  private static final String AIMING = "<aiming>";
  private static final String SELVES = "<selves>";
  private static final String CLAIMS = "<claims>";
  private static final String DEMANDS = "<demands>";
  private static final String PLANS = "<plans>";
  private static final String ACCUSATIONS = "<accusations>";
  private static final String OFFERS = "<offers>";

  StatedRules {
    rules = List.copyOf(rules);
    lists = Map.copyOf(lists);
  }

  /** Which acts a noun is for that points back to one: an accusation, a demand; any if none. */
  Set<Act> acts(String noun) {
    if (lists.getOrDefault(ACCUSATIONS, Set.of()).contains(noun)) {
      return Set.of(Act.ACCUSATION);
    }
    boolean isWish =
        lists.getOrDefault(DEMANDS, Set.of()).contains(noun)
            || lists.getOrDefault(OFFERS, Set.of()).contains(noun);
    return isWish ? Set.of(Act.DEMAND, Act.PROPOSAL) : Set.of();
  }

  /** Prepositions that join a position to the one who holds it. */
  Set<String> holders() {
    return lists.getOrDefault(HOLDERS, Set.of());
  }

  /** Verbs by which somebody comes out with a claim: who makes it holds it. */
  Set<String> making() {
    return lists.getOrDefault(MAKING, Set.of());
  }

  /** Adverbs of who does what another did before. */
  Set<String> again() {
    return lists.getOrDefault(AGAIN, Set.of());
  }

  /** Nouns for who does for another state what somebody does for his own. */
  Set<String> counterparts() {
    return lists.getOrDefault(COUNTERPARTS, Set.of());
  }

  /** Verbs of telling. */
  Set<String> sayings() {
    return lists.getOrDefault(SAYINGS, Set.of());
  }

  /** Nouns for what tells something without being anybody. */
  Set<String> papers() {
    return lists.getOrDefault(PAPERS, Set.of());
  }

  /** Prepositions before whom or what an answer is aimed at. */
  Set<String> aiming() {
    return lists.getOrDefault(AIMING, Set.of());
  }

  /** Pronouns by which a speaker means himself. */
  Set<String> selves() {
    return lists.getOrDefault(SELVES, Set.of());
  }

  /** Nouns for what somebody holds to be so. */
  Set<String> claims() {
    return lists.getOrDefault(CLAIMS, Set.of());
  }

  /** Nouns for what somebody wants or does. */
  Set<String> wishes() {
    return Stream.of(DEMANDS, PLANS)
        .flatMap(list -> lists.getOrDefault(list, Set.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Adverbs that mark a position as the present one. */
  Set<String> newness() {
    return lists.getOrDefault(NEWNESS, Set.of());
  }
}
