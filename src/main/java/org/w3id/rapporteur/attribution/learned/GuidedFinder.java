package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Finds attributions by rules and by the model together: rules propose, the model judges.
 *
 * <p>The model weighs each rule's finding against its own reading of the cue and says how likely
 * either is. What a rule supports is believed sooner than what the model sees alone, because the
 * rules know demands, refusals and appraisals that the model's lessons leave out, and the lessons
 * mark beliefs and reactions that we do not count.
 */
public final class GuidedFinder {
  private final RuleFinder rules;
  private final LearnedFinder model;

  /** With the rules of {@code files} and the weights that come with the program. */
  public static GuidedFinder shipped(DataFiles files) {
    RuleFinder rules = new RuleFinder(files);
    return new GuidedFinder(rules, LearnedFinder.shipped(rules));
  }

  /**
   * A finder with that model.
   *
   * @param rules those that the model was trained with
   */
  public GuidedFinder(RuleFinder rules, LearnedFinder model) {
    this.rules = rules;
    this.model = model;
  }

  /**
   * All attributions of one article in order of their cues, in the wide sense of the lessons: also
   * of beliefs, of reactions and of what somebody might say.
   */
  public List<Attribution> find(Reading reading) {
    return find(reading, Policy.WIDE);
  }

  /** The attributions that report a statement, in order of their cues: fewer, and surer. */
  public List<Attribution> findStatements(Reading reading) {
    return rules.asStatements(reading, find(reading, Policy.STRICT));
  }

  List<Attribution> find(Reading reading, Policy policy) {
    LearnedReading learned = model.read(reading);
    List<Opinion> opinions = learned.opinions();
    List<Opinion> believed =
        opinions.stream()
            .filter(opinion -> policy.admits(opinion, isListed(opinion, reading)))
            .sorted(Comparator.comparingDouble(Opinion::likelihood).reversed())
            .toList();
    List<Opinion> kept = new ArrayList<>(learned.claimed(believed));
    if (policy.isTold()) {
      kept = learned.claimed(withTold(kept, opinions, reading));
    }
    Wording wording = new Wording(rules, reading);
    List<Attribution> found =
        kept.stream()
            .map(wording::of)
            .sorted(Comparator.comparing(attribution -> attribution.cue().get(0)))
            .toList();
    return rules.endedAtNextAct(reading, found);
  }

  /**
   * {@code kept}, and what rules find within its contents: the lessons mark few acts that somebody
   * tells of others, so that the model knows too little of them.
   */
  private List<Opinion> withTold(List<Opinion> kept, List<Opinion> opinions, Reading reading) {
    List<Opinion> all = new ArrayList<>();
    opinions.stream().flatMap(opinion -> alone(opinion).stream()).forEach(all::add);
    kept.forEach(opinion -> all.add(isWithin(opinion, kept, reading) ? told(opinion) : opinion));
    opinions.stream()
        .filter(opinion -> !kept.contains(opinion) && trustWithin(opinion) > 0)
        .filter(opinion -> isWithin(opinion, kept, reading))
        .forEach(opinion -> all.add(told(opinion)));
    return all;
  }

  /** The rule's finding, where the rule is believed whatever the model thinks. */
  private Optional<Opinion> alone(Opinion opinion) {
    return opinion
        .byRule()
        .filter(found -> rules.trustAlone(found.rule()) > 0)
        .map(found -> found.trusted(rules.trustAlone(found.rule())))
        .map(found -> new Opinion(found, opinion.byRule(), opinion.likelihood()));
  }

  private double trustWithin(Opinion opinion) {
    return opinion.byRule().map(Attribution::rule).map(rules::trustWithin).orElse(0.0);
  }

  private Opinion told(Opinion opinion) {
    double confidence = Math.max(trustWithin(opinion), opinion.words().confidence());
    return new Opinion(opinion.words().trusted(confidence), opinion.byRule(), opinion.likelihood());
  }

  private static boolean isWithin(Opinion opinion, List<Opinion> kept, Reading reading) {
    Span cue = cueOf(opinion.words(), reading).span();
    return kept.stream()
        .filter(other -> !other.equals(opinion))
        .flatMap(other -> other.words().content().stream())
        .anyMatch(span -> span.covers(cue));
  }

  /** Whether the list of cues has the word, and it is told as having happened. */
  private boolean isListed(Opinion opinion, Reading reading) {
    Token cue = cueOf(opinion.words(), reading);
    return rules.anySense(cue).isPresent()
        && rules.isActual(reading.sentences().get(opinion.words().sentence()), cue);
  }

  private static Token cueOf(Attribution words, Reading reading) {
    return reading.sentences().get(words.sentence()).token(words.cueHead());
  }
}
