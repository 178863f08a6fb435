package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.w3id.rapporteur.attribution.RuleFinder;

/**
 * Trains the learned finder, step upon step: cues, labels around them, ranking of candidates,
 * judgement. Each step learns from what the steps before say of articles that they did not learn
 * from. The same lessons and settings give the same weights.
 */
public final class ModelTrainer {
  private static final int FOLDS = 3;
  private static final long SEED = 20261123;

  /** Lower cues are not looked at. */
  static final double FAINTEST_CUE = 0.06;

  /** How sharply the ranking is to prefer the best candidates. */
  private static final double SHARPNESS = 30;

  private static final LogisticTrainer.Settings CUE =
      new LogisticTrainer.Settings(21, 10, 0.012, 1e-5);
  private static final ChainTrainer.Settings CHAIN =
      new ChainTrainer.Settings(20, 16, 8, 0.015, 1e-5);
  private static final LogisticTrainer.Settings RANK =
      new LogisticTrainer.Settings(19, 6, 0.015, 1e-5);
  private static final LogisticTrainer.Settings VERDICT =
      new LogisticTrainer.Settings(20, 6, 0.02, 1e-4);

  private final RuleFinder rules;
  private final Consumer<String> progress;
  private final List<List<Pupil>> folds = new ArrayList<>();
  private final List<Pupil> all = new ArrayList<>();

  /**
   * Lays out the lessons.
   *
   * @param rules whose findings the model learns to judge
   * @param progress is told what is being done
   */
  public ModelTrainer(List<Lesson> lessons, RuleFinder rules, Consumer<String> progress) {
    this.rules = rules;
    this.progress = progress;
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(new ArrayList<>());
    }
    for (int index = 0; index < lessons.size(); index++) {
      Pupil pupil = new Pupil(lessons.get(index), rules);
      folds.get(index % FOLDS).add(pupil);
      all.add(pupil);
    }
  }

  /** Trains on all lessons. */
  public LearnedFinder train() {
    progress.accept("cues");
    List<LogisticModel> cues = perFold(fold -> cues(allBut(fold)));
    for (int fold = 0; fold < FOLDS; fold++) {
      for (Pupil pupil : folds.get(fold)) {
        pupil.cueProbability = cueProbabilities(pupil.page, cues.get(fold));
        pupil.lookAround();
      }
    }
    progress.accept("labels");
    List<ChainModel> chains = perFold(fold -> chain(allBut(fold)));
    progress.accept("ranking");
    List<List<RankTrainer.Example>> choices = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      choices.add(choices(folds.get(fold), chains.get(fold)));
    }
    List<LogisticModel> ranks =
        perFold(fold -> new RankTrainer(RANK).train(allBut(choices, fold), SEED));
    progress.accept("judgement");
    List<CueReader> readers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      readers.add(new CueReader(chains.get(fold), ranks.get(fold)));
    }
    Model untried =
        new Model(cues.get(FOLDS), chains.get(FOLDS), ranks.get(FOLDS), Judges.NONE, Judges.NONE);
    return new LearnedFinder(judged(untried, readers), rules);
  }

  /** One result for each fold left out, and last the one of all; on all cores. */
  private static <T> List<T> perFold(IntFunction<T> training) {
    return IntStream.rangeClosed(0, FOLDS).parallel().mapToObj(training).toList();
  }

  private Model judged(Model untried, List<CueReader> readers) {
    List<List<JudgeTrainer.Tried>> tried = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      CueReader reader = readers.get(fold);
      tried.add(
          folds.get(fold).stream().map(pupil -> JudgeTrainer.Tried.of(pupil, reader)).toList());
    }
    List<Judges> alone =
        perFold(fold -> new JudgeTrainer(VERDICT, SEED).alone(allBut(tried, fold)).train());
    JudgeTrainer among = new JudgeTrainer(VERDICT, SEED);
    for (int fold = 0; fold < FOLDS; fold++) {
      among.among(tried.get(fold), alone.get(fold));
    }
    return new Model(
        untried.cue(), untried.chain(), untried.rank(), alone.get(FOLDS), among.train());
  }

  private List<Pupil> allBut(int fold) {
    return allBut(folds, fold);
  }

  private static <T> List<T> allBut(List<List<T>> folds, int left) {
    List<T> rest = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      if (fold != left) {
        rest.addAll(folds.get(fold));
      }
    }
    return rest;
  }

  private static LogisticModel cues(List<Pupil> pupils) {
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    for (Pupil pupil : pupils) {
      int[][] features = pupil.cueFeatures();
      for (int at = 0; at < features.length; at++) {
        examples.add(new LogisticTrainer.Example(features[at], pupil.cueHeads.contains(at)));
      }
    }
    return new LogisticTrainer(CUE).train(examples, SEED);
  }

  /** Whether a token is worth a look: the model thinks it possible, or a rule found it. */
  static boolean mayBeCue(Page page, double[] cueProbability, int at) {
    return cueProbability[at] >= FAINTEST_CUE || page.hints.at(at) != null;
  }

  /** How sure the model is of each token of the page that it is the head of a cue. */
  static double[] cueProbabilities(Page page, LogisticModel cues) {
    CueFeatures features = new CueFeatures(page);
    double[] probabilities = new double[page.size];
    for (int at = 0; at < page.size; at++) {
      probabilities[at] = cues.probability(features.of(at));
    }
    return probabilities;
  }

  private static ChainModel chain(List<Pupil> pupils) {
    List<ChainTrainer.Example> examples = new ArrayList<>();
    pupils.forEach(pupil -> examples.addAll(pupil.chains));
    return new ChainTrainer(CHAIN).train(examples, SEED);
  }

  private static List<RankTrainer.Example> choices(List<Pupil> pupils, ChainModel model) {
    List<RankTrainer.Example> examples = new ArrayList<>();
    for (Pupil pupil : pupils) {
      for (int cue = 0; cue < pupil.gold.size(); cue++) {
        ChainTrainer.Example chain = pupil.chains.get(cue);
        CueView view = new CueView(pupil.page, pupil.cueProbability, pupil.gold.get(cue).cue());
        examples.add(choice(new Candidates(view, chain.chain(), model).all(), chain.labels()));
      }
    }
    return examples;
  }

  private static RankTrainer.Example choice(List<Candidate> candidates, int[] gold) {
    double[] scores = new double[candidates.size()];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = SHARPNESS * Pupil.reward(gold, candidates.get(c).labels());
    }
    double total = ChainModel.logSum(scores);
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - total);
    }
    return new RankTrainer.Example(candidates, scores);
  }
}
