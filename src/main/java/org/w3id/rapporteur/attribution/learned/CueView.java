package org.w3id.rapporteur.attribution.learned;

import static org.w3id.rapporteur.attribution.learned.FeatureList.pair;

import java.util.Arrays;
import org.w3id.rapporteur.text.Quotation;

/**
 * The stretch of the article around one cue, seen from the cue: for each token of the cue's
 * sentence, the way through the dependency tree.
 *
 * <p>The stretch is the cue's paragraph, cut to some sentences on both sides; it goes on into the
 * next paragraph after a colon or within a quotation that did not end.
 */
final class CueView {
  private static final int SENTENCES_BEFORE = 3;
  private static final int SENTENCES_AFTER = 8;

  final Page page;
  final int cue;
  final int begin;
  final int end;

  /** Lowest token that is above both the cue and the token, for tokens of the cue's sentence. */
  final int[] meeting;

  /** The token just below the meeting on the way down; the token itself where it is above. */
  final int[] branch;

  /** Steps down from the meeting. */
  final int[] down;

  /** Hash of all relations on the way, of at most four steps down. */
  final int[] path;

  /** Highest cue probability on the way down. */
  final double[] strongest;

  private final int[] up;
  private final int sentenceStart;

  CueView(Page page, double[] cueProbability, int cue) {
    this.page = page;
    this.cue = cue;
    sentenceStart = page.sentenceStart(cue);
    int length = page.sentenceEnd(cue) - sentenceStart;
    meeting = new int[length];
    branch = new int[length];
    down = new int[length];
    path = new int[length];
    strongest = new double[length];
    up = new int[length];
    Arrays.fill(up, -1);
    Arrays.fill(meeting, -1);
    climb();
    for (int at = 0; at < length; at++) {
      descend(sentenceStart + at, cueProbability);
    }
    int sentence = page.sentenceOf[cue];
    begin = firstOfStretch(sentence);
    end = endOfStretch(sentence);
  }

  boolean isNear(int at) {
    return at >= sentenceStart && at < sentenceStart + meeting.length;
  }

  /** The place of {@code at} in the arrays of the cue's sentence. */
  int local(int at) {
    return at - sentenceStart;
  }

  /** Steps from the cue up to the meeting with the token. */
  int upSteps(int at) {
    int steps = 0;
    for (int above = cue; above != meeting[local(at)] && steps < 9; steps++) {
      above = page.head[above];
    }
    return steps;
  }

  private void climb() {
    int hash = 0;
    int above = cue;
    while (above >= 0 && up[local(above)] < 0) {
      up[local(above)] = hash & Integer.MAX_VALUE;
      int place = local(above);
      meeting[place] = above;
      branch[place] = above;
      path[place] = hash;
      hash = pair(hash, page.relation[above]);
      above = page.head[above];
    }
  }

  private void descend(int at, double[] cueProbability) {
    int place = local(at);
    if (meeting[place] >= 0) {
      return;
    }
    int above = page.head[at];
    if (above < 0) {
      meeting[place] = at;
      branch[place] = at;
      return;
    }
    descend(above, cueProbability);
    int high = local(above);
    boolean isFirst = down[high] == 0;
    meeting[place] = meeting[high];
    branch[place] = isFirst ? at : branch[high];
    down[place] = down[high] + 1;
    path[place] = down[high] < 4 ? pair(path[high], page.relation[at] + 1) : path[high];
    strongest[place] = Math.max(isFirst ? 0 : strongest[high], cueProbability[at]);
  }

  private int firstOfStretch(int sentence) {
    int first = sentence;
    int block = page.blockOf[cue];
    while (first > 0
        && sentence - first < SENTENCES_BEFORE
        && page.blockOf[page.sentenceBegin[first - 1]] == block) {
      first--;
    }
    return page.sentenceBegin[first];
  }

  private int endOfStretch(int sentence) {
    int last = sentence;
    int count = page.sentenceBegin.length - 1;
    while (last + 1 < count && last - sentence < SENTENCES_AFTER && goesOn(last)) {
      last++;
    }
    return page.sentenceBegin[last + 1];
  }

  private boolean goesOn(int sentence) {
    int next = page.sentenceBegin[sentence + 1];
    int last = next - 1;
    boolean sameBlock = page.blockOf[last] == page.blockOf[next];
    boolean isColon = page.tokens[last].text().equals(":");
    return sameBlock || isColon || (page.isQuoted(last) && page.isQuoted(next) && !endsQuote(last));
  }

  /** Whether the quotation at the token has its closing mark. */
  private boolean endsQuote(int last) {
    Quotation quotation = page.quoted.get(page.quotation[last]);
    return quotation.inner().end() < quotation.outer().end();
  }
}
