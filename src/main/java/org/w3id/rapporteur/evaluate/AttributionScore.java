package org.w3id.rapporteur.evaluate;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.attribution.Marking.Part;
import org.w3id.rapporteur.evaluate.Alignment.Pair;
import org.w3id.rapporteur.evaluate.Alignment.Tokens;

/** Adds up, article by article, how well found attributions match marked ones. */
public final class AttributionScore {

  /** Counts of tokens and markings of one part. */
  private static final class Counts {
    private long overlap;
    private long tokensFound;
    private long tokensGold;
    private long tagged;
    private long tagsFound;
    private long tagsGold;
    private long exact;
    private long found;
    private long gold;
  }

  private final Map<Part, Counts> counts = new EnumMap<>(Part.class);
  private long gold;
  private long found;
  private long aligned;
  private long right;
  private long exact;
  private long sourceRight;
  private long cues;
  private long cuesHit;

  public AttributionScore() {
    for (Part part : Part.values()) {
      counts.put(part, new Counts());
    }
  }

  /** Adds one article's gold and found markings. */
  public void add(String body, List<Marking> marked, List<Marking> ours) {
    add(Alignment.of(body, marked, ours));
  }

  void add(Alignment alignment) {
    gold += alignment.gold().size();
    found += alignment.found().size();
    aligned += alignment.pairs().size();
    counts.forEach((part, count) -> addPart(alignment, part, count));
    for (Pair pair : alignment.pairs()) {
      Tokens golden = alignment.gold().get(pair.gold());
      Tokens ours = alignment.found().get(pair.found());
      right += alignment.isRight(pair) ? 1 : 0;
      exact += golden.equals(ours) ? 1 : 0;
      sourceRight += golden.isLike(ours, Part.SOURCE) ? 1 : 0;
    }
    for (Tokens golden : alignment.gold()) {
      BitSet cue = golden.of(Part.CUE);
      cues += cue.isEmpty() ? 0 : 1;
      cuesHit +=
          alignment.found().stream().anyMatch(ours -> ours.of(Part.CUE).intersects(cue)) ? 1 : 0;
    }
  }

  private static void addPart(Alignment alignment, Part part, Counts count) {
    BitSet golden = new BitSet();
    BitSet ours = new BitSet();
    for (Tokens tokens : alignment.gold()) {
      golden.or(tokens.of(part));
      count.gold += tokens.of(part).isEmpty() ? 0 : 1;
      count.tokensGold += tokens.of(part).cardinality();
    }
    for (Tokens tokens : alignment.found()) {
      ours.or(tokens.of(part));
      count.found += tokens.of(part).isEmpty() ? 0 : 1;
      count.tokensFound += tokens.of(part).cardinality();
    }
    count.tagsGold += golden.cardinality();
    count.tagsFound += ours.cardinality();
    count.tagged += TokenGrid.shared(golden, ours);
    for (Pair pair : alignment.pairs()) {
      BitSet one = alignment.gold().get(pair.gold()).of(part);
      BitSet other = alignment.found().get(pair.found()).of(part);
      count.overlap += TokenGrid.shared(one, other);
      count.exact += !one.isEmpty() && one.equals(other) ? 1 : 0;
    }
  }

  /** Found markings that share content with a marked one. */
  public Ratio detected() {
    return new Ratio(aligned, found, gold);
  }

  /** Markings whose content and source both overlap by half or more. */
  public Ratio relation() {
    return new Ratio(right, found, gold);
  }

  /** Markings of which all three parts are exactly right. */
  public Ratio exact() {
    return new Ratio(exact, found, gold);
  }

  /** Tokens of that part in paired markings. */
  public Ratio overlap(Part part) {
    Counts count = countsOf(part);
    return new Ratio(count.overlap, count.tokensFound, count.tokensGold);
  }

  /** Tokens of that part, whichever marking they belong to. */
  public Ratio tagged(Part part) {
    Counts count = countsOf(part);
    return new Ratio(count.tagged, count.tagsFound, count.tagsGold);
  }

  /** Markings that have the part and have it exactly right. */
  public Ratio exact(Part part) {
    Counts count = countsOf(part);
    return new Ratio(count.exact, count.found, count.gold);
  }

  /** Share of gold cues that a found cue overlaps. */
  public double cueRecall() {
    return cues == 0 ? 0 : (double) cuesHit / cues;
  }

  /** Share of the paired markings whose source overlaps by half or more. */
  public double sourceRight() {
    return aligned == 0 ? 0 : (double) sourceRight / aligned;
  }

  private Counts countsOf(Part part) {
    Counts count = counts.get(part);
    if (count == null) {
      throw new IllegalStateException("No counts of " + part);
    }
    return count;
  }

  /** The measures that have precision and recall, by name, in the order of the tables. */
  public Map<String, Ratio> measures() {
    Map<String, Ratio> measures = new LinkedHashMap<>();
    measures.put("detect", detected());
    for (Part part : Part.values()) {
      String name = part.name().toLowerCase(Locale.ROOT);
      measures.put(name + " overlap", overlap(part));
      measures.put(name + " tag", tagged(part));
      measures.put(name + " exact", exact(part));
    }
    measures.put("relation", relation());
    measures.put("all exact", exact());
    return measures;
  }
}
