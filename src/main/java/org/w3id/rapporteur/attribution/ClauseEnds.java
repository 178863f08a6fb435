package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Ends contents where the next act of the same sentence begins.
 *
 * <p>Parsers hang ", adding that ..." and ", but he ruled out ..." on the nearest verb, which often
 * stands inside the content before.
 */
final class ClauseEnds {
  private final Sentence sentence;
  private final QuotationFit quotations;
  private final TailWords words;

  ClauseEnds(Sentence sentence, QuotationFit quotations, TailWords words) {
    this.sentence = sentence;
    this.quotations = quotations;
    this.words = words;
  }

  /**
   * {@code found} in order of cues, each content cut before a later cue that goes on with the same
   * or a new source.
   */
  List<Attribution> cut(List<Attribution> found) {
    List<Attribution> cut = new ArrayList<>(found);
    for (int later = 1; later < cut.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Attribution outer = cut.get(earlier);
        Attribution inner = cut.get(later);
        Optional<Integer> end = boundary(outer, inner);
        if (end.isPresent()) {
          boolean inherits = inheritsSource(inner, outer);
          List<Span> content = before(outer.content(), end.get());
          if (!content.isEmpty()) {
            cut.set(earlier, outer.withContent(content));
          }
          cut.set(later, inherits ? inner.withSourceOf(outer) : inner);
        }
      }
    }
    return cut;
  }

  /**
   * Where the content of {@code outer} must end because {@code inner} goes on; absent where inner
   * is a part of it.
   */
  private Optional<Integer> boundary(Attribution outer, Attribution inner) {
    Token cue = sentence.token(inner.cueHead());
    Span told = inner.cue().get(0);
    boolean isInside = outer.content().stream().anyMatch(span -> span.covers(told));
    if (!isInside || quotations.isQuoted(told) || cue.index() <= outer.cueHead()) {
      return Optional.empty();
    }
    return semicolon(outer, cue)
        .or(() -> participle(cue))
        .or(() -> beside(inner))
        .or(() -> rival(cue))
        .or(() -> coordinate(cue))
        .or(() -> shared(outer, inner, cue))
        .or(() -> trailing(outer, inner))
        .map(token -> token.span().begin());
  }

  /**
   * The comma before ", Reuters reported", which takes all before it for its content: the report is
   * no part of what it reports.
   */
  private Optional<Token> trailing(Attribution outer, Attribution inner) {
    Span told = outer.cue().get(0);
    boolean isReport = inner.content().stream().anyMatch(span -> span.covers(told));
    if (!isReport || inner.source().isEmpty()) {
      return Optional.empty();
    }
    int before = inner.cueHead() - 1;
    while (before > outer.cueHead() && !sentence.token(before).tag().equals(",")) {
      before--;
    }
    Span comma = sentence.token(before).span();
    boolean isNamed = inner.source().get(0).begin() >= comma.end();
    return before > outer.cueHead() && isNamed
        ? Optional.of(sentence.token(before))
        : Optional.empty();
  }

  /** The semicolon between a content and a clause with a speaker of its own. */
  private Optional<Token> semicolon(Attribution outer, Token cue) {
    return sentence.child(cue, "nsubj").stream()
        .filter(subject -> subject.index() > outer.cueHead())
        .flatMap(subject ->
            sentence.tokens().subList(outer.cueHead(), subject.index()).stream()
                .filter(token -> token.text().equals(";")))
        .filter(token -> !quotations.isQuoted(token.span()))
        .findFirst();
  }

  /**
   * The comma before ", adding" or the "and" before "and signalling"; adverbs may stand between.
   */
  private Optional<Token> participle(Token cue) {
    if (!cue.tag().equals("VBG") || !sentence.children(cue, "nsubj").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(joint(cue))
        .filter(token -> token.tag().equals(",") || token.tag().equals("CC"));
  }

  /** The comma before ", with the envoy calling it a mistake". */
  private Optional<Token> beside(Attribution inner) {
    boolean isParticiple = sentence.token(inner.cueHead()).tag().equals("VBG");
    return inner.source().stream()
        .limit(1)
        .filter(source -> isParticiple && sentence.span().covers(source))
        .map(source -> sentence.within(source).get(0).index() - 1)
        .filter(at -> at > 0 && words.is(TailWords.Kind.BESIDE, sentence.token(at)))
        .map(at -> sentence.token(at - 1))
        .filter(token -> token.tag().equals(","))
        .findFirst();
  }

  /** The comma before ", whereas Paris says that it was". */
  private Optional<Token> rival(Token cue) {
    boolean hasSubject = sentence.child(cue, "nsubj").isPresent();
    return sentence.children(cue, "mark").stream()
        .filter(mark -> hasSubject && mark.index() > 0 && words.is(TailWords.Kind.RIVAL, mark))
        .map(mark -> sentence.token(mark.index() - 1))
        .filter(token -> token.tag().equals(","))
        .findFirst();
  }

  /** The token before the cue and its adverbs. */
  private Token joint(Token cue) {
    int before = cue.index() - 1;
    while (before > 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return sentence.token(before);
  }

  /** The comma before ", but he ruled out". */
  private Optional<Token> coordinate(Token cue) {
    Optional<Token> subject = sentence.child(cue, "nsubj");
    if (subject.isEmpty() || !(cue.is("conj") || cue.is("parataxis") || cue.is("dep"))) {
      return Optional.empty();
    }
    int first = Phrases.below(sentence, subject.get()).first() - 1;
    boolean follows = first > 0 && sentence.token(first).tag().equals("CC");
    return follows && sentence.token(first - 1).tag().equals(",")
        ? Optional.of(sentence.token(first - 1))
        : Optional.empty();
  }

  /** The "and" before "and stressed that", by the same speaker and in the same tense. */
  private Optional<Token> shared(Attribution outer, Attribution inner, Token cue) {
    boolean isOneSpeaker =
        outer.sourceHead().isPresent()
            && outer.sourceHead().equals(inner.sourceHead())
            && outer.sourceSentence() == inner.sourceSentence();
    boolean isOneTense =
        ContentFinder.isFinite(cue) && cue.tag().equals(sentence.token(outer.cueHead()).tag());
    return Optional.of(joint(cue))
        .filter(token -> token.tag().equals("CC") && isOneSpeaker && isOneTense);
  }

  private boolean inheritsSource(Attribution inner, Attribution outer) {
    Token cue = sentence.token(inner.cueHead());
    return outer.rule().contains("clause")
        && cue.tag().equals("VBG")
        && sentence.children(cue, "nsubj").isEmpty()
        && beside(inner).isEmpty()
        && outer.sourceHead().isPresent();
  }

  private static List<Span> before(List<Span> content, int end) {
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      if (span.begin() < end) {
        kept.add(new Span(span.begin(), Math.min(span.end(), end)));
      }
    }
    return kept;
  }
}
