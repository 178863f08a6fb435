package org.w3id.rapporteur.attribution.learned;

import static org.w3id.rapporteur.attribution.learned.FeatureList.bucket;
import static org.w3id.rapporteur.attribution.learned.FeatureList.pair;

import org.jspecify.annotations.Nullable;

/** What tells whether a token near a cue belongs to its source, to the cue or to its content. */
final class ArgumentFeatures {
  private static final int BASE = 2000;
  private static final int EDGE = 3000;
  private static final int NONE = 7;

  private final Page page;
  private final double[] cueProbability;
  private final CueView view;
  private final FeatureList list = new FeatureList();
  private final int cueLemma;
  private final int cueTag;
  private final int frame;
  private final int cueQuoted;
  private final Hints.@Nullable Hint hint;
  private final int cueRule;
  private final int cueAct;

  ArgumentFeatures(CueView view, double[] cueProbability) {
    this.view = view;
    this.page = view.page;
    this.cueProbability = cueProbability;
    this.cueLemma = page.lemma[view.cue];
    this.cueTag = page.tag[view.cue];
    this.cueQuoted = page.isQuoted(view.cue) ? 1 : 0;
    this.hint = page.hints.at(view.cue);
    this.cueRule = page.hints.rule(view.cue);
    this.cueAct = page.hints.act(view.cue);
    int relations = 0;
    for (int child : page.children[view.cue]) {
      if (!page.isMark(child) && !page.tokens[child].is("advmod")) {
        relations = pair(relations, page.relation[child]);
      }
    }
    frame = relations;
  }

  /** The features of the token's own label. */
  int[] of(int at) {
    list.clear();
    addWord(at);
    addQuotation(at);
    addHint(at);
    if (view.isNear(at)) {
      addDistance(at);
      addPath(at);
      addPhrases(at);
      addOtherCues(at);
    } else {
      addFarSentence(at);
    }
    return list.toArray();
  }

  private void addWord(int at) {
    int side = side(at);
    list.add(BASE, side);
    list.add(BASE + 1, page.lemma[at], side);
    list.add(BASE + 2, page.tag[at], side);
    list.add(BASE + 3, page.lemma[at], cueLemma, side);
    list.add(BASE + 4, page.nameKind[at], page.tag[at], side);
    int before = at > view.begin ? at - 1 : -1;
    int after = at + 1 < view.end ? at + 1 : -1;
    list.add(BASE + 5, value(page.lemma, before), side);
    list.add(BASE + 6, value(page.lemma, after), side);
    list.add(BASE + 7, value(page.tag, before), page.tag[at], side);
    list.add(BASE + 8, value(page.tag, after), page.tag[at], side);
    list.add(BASE + 9, cueLemma, side);
  }

  private static int value(int[] values, int at) {
    return at < 0 ? NONE : values[at];
  }

  /** Before or after the cue, in its sentence or in another. */
  private int side(int at) {
    int offset = page.sentenceOf[at] - page.sentenceOf[view.cue];
    if (offset == 0) {
      return at < view.cue ? 0 : 1;
    }
    return offset < 0 ? 2 : 3;
  }

  private void addQuotation(int at) {
    int quoted = page.isQuoted(at) ? 1 : 0;
    int same = quoted == 1 && page.quotation[at] == page.quotation[view.cue] ? 1 : 0;
    int state = quoted * 4 + cueQuoted * 2 + same;
    int side = side(at);
    list.add(BASE + 20, state, side);
    list.add(BASE + 21, state, side, cueLemma);
    list.add(BASE + 22, state, side, cueTag);
    list.add(BASE + 23, state, side, page.isMark(at) ? page.lemma[at] : 0);
    list.add(BASE + 24, state, side, page.tag[at]);
    if (quoted == 1) {
      int[] reach = page.quotations.get(page.quotation[at]);
      int length = bucket(reach[1] - reach[0]);
      int gap = view.cue < reach[0] ? reach[0] - view.cue : view.cue - reach[1];
      list.add(BASE + 25, length, side, same);
      list.add(BASE + 26, Math.min(bucket(Math.max(gap, 0)), 8), side, same);
      list.add(BASE + 27, cueTag, Math.min(bucket(Math.max(gap, 0)), 8), side);
      list.add(BASE + 28, cueLemma, Math.min(bucket(Math.max(gap, 0)), 4), side);
    }
  }

