package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueLexicon;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.text.Span;

/**
 * Finds attributions by rules and by the model together.
 *
 * <p>The rules know more kinds of act than the model was trained on, the model reads sentences that
 * the parser broke. Where both find a cue, the words that the model believes more are taken.
 */
public final class GuidedFinder {
  /** A rule's finding is dropped where the model is this sure that the cue attributes nothing. */
  private static final double NO_CUE = 0.04;

  /** The model alone is believed from here on. */
  private static final double ALONE = 0.7;

  /**
   * Against a rule the model must be this sure, and surer than of the rule's words by the margin.
   */
  private static final double SURE = 0.7;

  private static final double MARGIN = 0.2;

  /** Rules for clauses and quotations, of which the model has seen thousands. */
  private static final List<String> SPEECH =
      List.of("clause", "quotation", "inserted", "according");

  private final RuleFinder rules;
  private final LearnedFinder model;
  private final CueLexicon lexicon;

  /** With the rules of {@code files} and the weights that come with the program. */
  public static GuidedFinder shipped(DataFiles files) {
    return new GuidedFinder(new RuleFinder(files), LearnedFinder.shipped(), new CueLexicon(files));
  }

  public GuidedFinder(RuleFinder rules, LearnedFinder model, CueLexicon lexicon) {
    this.rules = rules;
    this.model = model;
    this.lexicon = lexicon;
  }

  /** All attributions of one article in order of their cues. */
  public List<Attribution> find(Reading reading) {
    LearnedReading learned = model.read(reading);
    List<Attribution> byModel = learned.attributions();
    List<Attribution> found = new ArrayList<>();
    for (Attribution byRule : rules.find(reading)) {
      Optional<Attribution> same = byModel.stream().filter(m -> sharesCue(m, byRule)).findFirst();
      if (same.isPresent()) {
        found.add(better(byRule, same.get(), learned));
      } else if (learned.likelihoodAt(byRule.sentence(), byRule.cueHead()) >= NO_CUE) {
        found.add(byRule);
      }
    }
    for (Attribution alone : byModel) {
      if (alone.confidence() >= ALONE && found.stream().noneMatch(f -> sharesCue(f, alone))) {
        found.add(withSense(alone, reading));
      }
    }
    found.sort(Comparator.comparing(attribution -> attribution.cue().get(0)));
    return rules.endedAtNextAct(reading, found);
  }

  private static boolean sharesCue(Attribution one, Attribution other) {
    return one.cue().stream()
        .anyMatch(span -> other.cue().stream().anyMatch((Span cue) -> cue.overlaps(span)));
  }

  private static Attribution better(
      Attribution byRule, Attribution byModel, LearnedReading learned) {
    double rule = learned.confidence(new Marking(byRule.source(), byRule.cue(), byRule.content()));
    boolean isSurer = byModel.confidence() >= SURE && byModel.confidence() > rule + MARGIN;
    boolean isSpeech = SPEECH.stream().anyMatch(byRule.rule()::contains);
    boolean isModels =
        isSpeech && isSurer && !byModel.source().isEmpty() && !agree(byRule, byModel);
    Attribution words = isModels ? byModel : byRule;
    double confidence = Math.max(rule, byModel.confidence());
    return new Attribution(
        words.sentence(),
        words.source(),
        words.sourceSentence(),
        words.sourceHead(),
        byRule.cue(),
        byRule.cueHead(),
        words.content(),
        byRule.sense(),
        isModels ? byModel.rule() : byRule.rule(),
        confidence);
  }

  /** Whether the contents are the same for at least half of the characters that either has. */
  private static boolean agree(Attribution one, Attribution other) {
    int shared = 0;
    for (Span span : one.content()) {
      for (Span match : other.content()) {
        int common = Math.min(span.end(), match.end()) - Math.max(span.begin(), match.begin());
        shared += Math.max(0, common);
      }
    }
    return 2 * shared >= length(one) + length(other) - shared;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private Attribution withSense(Attribution alone, Reading reading) {
    String lemma =
        reading
            .sentences()
            .get(alone.sentence())
            .token(alone.cueHead())
            .lemma()
            .toLowerCase(Locale.ROOT);
    return new Attribution(
        alone.sentence(),
        alone.source(),
        alone.sourceSentence(),
        alone.sourceHead(),
        alone.cue(),
        alone.cueHead(),
        alone.content(),
        lexicon.anySense(lemma),
        alone.rule(),
        alone.confidence());
  }
}
