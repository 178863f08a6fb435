package org.w3id.rapporteur.attribution.learned;

import static org.w3id.rapporteur.attribution.learned.FeatureList.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what surrounds a cue: lists the candidates, ranks them and says what judges the best. */
record CueReader(ChainModel chain, LogisticModel rank) {
  private static final int BASE = 7000;

  /** The best reading; a reading without content only where no candidate has any. */
  Finding read(Page page, double[] cueProbability, int cue) {
    CueView view = new CueView(page, cueProbability, cue);
    List<Candidate> candidates = new Candidates(view, Chain.of(view, cueProbability), chain).all();
    double[] shares = RankTrainer.shares(rank, candidates);
    int best = 0;
    for (int c = 1; c < shares.length; c++) {
      best = shares[c] > shares[best] ? c : best;
    }
    Candidate chosen = candidates.get(best);
    int[] verdict = verdict(view, cueProbability, chosen, shares[best]);
    return new Finding(cue, view.begin, chosen.labels(), verdict);
  }

  /** The best readings of all tokens that may head a cue, in order; none without content. */
  List<Finding> findings(Page page, double[] cueProbability) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < page.size; at++) {
      if (ModelTrainer.mayBeCue(page, cueProbability, at)) {
        Finding finding = read(page, cueProbability, at);
        if (finding.hasContent()) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  /** The features that judge labels that somebody else chose. */
  int[] verdictOn(CueView view, double[] cueProbability, int[] labels) {
    Candidates ways = new Candidates(view, Chain.of(view, cueProbability), chain);
    List<Candidate> candidates = new ArrayList<>(ways.all());
    Candidate given = ways.candidate(labels);
    candidates.add(given);
    double[] shares = RankTrainer.shares(rank, candidates);
    return verdict(view, cueProbability, given, shares[shares.length - 1]);
  }

  /** The features that judge a reading; {@code share} is how far it leads the other candidates. */
  private static int[] verdict(
      CueView view, double[] cueProbability, Candidate chosen, double share) {
    Page page = view.page;
    FeatureList list = new FeatureList();
    int cue = view.cue;
    int logit = logit(cueProbability[cue]);
    int sureness = (int) Math.max(-20, Math.round(chosen.logProbability() * 2));
    int lead = (int) Math.min(9, share * 10);
    list.add(BASE);
    for (int level = -12; level <= 12; level++) {
      list.add(BASE + 1, level, logit >= level ? 1 : 0);
    }
    list.add(BASE + 2, sureness);
    list.add(BASE + 3, lead);
    list.add(BASE + 4, logit, sureness);
    list.add(BASE + 5, logit, lead);
    list.add(BASE + 6, page.lemma[cue]);
    list.add(BASE + 7, page.lemma[cue], page.tag[cue]);
    list.add(BASE + 8, page.relation[cue], page.tag[cue]);
    list.add(BASE + 9, page.lemma[cue], logit);
    int rule = page.hints.rule(cue);
    int act = page.hints.act(cue);
    list.add(BASE + 10, rule);
    list.add(BASE + 11, rule, logit);
    list.add(BASE + 12, rule, lead);
    list.add(BASE + 13, act, logit);
    list.add(BASE + 14, rule, page.lemma[cue]);
    list.add(BASE + 15, act, page.tag[cue]);
    new Company(view, cueProbability, chosen.labels()).addTo(list);
    int[] own = list.toArray();
    int[] all = Arrays.copyOf(own, own.length + chosen.features().length);
    for (int f = 0; f < chosen.features().length; f++) {
      all[own.length + f] = pair(BASE, chosen.features()[f]);
    }
    return all;
  }

  /** The logit in halves, from -27 to 27. */
  static int logit(double probability) {
    double kept = Math.max(1e-6, Math.min(1 - 1e-6, probability));
    return (int) Math.round(2 * Math.log(kept / (1 - kept)));
  }
}
