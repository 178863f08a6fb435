package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.text.Span;

/**
 * What the task attribution measured: figures, the same by rule and by confidence, and mistakes.
 */
public final class AttributionReport {
  private static final int BINS = 10;

  /** The act of cues that the list of cues does not know. */
  private static final String UNKNOWN_ACT = "-";

  /** One article's found attributions and how they match the gold. */
  record Outcome(List<Attribution> found, Alignment alignment) {}

  /**
   * How often attributions of some kind are right.
   *
   * @param found how many there are
   * @param right how many of them have content and source right by half or more
   */
  public record Share(int found, int right) {
    private static final Share NONE = new Share(0, 0);

    Share plus(boolean isRight) {
      return new Share(found + 1, right + (isRight ? 1 : 0));
    }

    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }
  }

  /**
   * A marking that was missed, found in vain, or read differently.
   *
   * @param sentence the words around the cue
   * @param rule of ours, where there is one
   */
  public record Mistake(
      String article,
      String sentence,
      Optional<Marking> gold,
      Optional<Marking> ours,
      Optional<String> rule) {}

  private final AttributionScore score = new AttributionScore();
  private final Map<String, Share> rules = new TreeMap<>();
  private final Map<String, Share> acts = new TreeMap<>();
  private final Share[] bins = new Share[BINS];
  private final List<Mistake> mistakes = new ArrayList<>();

  AttributionReport() {
    Arrays.fill(bins, Share.NONE);
  }

  void add(Reading reading, GoldArticle article, Outcome outcome) {
    Alignment alignment = outcome.alignment();
    score.add(alignment);
    Map<Integer, Alignment.Pair> byFound = new HashMap<>();
    Map<Integer, Alignment.Pair> byGold = new HashMap<>();
    for (Alignment.Pair pair : alignment.pairs()) {
      byFound.put(pair.found(), pair);
      byGold.put(pair.gold(), pair);
    }
    for (int ours = 0; ours < outcome.found().size(); ours++) {
      Optional<Alignment.Pair> pair = Optional.ofNullable(byFound.get(ours));
      Attribution found = outcome.found().get(ours);
      boolean isRight = pair.filter(alignment::isRight).isPresent();
      rules.merge(found.rule(), Share.NONE.plus(isRight), (a, b) -> a.plus(isRight));
      String act = found.sense().map(sense -> sense.act().term()).orElse(UNKNOWN_ACT);
      acts.merge(act, Share.NONE.plus(isRight), (a, b) -> a.plus(isRight));
      int bin = (int) Math.min(BINS - 1.0, found.confidence() * BINS);
      bins[bin] = bins[bin].plus(isRight);
      if (!isRight) {
        Optional<Marking> gold = pair.map(p -> article.markings().get(p.gold()));
        mistakes.add(mistake(reading, article, gold, Optional.of(found)));
      }
    }
    for (int gold = 0; gold < article.markings().size(); gold++) {
      if (!byGold.containsKey(gold)) {
        Marking missed = article.markings().get(gold);
        mistakes.add(mistake(reading, article, Optional.of(missed), Optional.empty()));
      }
    }
  }

  private static Mistake mistake(
      Reading reading, GoldArticle article, Optional<Marking> gold, Optional<Attribution> found) {
    Optional<Marking> ours = found.map(Marking::of);
    Optional<Span> place =
        ours.or(() -> gold)
            .flatMap(marking -> marking.cue().stream().findFirst())
            .or(() -> gold.flatMap(marking -> marking.content().stream().findFirst()));
    String sentence =
        place.flatMap(span -> sentenceAt(reading, span)).map(reading::words).orElse("");
    return new Mistake(
        article.article().name(), sentence, gold, ours, found.map(Attribution::rule));
  }

  private static Optional<Span> sentenceAt(Reading reading, Span span) {
    return reading.sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.overlaps(span))
        .findFirst();
  }

  public AttributionScore score() {
    return score;
  }

  /** By name of rule or model. */
  public Map<String, Share> rules() {
    return Map.copyOf(rules);
  }

  /** By the act that the cue names by itself, as in the ontology; "-" where it names none. */
  public Map<String, Share> acts() {
    return Map.copyOf(acts);
  }

  /** Ten shares, by confidence from 0.0 to 0.1 up to 0.9 to 1.0. */
  public List<Share> bins() {
    return List.of(bins);
  }

  /** In order of the articles. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }
}