  private int hinted(int at) {
    return hint == null ? Hints.UNHINTED : hint.label(at);
  }

  private void addHint(int at) {
    int side = side(at);
    int label = hinted(at);
    list.add(BASE + 30, label, side);
    list.add(BASE + 31, label, cueRule);
    list.add(BASE + 32, label, cueRule, side);
    list.add(BASE + 33, label, page.tag[at], side);
    list.add(BASE + 34, label, cueLemma);
    list.add(BASE + 35, label, page.isMark(at) ? page.lemma[at] : 0, side);
    list.add(BASE + 36, cueAct, side, page.tag[at]);
    list.add(BASE + 37, label, cueRule, page.relation[at]);
  }

  private void addDistance(int at) {
    int distance = at - view.cue;
    list.add(BASE + 40, bucket(distance), page.tag[at]);
    list.add(BASE + 41, bucket(distance), cueTag);
    if (Math.abs(distance) <= 5) {
      list.add(BASE + 42, distance, page.lemma[at]);
      list.add(BASE + 43, distance, cueLemma);
      list.add(BASE + 44, distance, cueLemma, page.lemma[at]);
      list.add(BASE + 45, distance, cueLemma, page.tag[at]);
      list.add(BASE + 46, distance, pair(between(at, page.tag), page.tag[at]), cueTag);
      list.add(BASE + 47, distance, pair(between(at, page.lemma), page.lemma[at]), cueLemma);
    }
    int marks = 0;
    int verbs = 0;
    for (int near = Math.min(at, view.cue) + 1; near < Math.max(at, view.cue); near++) {
      marks += page.tokens[near].text().equals(",") ? 1 : 0;
      verbs += page.isVerb(near) ? 1 : 0;
    }
    int side = side(at);
    list.add(BASE + 48, Math.min(marks, 4), side);
    list.add(BASE + 49, Math.min(marks, 4), Math.min(verbs, 4), side);
    list.add(BASE + 50, Math.min(marks, 3), side, page.tag[at]);
  }

  private int between(int at, int[] values) {
    int hash = 0;
    for (int near = Math.min(at, view.cue) + 1; near < Math.max(at, view.cue); near++) {
      hash = pair(hash, values[near]);
    }
    return hash;
  }

  private void addPath(int at) {
    int place = view.local(at);
    int side = side(at);
    int branch = view.branch[place];
    int relation = page.relation[branch];
    int upward = view.path[view.local(view.meeting[place])];
    int way = pair(upward, relation);
    int down = Math.min(view.down[place], 5);
    list.add(BASE + 60, way, side);
    list.add(BASE + 61, way, side, cueLemma);
    list.add(BASE + 62, way, side, page.tag[branch]);
    list.add(BASE + 63, way, side, frame);
    list.add(BASE + 64, way, side, down);
    list.add(BASE + 65, way, side, page.tag[at]);
    list.add(BASE + 66, view.path[place], side);
    list.add(BASE + 67, view.path[place], side, page.tag[at]);
    list.add(BASE + 68, view.path[place], side, cueLemma);
    list.add(BASE + 69, view.path[place], side, cueTag);
    list.add(BASE + 70, way, page.lemma[branch], side);
    list.add(BASE + 71, way, pair(page.lemma[branch], cueLemma), side);
    list.add(BASE + 72, relation, side, down);
    list.add(BASE + 73, relation, view.upSteps(at), side);
    list.add(BASE + 74, page.relation[at], side, page.tag[at]);
    list.add(BASE + 75, way, pair(branchFrame(branch), side), cueTag);
    list.add(BASE + 76, way, pair(branchFrame(branch), side), cueLemma);
    list.add(BASE + 77, view.path[place], page.lemma[at], side);
    list.add(BASE + 78, page.relation[view.cue], way, side);
    list.add(BASE + 79, way, side, cueAct);
    list.add(BASE + 59, way, side, hinted(at));
  }

