package org.w3id.rapporteur.attribution.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.text.Span;

/**
 * What the rules find in an article and what the list of cues says of its words, laid over a page.
 * The model takes them as evidence beside others; it learns how far each rule is right.
 */
final class Hints {
  /** Stands for no rule and no act. */
  static final int NONE = 7;

  /** A label that a hint gives to no token: there is no hint. */
  static final int UNHINTED = Label.values().length;

  /**
   * One finding of a rule.
   *
   * @param found as the rule found it
   * @param rule hash of the rule's name
   * @param labels of the tokens by place; what is missing is outside
   */
  record Hint(Attribution found, int rule, Map<Integer, Label> labels) {

    int label(int at) {
      return labels.getOrDefault(at, Label.OUTSIDE).index;
    }

    /** The labels of the stretch from {@code begin}. */
    int[] row(int begin, int length) {
      int[] row = new int[length];
      for (int i = 0; i < length; i++) {
        row[i] = label(begin + i);
      }
      return row;
    }
  }

  private final @Nullable Hint[] byCue;
  private final int[] acts;

  Hints(Page page, RuleFinder rules) {
    byCue = new Hint[page.size];
    acts = new int[page.size];
    rules.find(page.reading).forEach(found -> lay(found, page));
    for (int at = 0; at < page.size; at++) {
      acts[at] = rules.senseOf(page.tokens[at]).map(Hints::act).orElse(NONE);
    }
  }

  private static int act(CueSense sense) {
    return sense.act().name().hashCode();
  }

  private void lay(Attribution found, Page page) {
    Map<Integer, Label> labels = new HashMap<>();
    put(found.content(), Label.CONTENT, labels, page);
    put(found.source(), Label.SOURCE, labels, page);
    put(found.cue(), Label.CUE, labels, page);
    Set<Integer> cue = new TreeSet<>();
    found.cue().forEach(span -> cue.addAll(page.within(span)));
    if (!cue.isEmpty()) {
      byCue[page.headOf(cue)] = new Hint(found, found.rule().hashCode(), labels);
    }
  }

  private static void put(List<Span> spans, Label label, Map<Integer, Label> labels, Page page) {
    for (Span span : spans) {
      page.within(span).forEach(place -> labels.put(place, label));
    }
  }

  /** What a rule found with the head of its cue at the place. */
  @Nullable Hint at(int place) {
    return byCue[place];
  }

  /** Hash of the name of the rule that found a cue at the place. */
  int rule(int place) {
    Hint hint = byCue[place];
    return hint == null ? NONE : hint.rule();
  }

  /** Hash of the act that the list of cues gives for the word, whatever stands around it. */
  int act(int place) {
    return acts[place];
  }
}
