package org.w3id.rapporteur.attribution.learned;

import static org.w3id.rapporteur.attribution.learned.FeatureList.bucket;
import static org.w3id.rapporteur.attribution.learned.FeatureList.pair;

/** What tells whether a token is the head of a cue: word, tree, quotation marks, surroundings. */
final class CueFeatures {
  /** Templates of this class count from here. */
  private static final int BASE = 1000;

  private static final int NONE = 7;

  private final Page page;
  private final FeatureList list = new FeatureList();

  CueFeatures(Page page) {
    this.page = page;
  }

  /** The hashes of all features of the token at {@code at}. */
  int[] of(int at) {
    list.clear();
    addWord(at);
    addNeighbours(at);
    addTree(at);
    addFrame(at);
    addQuotation(at);
    addHints(at);
    return list.toArray();
  }

  private void addWord(int at) {
    int lemma = page.lemma[at];
    int tag = page.tag[at];
    list.add(BASE);
    list.add(BASE + 1, lemma);
    list.add(BASE + 2, tag);
    list.add(BASE + 3, lemma, tag);
    list.add(BASE + 4, page.word[at]);
    list.add(BASE + 5, lemma, page.relation[at]);
    list.add(BASE + 6, tag, page.relation[at]);
    String text = page.tokens[at].lemma();
    if (text.length() > 4) {
      list.add(BASE + 7, text.substring(text.length() - 3).hashCode(), tag);
      list.add(BASE + 8, text.substring(0, 3).hashCode(), tag);
      list.add(BASE + 9, text.substring(0, 4).hashCode(), tag);
    }
    boolean heading = page.reading.sentences().get(page.sentenceOf[at]).isHeading();
    list.add(BASE + 10, heading ? 1 : 0, tag);
    list.add(BASE + 11, bucket(at - page.sentenceStart(at)), tag);
    list.add(BASE + 12, bucket(page.sentenceEnd(at) - at), tag);
  }

  private void addNeighbours(int at) {
    int lemma = page.lemma[at];
    for (int step = -3; step <= 3; step++) {
      if (step != 0) {
        int near = neighbour(at, step);
        list.add(BASE + 20 + step, value(page.lemma, near));
        list.add(BASE + 30 + step, value(page.tag, near), page.tag[at]);
        if (Math.abs(step) < 3) {
          list.add(BASE + 40 + step, lemma, value(page.lemma, near));
          list.add(BASE + 50 + step, lemma, value(page.tag, near));
        }
      }
    }
    int before = neighbour(at, -1);
    int after = neighbour(at, 1);
    int next = neighbour(at, 2);
    list.add(BASE + 60, value(page.tag, before), page.tag[at], value(page.tag, after));
    list.add(BASE + 61, value(page.lemma, before), lemma, value(page.lemma, after));
    list.add(BASE + 62, lemma, value(page.lemma, after), value(page.lemma, next));
    list.add(BASE + 63, page.tag[at], value(page.tag, after), value(page.tag, next));
  }

  private int neighbour(int at, int step) {
    int near = at + step;
    return near >= page.sentenceStart(at) && near < page.sentenceEnd(at) ? near : -1;
  }

  private static int value(int[] values, int at) {
    return at < 0 ? NONE : values[at];
  }

  private void addTree(int at) {
    int lemma = page.lemma[at];
    int relation = page.relation[at];
    int above = page.head[at];
    list.add(BASE + 70, value(page.lemma, above), relation);
    list.add(BASE + 71, value(page.tag, above), relation, page.tag[at]);
    list.add(BASE + 72, lemma, value(page.lemma, above), relation);
    if (above >= 0) {
      int top = page.head[above];
      list.add(BASE + 73, page.relation[above], relation, page.tag[at]);
      list.add(BASE + 74, page.relation[above], relation, lemma);
      list.add(BASE + 75, value(page.lemma, top), page.relation[above], relation);
    }
    int phrase = page.phraseOf[at];
    if (phrase >= 0) {
      int parent = page.phraseParent[phrase];
      int grand = parent < 0 ? -1 : page.phraseParent[parent];
      list.add(BASE + 76, page.phraseLabel[phrase], value(page.phraseLabel, parent), page.tag[at]);
      list.add(
          BASE + 77,
          pair(page.phraseLabel[phrase], value(page.phraseLabel, parent)),
          value(page.phraseLabel, grand),
          page.tag[at]);
      list.add(
          BASE + 78, page.phraseLabel[phrase], page.phraseEnd[phrase] - at == 1 ? 1 : 0, lemma);
    }
  }