  /** Which function words and subjects stand directly below the branch. */
  private int branchFrame(int branch) {
    int hash = 0;
    for (int child : page.children[branch]) {
      if (page.tokens[child].is("mark") || page.tokens[child].is("case")) {
        hash = pair(hash, page.lemma[child]);
      } else if (page.tokens[child].is("nsubj")) {
        hash = pair(hash, NONE);
      }
    }
    return hash;
  }

  private void addPhrases(int at) {
    int mine = page.phraseOf[at];
    int own = page.phraseOf[view.cue];
    if (mine < 0 || own < 0) {
      return;
    }
    int side = side(at);
    int mineBelow = -1;
    int ownBelow = -1;
    int levels = 0;
    while (mine != own) {
      if (page.phraseDepth[mine] >= page.phraseDepth[own]) {
        mineBelow = mine;
        mine = page.phraseParent[mine];
      } else {
        ownBelow = own;
        own = page.phraseParent[own];
        levels++;
      }
    }
    int mineLabel = mineBelow < 0 ? page.tag[at] : page.phraseLabel[mineBelow];
    int ownLabel = ownBelow < 0 ? cueTag : page.phraseLabel[ownBelow];
    int way = pair(page.phraseLabel[mine], pair(ownLabel, mineLabel));
    list.add(BASE + 80, way, side);
    list.add(BASE + 81, way, side, cueLemma);
    list.add(BASE + 82, way, side, Math.min(levels, 5));
    list.add(BASE + 83, way, side, page.tag[at]);
    list.add(BASE + 84, way, side, gap(at, mineBelow, ownBelow));
    int first = mineBelow < 0 ? at : page.phraseBegin[mineBelow];
    list.add(BASE + 85, way, side, page.lemma[first]);
    list.add(BASE + 86, page.phraseLabel[page.phraseOf[at]], side, page.tag[at]);
  }

  /** How many tokens lie between the phrase of the token and that of the cue. */
  private int gap(int at, int mineBelow, int ownBelow) {
    int mineBegin = mineBelow < 0 ? at : page.phraseBegin[mineBelow];
    int mineEnd = mineBelow < 0 ? at + 1 : page.phraseEnd[mineBelow];
    int ownBegin = ownBelow < 0 ? view.cue : page.phraseBegin[ownBelow];
    int ownEnd = ownBelow < 0 ? view.cue + 1 : page.phraseEnd[ownBelow];
    return bucket(at < view.cue ? ownBegin - mineEnd : mineBegin - ownEnd);
  }

  private void addOtherCues(int at) {
    int side = side(at);
    double nearest = 0;
    for (int near = Math.min(at, view.cue) + 1; near < Math.max(at, view.cue); near++) {
      nearest = Math.max(nearest, cueProbability[near]);
    }
    int onTheWay = level(view.strongest[view.local(at)]);
    list.add(BASE + 90, level(nearest), side);
    list.add(BASE + 91, level(cueProbability[at]), side, page.relation[at]);
    list.add(BASE + 92, onTheWay, side, page.relation[view.branch[view.local(at)]]);
    list.add(BASE + 93, level(nearest), side, page.isQuoted(at) ? 1 : 0);
    list.add(BASE + 94, level(nearest), onTheWay, side);
  }

  private static int level(double probability) {
    return (int) Math.min(4, probability * 5);
  }

  private void addFarSentence(int at) {
    int sentence = page.sentenceOf[at];
    int offset = sentence - page.sentenceOf[view.cue];
    int near = Math.max(-3, Math.min(4, offset));
    int first = page.sentenceBegin[sentence];
    int last = page.sentenceBegin[sentence + 1] - 1;
    int ends = (page.isQuoted(first) ? 1 : 0) + (page.isQuoted(last) ? 2 : 0);
    int rival = level(strongestUnquoted(first, last));
    int cueEnd = page.sentenceEnd(view.cue) - 1;
    int cueEnds =
        (page.isQuoted(cueEnd) ? 1 : 0) + (page.isQuoted(page.sentenceStart(view.cue)) ? 2 : 0);
    int goesOn = page.isQuoted(at) && page.quotation[at] == page.quotation[cueEnd] ? 1 : 0;
    int block = page.blockOf[at] - page.blockOf[view.cue];
    list.add(BASE + 100, near, ends, pair(cueEnds, rival));
    list.add(BASE + 101, near, ends, cueLemma);
    list.add(BASE + 102, goesOn, near, rival);
    list.add(BASE + 103, goesOn, near, page.isQuoted(at) ? 1 : 0);
    list.add(BASE + 104, page.lemma[cueEnd], near, pair(block, page.isQuoted(at) ? 1 : 0));
    list.add(BASE + 105, page.lemma[first], near, rival);
    list.add(BASE + 106, page.isMark(at) ? page.lemma[at] : 0, near, ends);
    list.add(BASE + 107, pair(cueEnds, cueQuoted), near, pair(ends, page.isQuoted(at) ? 1 : 0));
    list.add(BASE + 108, level(rivalBetween(offset)), near, pair(ends, cueEnds));
  }

