package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The findings of one article beside each other, with what is thought of each alone: which stands
 * in whose content, which claim the same words.
 */
final class Neighbours {
  private static final int BASE = 7700;
  private static final int NONE = 99;
  private static final double SAME = 0.5;

  private final Page page;
  private final List<Finding> findings;
  private final List<BitSet> contents = new ArrayList<>();
  private final int[] likelihood;
  private final int[] confidence;

  /** Likely findings a sentence of the article, in fifths, up to 10. */
  private final int share;

  Neighbours(Page page, List<Finding> findings, Judges alone) {
    this.page = page;
    this.findings = findings;
    likelihood = new int[findings.size()];
    confidence = new int[findings.size()];
    for (int i = 0; i < likelihood.length; i++) {
      likelihood[i] = level(alone.attributes().probability(findings.get(i).verdict()));
      confidence[i] = level(alone.isRight().probability(findings.get(i).verdict()));
      contents.add(places(findings.get(i), Label.CONTENT));
    }
    long likely = Arrays.stream(likelihood).filter(level -> level > 0).count();
    share = (int) Math.min(10, 5 * likely / (page.sentenceBegin.length - 1));
  }

  private static int level(double probability) {
    return Math.max(-7, Math.min(7, CueReader.logit(probability)));
  }

  private static BitSet places(Finding finding, Label label) {
    BitSet places = new BitSet();
    for (int i = 0; i < finding.labels().length; i++) {
      if (finding.labels()[i] == label.index) {
        places.set(finding.begin() + i);
      }
    }
    return places;
  }

  /** All that judges the finding: what it shows alone, and how it stands to the others. */
  int[] features(int index) {
    Finding finding = findings.get(index);
    int cue = finding.cue();
    int own = likelihood[index];
    int tag = page.tag[cue];
    int rule = page.hints.rule(cue);
    int quoted = page.isQuoted(cue) ? 1 : 0;
    int around = around(index);
    int inside = inside(index);
    int rival = rival(index);
    FeatureList list = new FeatureList();
    list.add(BASE, own);
    list.add(BASE + 1, confidence[index]);
    list.add(BASE + 2, own, confidence[index]);
    list.add(BASE + 3, own, rule);
    list.add(BASE + 4, around, quoted);
    list.add(BASE + 5, around, own);
    list.add(BASE + 6, around, page.lemma[cue]);
    list.add(BASE + 7, around, rule);
    list.add(BASE + 8, around, tag, quoted);
    list.add(BASE + 9, inside, own);
    list.add(BASE + 10, inside, rule);
    list.add(BASE + 11, rival, own);
    list.add(BASE + 12, rival, tag);
    list.add(BASE + 13, rival, rule);
    list.add(BASE + 14, rival == NONE ? NONE : Integer.signum(own - rival), tag, quoted);
    list.add(BASE + 15, sourceAround(index), own);
    list.add(BASE + 16, mates(cue), own);
    list.add(BASE + 17, share, own);
    list.add(BASE + 18, share, rule);
    int[] added = list.toArray();
    int[] all = Arrays.copyOf(finding.verdict(), finding.verdict().length + added.length);
    System.arraycopy(added, 0, all, finding.verdict().length, added.length);
    return all;
  }

  /** Whether two findings' words may be the same: a look at the ends, for most are far apart. */
  private boolean areNear(int index, int other) {
    Finding one = findings.get(index);
    Finding two = findings.get(other);
    return other != index
        && one.begin() < two.begin() + two.labels().length
        && two.begin() < one.begin() + one.labels().length;
  }

  private static int stronger(int best, int level) {
    return best == NONE ? level : Math.max(best, level);
  }

  /** How likely the likeliest other finding is whose content covers the cue. */
  private int around(int index) {
    int best = NONE;
    for (int other = 0; other < findings.size(); other++) {
      if (other != index && contents.get(other).get(findings.get(index).cue())) {
        best = stronger(best, likelihood[other]);
      }
    }
    return best;
  }

  /** How likely the likeliest other finding is whose cue the content covers. */
  private int inside(int index) {
    int best = NONE;
    for (int other = 0; other < findings.size(); other++) {
      if (other != index && contents.get(index).get(findings.get(other).cue())) {
        best = stronger(best, likelihood[other]);
      }
    }
    return best;
  }

  /** How likely the likeliest other finding is that claims most of the same content. */
  private int rival(int index) {
    BitSet own = contents.get(index);
    int best = NONE;
    for (int other = 0; other < findings.size(); other++) {
      if (areNear(index, other) && own.intersects(contents.get(other))) {
        BitSet shared = (BitSet) own.clone();
        shared.and(contents.get(other));
        BitSet all = (BitSet) own.clone();
        all.or(contents.get(other));
        boolean isSame = shared.cardinality() > SAME * all.cardinality();
        best = isSame ? stronger(best, likelihood[other]) : best;
      }
    }
    return best;
  }

  /** How likely the likeliest other finding is whose content holds some of the source. */
  private int sourceAround(int index) {
    BitSet source = places(findings.get(index), Label.SOURCE);
    int best = NONE;
    for (int other = 0; other < findings.size(); other++) {
      if (areNear(index, other) && source.intersects(contents.get(other))) {
        best = stronger(best, likelihood[other]);
      }
    }
    return best;
  }

  /** Likely findings with a cue in the same sentence, up to 4. */
  private int mates(int cue) {
    int count = 0;
    for (int other = 0; other < findings.size(); other++) {
      boolean isMate = page.sentenceOf[findings.get(other).cue()] == page.sentenceOf[cue];
      count += isMate && likelihood[other] > 0 ? 1 : 0;
    }
    return Math.min(count, 4);
  }
}
