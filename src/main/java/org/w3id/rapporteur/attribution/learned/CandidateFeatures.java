package org.w3id.rapporteur.attribution.learned;

import static org.w3id.rapporteur.attribution.learned.FeatureList.bucket;
import static org.w3id.rapporteur.attribution.learned.FeatureList.pair;

/**
 * What tells a good reading of a cue's surroundings as a whole: how source and content sit in tree,
 * phrases and quotations, and what they cut.
 */
final class CandidateFeatures {
  private static final int BASE = 5000;
  private static final int NONE = 7;
  private static final int SOURCE = Label.SOURCE.index;
  private static final int CUE = Label.CUE.index;
  private static final int CONTENT = Label.CONTENT.index;

  private final CueView view;
  private final Page page;
  private final int cueLemma;
  private final int cueTag;
  private final FeatureList list = new FeatureList();
  private int[] labels = new int[0];

  CandidateFeatures(CueView view) {
    this.view = view;
    this.page = view.page;
    this.cueLemma = page.lemma[view.cue];
    this.cueTag = page.tag[view.cue];
  }

  /**
   * The hashes of the features.
   *
   * @param deficit how much less the chain model likes it than its best
   */
  int[] of(int[] labels, double deficit) {
    this.labels = labels;
    list.clear();
    list.add(BASE, deficit == 0 ? 1 : 0);
    list.add(BASE + 1, (int) Math.min(40, Math.round(deficit * 4)));
    for (int level = 0; level < 10 && deficit > level; level++) {
      list.add(BASE + 2, level);
    }
    addOrder();
    addCuts();
    addStretches(CONTENT);
    addStretches(SOURCE);
    addStretches(CUE);
    addQuotations();
    addHint();
    return list.toArray();
  }

  /** How far content and source are those that a rule found. */
  private void addHint() {
    Hints.Hint hint = page.hints.at(view.cue);
    if (hint == null) {
      list.add(BASE + 220);
      return;
    }
    int[] row = hint.row(view.begin, labels.length);
    int content = level(row, CONTENT);
    int source = level(row, SOURCE);
    list.add(BASE + 221, content, hint.rule());
    list.add(BASE + 222, source, hint.rule());
    list.add(BASE + 223, content, source, hint.rule());
    list.add(BASE + 224, content, source);
    list.add(BASE + 225, content, cueLemma);
    list.add(BASE + 226, source, cueLemma);
    list.add(BASE + 227, content, hint.rule(), cueLemma);
  }

  private int level(int[] row, int which) {
    return (int) (4 * Pupil.likeness(row, labels, which));
  }

  private int label(int at) {
    return at < view.begin || at >= view.end ? 0 : labels[at - view.begin];
  }

  private void addOrder() {
    int order = 0;
    int before = 0;
    int marks = 0;
    for (int i = 0; i < labels.length; i++) {
      int at = view.begin + i;
      boolean turns = labels[i] != before && (labels[i] != 0 || !page.isMark(at));
      order = turns ? pair(order, labels[i]) : order;
      before = turns ? labels[i] : before;
      marks += labels[i] == CONTENT && page.sentenceOf[at] != page.sentenceOf[view.cue] ? 1 : 0;
    }
    list.add(BASE + 10, order);
    list.add(BASE + 11, order, cueLemma);
    list.add(BASE + 12, order, cueTag);
    list.add(BASE + 13, bucket(marks), page.isQuoted(view.cue) ? 1 : 0);
  }

  /** Edges of the dependency tree that the labels cut. */
  private void addCuts() {
    int start = page.sentenceStart(view.cue);
    int end = page.sentenceEnd(view.cue);
    int roots = 0;
    int losses = 0;
    for (int at = Math.max(start, view.begin); at < Math.min(end, view.end); at++) {
      int above = page.head[at];
      if (above < 0 || page.isMark(at)) {
        continue;
      }
      int mine = label(at);
      int other = label(above);
      if (mine != other
          && (mine == CONTENT || other == CONTENT || mine == SOURCE || other == SOURCE)) {
        int direction = mine * 4 + other;
        int side = at < above ? 0 : 1;
        list.add(BASE + 20, direction, page.relation[at], side);
        list.add(BASE + 21, direction, page.relation[at], opener(at));
        list.add(BASE + 22, direction, page.relation[at], page.tag[above]);
        list.add(BASE + 23, pair(direction, page.relation[at]), page.tag[at], side);
        if (above == view.cue) {
          list.add(BASE + 24, direction, page.relation[at], cueLemma);
          list.add(BASE + 25, pair(direction, page.relation[at]), opener(at), cueTag);
          list.add(BASE + 29, pair(direction, page.relation[at]), opener(at), cueLemma);
        }
        roots += mine == CONTENT && above != view.cue ? 1 : 0;
        losses += other == CONTENT ? 1 : 0;
      }
    }
    list.add(BASE + 26, Math.min(roots, 5));
    list.add(BASE + 27, Math.min(losses, 5));
    list.add(BASE + 28, Math.min(roots, 5), Math.min(losses, 5), cueTag);
  }

  /** The first word of the token's own phrase, as far as it is a function word below it. */
  private int opener(int at) {
    for (int child : page.children[at]) {
      if (page.tokens[child].is("mark")
          || page.tokens[child].is("case")
          || page.tokens[child].is("cc")) {
        return page.lemma[child];
      }
    }
    return NONE;
  }