  private double strongestUnquoted(int first, int last) {
    double strongest = 0;
    for (int at = first; at <= last; at++) {
      strongest = page.isQuoted(at) ? strongest : Math.max(strongest, cueProbability[at]);
    }
    return strongest;
  }

  private double rivalBetween(int offset) {
    int own = page.sentenceOf[view.cue];
    int begin = page.sentenceBegin[Math.min(own, own + offset) + 1];
    int end = page.sentenceBegin[Math.max(own, own + offset)];
    return begin < end ? strongestUnquoted(begin, end - 1) : 0;
  }

  /** The features of the step from the token before to this one. */
  int[] step(int at) {
    list.clear();
    int before = at - 1;
    list.add(EDGE);
    list.add(EDGE + 1, page.tag[before], page.tag[at]);
    list.add(EDGE + 2, page.lemma[at]);
    list.add(EDGE + 3, page.lemma[before]);
    list.add(EDGE + 4, page.sentenceOf[before] == page.sentenceOf[at] ? 1 : 0);
    list.add(EDGE + 5, quoteStep(before, at));
    list.add(EDGE + 6, quoteStep(before, at), page.tag[before], page.tag[at]);
    list.add(EDGE + 7, Math.max(-3, Math.min(3, at - view.cue)), cueTag);
    list.add(EDGE + 8, closing(before, at), opening(before, at));
    list.add(EDGE + 9, opening(before, at), page.lemma[at]);
    list.add(EDGE + 10, closing(before, at), page.lemma[at]);
    int hints = hinted(before) * 8 + hinted(at);
    list.add(EDGE + 16, hints);
    list.add(EDGE + 17, hints, cueRule);
    list.add(EDGE + 18, hints, page.lemma[at]);
    if (view.isNear(before) && view.isNear(at)) {
      addBranchStep(before, at);
    }
    return list.toArray();
  }

  private void addBranchStep(int before, int at) {
    int left = view.branch[view.local(before)];
    int right = view.branch[view.local(at)];
    if (left == right) {
      list.add(EDGE + 11, page.relation[left]);
      list.add(EDGE + 12, page.relation[at], page.relation[before], page.relation[left]);
      list.add(EDGE + 13, page.tag[at], page.tag[before], page.relation[left]);
    } else {
      list.add(EDGE + 14, page.relation[left], page.relation[right]);
      list.add(EDGE + 15, page.relation[right], page.lemma[before]);
    }
  }

  private int quoteStep(int before, int at) {
    boolean same = page.quotation[before] == page.quotation[at];
    return same
        ? (page.isQuoted(at) ? 1 : 0)
        : 2 + (page.isQuoted(before) ? 1 : 0) + (page.isQuoted(at) ? 2 : 0);
  }

  /** Label of the largest phrase that ends between the two tokens. */
  private int closing(int before, int at) {
    int label = 0;
    for (int phrase = page.phraseOf[before];
        phrase >= 0 && page.phraseEnd[phrase] == at;
        phrase = page.phraseParent[phrase]) {
      label = page.phraseLabel[phrase];
    }
    return label;
  }

  /** Label of the largest phrase that begins between the two tokens. */
  private int opening(int before, int at) {
    int label = 0;
    for (int phrase = page.phraseOf[at];
        phrase >= 0 && page.phraseBegin[phrase] > before;
        phrase = page.phraseParent[phrase]) {
      label = page.phraseLabel[phrase];
    }
    return label;
  }
}
