package org.w3id.rapporteur.attribution.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.text.Span;

/**
 * What the model thinks of one article: its own attributions, the likeliest arguments of any cue,
 * and how far it believes those of somebody else. Not for use by several threads at once.
 */
public final class LearnedReading {
  /** The rule's name in attributions that the model found. */
  public static final String RULE = "model:attribution";

  private final Model model;
  private final Page page;
  private final double[] cueProbability;
  private final CueReader reader;

  LearnedReading(Model model, Page page) {
    this.model = model;
    this.page = page;
    this.cueProbability = ModelTrainer.cueProbabilities(page, model.cue());
    this.reader = new CueReader(model.chain(), model.rank());
  }

  /** What the model thinks of each token that may head a cue; those without content are none. */
  List<Opinion> opinions() {
    List<Finding> findings = reader.findings(page, cueProbability);
    Neighbours neighbours = new Neighbours(page, findings, model.alone());
    List<Opinion> opinions = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      int[] features = neighbours.features(i);
      Finding finding = findings.get(i);
      Attribution words = attribution(finding, model.among().isRight().probability(features));
      Optional<Attribution> byRule =
          Optional.ofNullable(page.hints.at(finding.cue())).map(Hints.Hint::found);
      opinions.add(new Opinion(words, byRule, model.among().attributes().probability(features)));
    }
    return opinions;
  }

  /** The attributions as the lessons have them, in order of their cues. */
  public List<Attribution> attributions() {
    List<Opinion> likely =
        opinions().stream()
            .filter(opinion -> opinion.likelihood() >= LearnedFinder.LEAST)
            .sorted(Comparator.comparingDouble(Opinion::likelihood).reversed())
            .toList();
    return claimed(likely).stream()
        .map(Opinion::words)
        .sorted(Comparator.comparing(attribution -> attribution.cue().get(0)))
        .toList();
  }

  /**
   * Those whose cue's head serves none of the opinions before them, nor holds the head of one with
   * the same content, as "responded by saying" does.
   */
  List<Opinion> claimed(List<Opinion> ranked) {
    List<Opinion> kept = new ArrayList<>();
    for (Opinion opinion : ranked) {
      Span head = headOf(opinion.words());
      boolean isTaken =
          kept.stream()
              .flatMap(other -> other.words().cue().stream())
              .anyMatch(cue -> cue.overlaps(head));
      if (!isTaken && kept.stream().noneMatch(other -> isLonger(opinion, other))) {
        kept.add(opinion);
      }
    }
    return kept;
  }

  private boolean isLonger(Opinion opinion, Opinion other) {
    Span head = headOf(other.words());
    return opinion.words().content().equals(other.words().content())
        && opinion.words().cue().stream().anyMatch(cue -> cue.overlaps(head));
  }

  private Span headOf(Attribution attribution) {
    return page.tokens[page.sentenceBegin[attribution.sentence()] + attribution.cueHead()].span();
  }

  /** 0 to 1: how sure the model is that source and content of these words are right. */
  public double confidence(Marking marking) {
    Set<Integer> cue = new HashSet<>();
    marking.cue().forEach(span -> cue.addAll(page.within(span)));
    if (cue.isEmpty()) {
      return 0;
    }
    CueView view = new CueView(page, cueProbability, page.headOf(cue));
    int[] labels = new int[view.end - view.begin];
    label(labels, view, marking.content(), Label.CONTENT);
    label(labels, view, marking.source(), Label.SOURCE);
    label(labels, view, marking.cue(), Label.CUE);
    return model.alone().isRight().probability(reader.verdictOn(view, cueProbability, labels));
  }

  private void label(int[] labels, CueView view, List<Span> spans, Label label) {
    for (Span span : spans) {
      for (int at : page.within(span)) {
        if (at >= view.begin && at < view.end) {
          labels[at - view.begin] = label.index;
        }
      }
    }
  }

  private Attribution attribution(Finding finding, double confidence) {
    List<Integer> source = places(finding, Label.SOURCE);
    int sentence = page.sentenceOf[finding.cue()];
    int head = source.isEmpty() ? -1 : page.headOf(source);
    int sourceSentence = head < 0 ? sentence : page.sentenceOf[head];
    OptionalInt sourceHead =
        head < 0 ? OptionalInt.empty() : OptionalInt.of(head - page.sentenceBegin[sourceSentence]);
    return new Attribution(
        sentence,
        spans(source),
        sourceSentence,
        sourceHead,
        spans(places(finding, Label.CUE)),
        finding.cue() - page.sentenceBegin[sentence],
        withMarks(spans(places(finding, Label.CONTENT))),
        Optional.empty(),
        RULE,
        confidence);
  }

  private static List<Integer> places(Finding finding, Label label) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < finding.labels().length; i++) {
      if (finding.labels()[i] == label.index) {
        places.add(finding.begin() + i);
      }
    }
    return places;
  }

  /** Neighbouring tokens of a block make one span. */
  private List<Span> spans(List<Integer> places) {
    List<Span> spans = new ArrayList<>();
    int last = -2;
    for (int at : places) {
      Span span = page.tokens[at].span();
      if (at == last + 1 && page.blockOf[at] == page.blockOf[last]) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).hull(span));
      } else {
        spans.add(span);
      }
      last = at;
    }
    return spans;
  }

  /** The spans with the marks of quotations that begin or end with them. */
  private List<Span> withMarks(List<Span> spans) {
    List<Span> marked = new ArrayList<>();
    for (Span span : spans) {
      Span reach = span;
      List<Integer> places = page.within(span);
      int first = page.quotation[places.get(0)];
      int last = page.quotation[places.get(places.size() - 1)];
      if (first >= 0 && page.quotations.get(first)[0] == places.get(0)) {
        reach = new Span(page.quoted.get(first).outer().begin(), reach.end()).hull(span);
      }
      if (last >= 0 && page.quotations.get(last)[1] - 1 == places.get(places.size() - 1)) {
        reach = reach.hull(new Span(reach.begin(), page.quoted.get(last).outer().end()));
      }
      marked.add(reach);
    }
    return marked;
  }
}