  private void addStretches(int which) {
    int count = 0;
    int tokens = 0;
    int base = BASE + 40 + 30 * which;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == which) {
        int begin = i;
        while (i < labels.length && labels[i] == which) {
          i++;
        }
        count++;
        tokens += i - begin;
        addStretch(base, view.begin + begin, view.begin + i);
      }
    }
    list.add(base, Math.min(count, 4));
    list.add(base + 1, Math.min(count, 4), cueLemma);
    list.add(base + 2, bucket(tokens), cueTag);
    list.add(base + 3, bucket(tokens), cueLemma);
    list.add(base + 4, bucket(tokens), Math.min(count, 4));
  }

  private void addStretch(int base, int begin, int end) {
    int before = begin > view.begin ? begin - 1 : -1;
    int after = end < view.end ? end : -1;
    int side = begin < view.cue ? 0 : 1;
    list.add(base + 5, page.lemma[begin], side);
    list.add(base + 6, page.lemma[end - 1], side);
    list.add(base + 7, value(page.lemma, before), side);
    list.add(base + 8, value(page.lemma, after), side);
    list.add(base + 9, value(page.tag, before), page.tag[begin], side);
    list.add(base + 10, value(page.tag, after), page.tag[end - 1], side);
    list.add(base + 11, page.lemma[end - 1], value(page.lemma, after), side);
    list.add(base + 12, value(page.lemma, before), page.lemma[begin], side);
    int sentence = page.sentenceOf[begin] - page.sentenceOf[view.cue];
    boolean toEnd = end >= page.sentenceEnd(end - 1) - 1;
    boolean fromStart = begin == page.sentenceStart(begin);
    int reach = (toEnd ? 1 : 0) + (fromStart ? 2 : 0) + (sentence == 0 ? 0 : 4);
    list.add(base + 13, reach, side);
    list.add(base + 14, reach, side, cueLemma);
    list.add(base + 15, reach, side, cueTag);
    list.add(base + 16, bucket(end - begin), reach);
    addPhrase(base, begin, end, side);
    addHead(base, begin, end, side);
  }

  private static int value(int[] values, int at) {
    return at < 0 ? NONE : values[at];
  }

  /** Whether the stretch is a phrase, and how many phrases it cuts in two. */
  private void addPhrase(int base, int begin, int end, int side) {
    if (page.sentenceOf[begin] != page.sentenceOf[end - 1]) {
      return;
    }
    int exact = NONE;
    int leftCut = 0;
    int rightCut = 0;
    for (int phrase = page.phraseOf[begin]; phrase >= 0; phrase = page.phraseParent[phrase]) {
      exact =
          page.phraseBegin[phrase] == begin && page.phraseEnd[phrase] == end
              ? page.phraseLabel[phrase]
              : exact;
      leftCut += page.phraseBegin[phrase] < begin && page.phraseEnd[phrase] < end ? 1 : 0;
    }
    for (int phrase = page.phraseOf[end - 1]; phrase >= 0; phrase = page.phraseParent[phrase]) {
      rightCut += page.phraseEnd[phrase] > end && page.phraseBegin[phrase] > begin ? 1 : 0;
    }
    list.add(base + 17, exact, side);
    list.add(base + 18, Math.min(leftCut, 4), Math.min(rightCut, 4), side);
    list.add(base + 19, exact, cueLemma);
    list.add(base + 20, Math.min(leftCut, 4), Math.min(rightCut, 4), cueTag);
  }

  /** The highest token of the stretch and its way from the cue. */
  private void addHead(int base, int begin, int end, int side) {
    int top = begin;
    for (int at = begin; at < end; at++) {
      int above = page.head[at];
      if ((above < begin || above >= end) && !page.isMark(at)) {
        top = at;
        break;
      }
    }
    int way = view.isNear(top) ? view.path[view.local(top)] : NONE;
    list.add(base + 21, way, side);
    list.add(base + 22, way, cueLemma);
    list.add(base + 23, way, page.tag[top]);
    list.add(base + 24, page.lemma[top], side);
    list.add(base + 25, page.lemma[top], cueLemma);
    list.add(base + 26, page.tag[top], page.nameKind[top], cueTag);
  }

  /** Quotations that the content takes in whole, in part, or leaves. */
  private void addQuotations() {
    int first = view.begin;
    while (first < view.end) {
      if (!page.isQuoted(first)) {
        first++;
        continue;
      }
      int[] reach = page.quotations.get(page.quotation[first]);
      int end = Math.min(reach[1], view.end);
      int content = 0;
      int source = 0;
      for (int at = first; at < end; at++) {
        content += label(at) == CONTENT ? 1 : 0;
        source += label(at) == SOURCE ? 1 : 0;
      }
      int share = content == 0 ? 0 : content == end - first ? 2 : 1;
      int near = page.sentenceOf[first] == page.sentenceOf[view.cue] ? 1 : 0;
      boolean holdsCue = view.cue >= first && view.cue < end;
      list.add(BASE + 200, share, near, holdsCue ? 1 : 0);
      list.add(BASE + 201, share, cueLemma, holdsCue ? 1 : 0);
      list.add(BASE + 202, share, Math.min(bucket(end - first), 5), holdsCue ? 1 : 0);
      list.add(BASE + 203, share, cueTag, first < view.cue ? 1 : 0);
      list.add(
          BASE + 204, label(first) == CONTENT ? 1 : 0, label(end - 1) == CONTENT ? 1 : 0, share);
      list.add(BASE + 205, Math.min(source, 1), holdsCue ? 1 : 0);
      first = end;
    }
  }
}
