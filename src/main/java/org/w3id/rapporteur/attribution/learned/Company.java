package org.w3id.rapporteur.attribution.learned;

/**
 * What other likely cues around tell of one: whether it stands in the content of a stronger one,
 * whether another claims the same content, how much the article reports at all.
 */
final class Company {
  private static final int BASE = 7500;
  private static final int NONE = 99;

  private final CueView view;
  private final Page page;
  private final double[] cueProbability;
  private final int[] labels;

  Company(CueView view, double[] cueProbability, int[] labels) {
    this.view = view;
    this.page = view.page;
    this.cueProbability = cueProbability;
    this.labels = labels;
  }

  void addTo(FeatureList list) {
    int cue = view.cue;
    int quoted = page.isQuoted(cue) ? 1 : 0;
    int act = page.hints.act(cue);
    int around = strongestAround();
    int rival = strongestRival();
    list.add(BASE, around, quoted);
    list.add(BASE + 1, around, page.lemma[cue]);
    list.add(BASE + 2, around, page.hints.rule(cue));
    list.add(BASE + 3, rival, quoted);
    list.add(BASE + 4, rival, page.tag[cue]);
    list.add(BASE + 5, rival, page.hints.rule(cue));
    list.add(BASE + 6, likelier(cue), page.tag[cue]);
    list.add(BASE + 7, likelier(cue), quoted, act);
    int before = strongest(page.sentenceStart(cue) - 1);
    int after = strongest(page.sentenceEnd(cue));
    list.add(BASE + 8, before, after, quoted);
    list.add(BASE + 9, before, page.tag[cue], quoted);
    list.add(BASE + 10, density());
    list.add(BASE + 11, density(), act);
    list.add(BASE + 12, density(), page.hints.rule(cue));
  }

  private static int level(double probability) {
    return Math.max(-4, Math.min(8, CueReader.logit(probability) / 2));
  }

  /** The likeliest cue whose content, by a rule, covers this one. */
  private int strongestAround() {
    int best = NONE;
    for (int at = view.begin; at < view.end; at++) {
      Hints.Hint hint = at == view.cue ? null : page.hints.at(at);
      if (hint != null && hint.label(view.cue) == Label.CONTENT.index) {
        best = stronger(best, level(cueProbability[at]));
      }
    }
    return best;
  }

  /** The likeliest other cue that takes, by a rule, most of the same content. */
  private int strongestRival() {
    int best = NONE;
    for (int at = view.begin; at < view.end; at++) {
      Hints.Hint hint = at == view.cue ? null : page.hints.at(at);
      boolean isRival =
          hint != null
              && Pupil.likeness(hint.row(view.begin, labels.length), labels, Label.CONTENT.index)
                  > 0.5;
      best = isRival ? stronger(best, level(cueProbability[at])) : best;
    }
    return best;
  }

  private static int stronger(int best, int level) {
    return best == NONE ? level : Math.max(best, level);
  }

  /** How many tokens of the sentence are likelier cues, up to 4. */
  private int likelier(int cue) {
    int count = 0;
    for (int at = page.sentenceStart(cue); at < page.sentenceEnd(cue); at++) {
      count += cueProbability[at] > cueProbability[cue] ? 1 : 0;
    }
    return Math.min(count, 4);
  }

  /** The likeliest cue in the sentence of the token; none beyond the article's ends. */
  private int strongest(int token) {
    if (token < 0 || token >= page.size) {
      return NONE;
    }
    double best = 0;
    for (int at = page.sentenceStart(token); at < page.sentenceEnd(token); at++) {
      best = Math.max(best, cueProbability[at]);
    }
    return level(best);
  }

  /** Likely cues a sentence in the article, in fifths, up to 10. */
  private int density() {
    double sum = 0;
    for (double probability : cueProbability) {
      sum += probability;
    }
    return (int) Math.min(10, 5 * sum / (page.sentenceBegin.length - 1));
  }
}