  private void addFrame(int at) {
    int lemma = page.lemma[at];
    int tag = page.tag[at];
    int frame = 0;
    for (int child : page.children[at]) {
      int relation = page.relation[child];
      int side = child < at ? 0 : 1;
      list.add(BASE + 80, relation, side, tag);
      list.add(BASE + 81, relation, side, lemma);
      list.add(BASE + 82, relation, page.lemma[child]);
      list.add(BASE + 83, relation, page.lemma[child], lemma);
      list.add(BASE + 84, relation, page.tag[child], tag);
      list.add(BASE + 85, relation, page.tag[child], lemma);
      list.add(BASE + 86, relation, page.nameKind[child], tag);
      list.add(BASE + 87, relation, page.nameKind[child], lemma);
      if (!page.isMark(child)) {
        frame = pair(frame, relation);
      }
      addGrandchildren(at, child);
    }
    list.add(BASE + 88, frame);
    list.add(BASE + 89, frame, lemma);
    list.add(BASE + 90, frame, tag);
    addSubjectAbove(at);
  }

  private void addGrandchildren(int at, int child) {
    int relation = page.relation[child];
    for (int low : page.children[child]) {
      list.add(BASE + 91, relation, page.relation[low], page.tag[at]);
      list.add(BASE + 92, relation, page.relation[low], page.lemma[at]);
      list.add(BASE + 93, pair(relation, page.relation[low]), page.lemma[low]);
    }
  }

  /** A participle, an infinitive or a conjunct takes its subject from above. */
  private void addSubjectAbove(int at) {
    int above = page.head[at];
    for (int steps = 0; above >= 0 && steps < 3; steps++) {
      for (int child : page.children[above]) {
        if (page.tokens[child].is("nsubj")) {
          list.add(BASE + 94, page.lemma[child], page.relation[at], steps);
          list.add(BASE + 95, page.tag[child], page.nameKind[child], page.lemma[at]);
          list.add(BASE + 96, page.lemma[child], page.lemma[at]);
          return;
        }
      }
      above = page.head[above];
    }
    list.add(BASE + 97, page.tag[at], page.relation[at]);
  }

  private void addQuotation(int at) {
    int lemma = page.lemma[at];
    int tag = page.tag[at];
    int quoted = page.isQuoted(at) ? 1 : 0;
    int before = distanceToQuotation(at, -1);
    int after = distanceToQuotation(at, 1);
    list.add(BASE + 100, quoted, tag);
    list.add(BASE + 101, quoted, lemma);
    list.add(BASE + 102, before, quoted, tag);
    list.add(BASE + 103, after, quoted, tag);
    list.add(BASE + 104, before, quoted, lemma);
    list.add(BASE + 105, after, quoted, lemma);
    list.add(BASE + 106, pair(before, after), quoted, tag);
    int last = page.sentenceEnd(at) - 1;
    list.add(BASE + 107, page.lemma[last], tag, quoted);
    list.add(BASE + 108, page.lemma[last], lemma);
    int commaBefore = near(at, -1);
    int commaAfter = near(at, 1);
    list.add(BASE + 109, commaBefore, commaAfter, tag);
    list.add(BASE + 110, commaBefore, commaAfter, lemma);
  }

  /** What the rules found here, and what kind of act the word names, if any. */
  private void addHints(int at) {
    int rule = page.hints.rule(at);
    int act = page.hints.act(at);
    int tag = page.tag[at];
    list.add(BASE + 120, rule);
    list.add(BASE + 121, rule, page.lemma[at]);
    list.add(BASE + 122, rule, act);
    list.add(BASE + 123, act, tag);
    list.add(BASE + 124, act, tag, page.relation[at]);
    list.add(BASE + 125, rule, page.isQuoted(at) ? 1 : 0);
    if (act != Hints.NONE) {
      addActFrame(at, act);
    }
  }

  /** Verbs of one kind of act behave alike, also those that the lessons show seldom. */
  private void addActFrame(int at, int act) {
    int frame = 0;
    for (int child : page.children[at]) {
      list.add(BASE + 126, act, page.relation[child], child < at ? 0 : 1);
      list.add(BASE + 127, act, page.relation[child], page.lemma[child]);
      frame = page.isMark(child) ? frame : pair(frame, page.relation[child]);
    }
    list.add(BASE + 128, act, frame);
    list.add(BASE + 129, act, value(page.lemma, neighbour(at, 1)));
    list.add(BASE + 130, act, value(page.lemma, neighbour(at, -1)));
  }

  /** Tokens up to the nearest quotation of the sentence on that side, coarsely; 9 for none. */
  private int distanceToQuotation(int at, int step) {
    int begin = page.sentenceStart(at);
    int end = page.sentenceEnd(at);
    for (int near = at + step; near >= begin && near < end; near += step) {
      if (page.quotation[near] >= 0 && page.quotation[near] != page.quotation[at]) {
        return Math.min(bucket(Math.abs(near - at)), 6);
      }
    }
    return 9;
  }

  /** The nearest punctuation mark on that side within five tokens. */
  private int near(int at, int step) {
    int begin = page.sentenceStart(at);
    int end = page.sentenceEnd(at);
    for (int near = at + step, left = 5; near >= begin && near < end && left > 0; left--) {
      if (page.isMark(near)) {
        return page.lemma[near];
      }
      near += step;
    }
    return NONE;
  }
}
