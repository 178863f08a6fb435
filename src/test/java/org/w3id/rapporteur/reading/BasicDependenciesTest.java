package org.w3id.rapporteur.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.trees.Tree;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BasicDependenciesTest {
  /** Two words hang from "hoping" that might belong to "see"; the engine takes either. */
  private static final String TREE =
      "(ROOT (S (NP (PRP She)) (VP (VBD asked) (SBAR (WHNP (WP what)) (S (NP (PRP they))"
          + " (VP (VBD were) (DT all) (VP (VBG hoping) (S (VP (TO to) (VP (VB see)))))))))))";

  @Test
  void oneTreeHasTheSameDependenciesEachTime() {
    Set<String> seen = new HashSet<>();
    for (int time = 0; time < 60; time++) {
      seen.add(BasicDependencies.of(Tree.valueOf(TREE)).toString());
    }
    assertEquals(1, seen.size(), seen.toString());
  }
}
