package org.w3id.rapporteur.attribution.learned;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.attribution.Subjects;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds attributions by rules and by the model together: rules propose, the model judges.
 *
 * <p>The model weighs each rule's finding against its own reading of the cue and says how likely
 * either is. What a rule supports is believed sooner than what the model sees alone, because the
 * rules know demands, refusals and appraisals that the model's lessons leave out, and the lessons
 * mark beliefs and reactions that we do not count.
 */
public final class GuidedFinder {
  /** What is asked of a finding before it is believed: how likely to attribute, how sure right. */
  private record Threshold(double likelihood, double confidence) {
    boolean admits(Opinion opinion) {
      return opinion.likelihood() >= likelihood && opinion.words().confidence() >= confidence;
    }
  }

  /** A rule found it, too. */
  private static final Threshold RULED = new Threshold(0.2, 0.1);

  /** The list of cues has the word, but no rule found it here. */
  private static final Threshold LISTED = new Threshold(0.35, 0.25);

  /** Only the model takes the word for a cue. */
  private static final Threshold UNLISTED = new Threshold(0.5, 0.45);

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

  /** All attributions of one article in order of their cues. */
  public List<Attribution> find(Reading reading) {
    LearnedReading learned = model.read(reading);
    List<Opinion> believed =
        learned.opinions().stream()
            .filter(opinion -> isBelieved(opinion, reading))
            .sorted(Comparator.comparingDouble(Opinion::likelihood).reversed())
            .toList();
    List<Attribution> found =
        learned.claimed(believed).stream()
            .map(opinion -> named(opinion, reading))
            .sorted(Comparator.comparing(attribution -> attribution.cue().get(0)))
            .toList();
    return rules.endedAtNextAct(reading, found);
  }

  private boolean isBelieved(Opinion opinion, Reading reading) {
    if (opinion.byRule().isPresent()) {
      return RULED.admits(opinion);
    }
    boolean isListed = rules.anySense(cueOf(opinion.words(), reading)).isPresent();
    return (isListed ? LISTED : UNLISTED).admits(opinion);
  }

  private static Token cueOf(Attribution words, Reading reading) {
    return reading.sentences().get(words.sentence()).token(words.cueHead());
  }

  /**
   * The words with somebody behind them: whom a rule found where the model found nobody, and whom a
   * relative pronoun stands for.
   */
  private static Attribution sourced(Opinion opinion, Reading reading) {
    Attribution words = opinion.words();
    if (words.source().isEmpty()) {
      return opinion.byRule().map(words::withSourceOf).orElse(words);
    }
    Sentence sentence = reading.sentences().get(words.sentence());
    boolean isRelative =
        words.sourceSentence() == words.sentence()
            && words.sourceHead().stream()
                .anyMatch(head -> sentence.token(head).tag().startsWith("W"));
    return isRelative
        ? new Subjects(sentence)
            .of(sentence.token(words.cueHead()))
            .map(words::meaning)
            .orElse(words)
        : words;
  }

  /** The model's words with the rule's name and sense, where a rule found the cue. */
  private Attribution named(Opinion opinion, Reading reading) {
    Attribution words = sourced(opinion, reading);
    Optional<CueSense> sense =
        opinion
            .byRule()
            .flatMap(Attribution::sense)
            .or(() -> rules.anySense(cueOf(words, reading)));
    return words.as(sense, opinion.byRule().map(Attribution::rule).orElse(words.rule()));
  }
}
