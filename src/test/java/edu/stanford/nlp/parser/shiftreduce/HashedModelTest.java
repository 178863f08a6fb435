package edu.stanford.nlp.parser.shiftreduce;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.ScoredObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lean parser decides as the engine's own does, on random sentences and random weights. */
class HashedModelTest {
  private static final String[] LABELS = {"NP", "@NP", "VP", "@VP", "S", "ADJP"};
  private static final String[] WORDS = {
    "harbour", "opens", "-", ",", "a-b", ";", "tide", "Été", ":", "x"
  };
  private static final String[] TAGS = {"NN", "VBZ", ":", ",", "-LRB-", "JJ"};

  private final Index<Transition> transitions = transitions();
  private final Random random = new Random(20251128);

  @Test
  void itsKeysAreTheHashesOfTheEnginesFeaturesInTheirOrder() {
    FeatureFactory engine = new BasicFeatureFactory();
    for (State state : states(200)) {
      long[] wanted = engine.featurize(state).stream().mapToLong(FeatureKey::of).toArray();
      assertArrayEquals(wanted, FeatureKeys.of(state));
    }
  }

  @Test
  void itChoosesWhatTheEngineChoosesTheLastOfEqualsToo() throws Exception {
    PerceptronModel engine = model();
    PerceptronModel lean = new HashedModel(hashed(engine));
    int ties = 0;
    for (State state : states(200)) {
      Collection<ScoredObject<Integer>> wanted =
          engine.findHighestScoringTransitions(state, true, 1, null);
      Collection<ScoredObject<Integer>> chosen =
          lean.findHighestScoringTransitions(state, true, 1, null);
      assertEquals(shown(wanted), shown(chosen));
      ties +=
          engine.findHighestScoringTransitions(state, true, 2, null).stream()
                      .map(ScoredObject::score)
                      .distinct()
                      .count()
                  == 1
              ? 1
              : 0;
    }
    assertTrue(ties > 50, "the weights should leave some transitions equal, " + ties);
  }

  /** States on the way through random sentences by random transitions. */
  private List<State> states(int sentences) {
    List<State> states = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      State state = ShiftReduceParser.initialStateFromTaggedSentence(sentence());
      List<Transition> legal = legal(state);
      for (int step = 0; step < 60 && !legal.isEmpty(); step++) {
        states.add(state);
        state = legal.get(random.nextInt(legal.size())).apply(state);
        legal = legal(state);
      }
    }
    return states;
  }

  private List<TaggedWord> sentence() {
    List<TaggedWord> words = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String word = WORDS[random.nextInt(WORDS.length)];
      words.add(new TaggedWord(word, TAGS[random.nextInt(TAGS.length)]));
    }
    return words;
  }

  private List<Transition> legal(State state) {
    return transitions.objectsList().stream()
        .filter(transition -> transition.isLegal(state, null))
        .toList();
  }

  /** Few values, so that sums are often equal. */
  private PerceptronModel model() {
    PerceptronModel model =
        new PerceptronModel(
            new ShiftReduceOptions(), transitions, Set.of("NP"), Set.of("ROOT"), Set.of());
    Set<String> features = new HashSet<>();
    for (State state : states(50)) {
      features.addAll(model.featureFactory.featurize(state));
    }
    for (String feature : features) {
      if (random.nextInt(20) == 0) {
        Weight weight = new Weight();
        weight.updateWeight(random.nextInt(transitions.size()), random.nextInt(3) - 1.25f);
        model.featureWeights.put(feature, weight);
      }
    }
    return model;
  }

  private static PerceptronModel hashed(PerceptronModel model)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    try (ObjectInputStream in =
        new LeanParser.ModelStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (PerceptronModel) in.readObject();
    }
  }

  private static List<String> shown(Collection<ScoredObject<Integer>> chosen) {
    return chosen.stream().map(each -> each.object() + " " + each.score()).toList();
  }

  private static Index<Transition> transitions() {
    Index<Transition> all = new HashIndex<>();
    all.add(new ShiftTransition());
    all.add(new FinalizeTransition(Set.of("ROOT")));
    for (String label : LABELS) {
      all.add(new BinaryTransition(label, BinaryTransition.Side.LEFT, false));
      all.add(new BinaryTransition(label, BinaryTransition.Side.RIGHT, false));
      if (!label.startsWith("@")) {
        all.add(new CompoundUnaryTransition(List.of(label), false));
      }
    }
    all.add(new CompoundUnaryTransition(List.of("ROOT", "S"), true));
    all.add(new IdleTransition());
    return all;
  }
}
