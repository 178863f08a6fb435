package org.w3id.rapporteur.attribution;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Gives a speech verb behind a clause the whole clause: "The ships are late, and nobody knows why,
 * the ministry told Reuters on Monday." Parsers often hang such a verb on a part of it.
 */
final class PostposedClause {
  /** The most tokens behind the verb: an addressee, a day, a place. */
  private static final int LONGEST_TAIL = 9;

  private final Sentence sentence;
  private final QuotationFit quotations;
  private final CueLexicon lexicon;

  PostposedClause(Sentence sentence, QuotationFit quotations, CueLexicon lexicon) {
    this.sentence = sentence;
    this.quotations = quotations;
    this.lexicon = lexicon;
  }

  /** {@code attribution}, whose cue stands in the sentence, with the clause before it. */
  Attribution settled(Attribution attribution) {
    Token cue = sentence.token(attribution.cueHead());
    Optional<Span> source = isSaying(cue) ? source(attribution, cue) : Optional.empty();
    boolean isQuoted = attribution.content().stream().anyMatch(quotations::isWithin);
    if (source.isEmpty() || isRelative(source.get()) || isQuoted || !isShortTail(cue.index() + 1)) {
      return attribution;
    }
    int comma = sentence.within(source.get()).get(0).index() - 1;
    int begin = begin();
    if (comma < begin + 2 || !sentence.token(comma).tag().equals(",") || !isClause(begin, comma)) {
      return attribution;
    }
    Span clause = sentence.token(begin).span().hull(sentence.token(comma - 1).span());
    Attribution spoken = saidBy(attribution, source.get(), cue);
    return isHeld(attribution, clause) ? spoken : spoken.withContent(List.of(clause));
  }

  /** "So has the board, whose chairman warned of a crash" does not report what the board did. */
  private boolean isRelative(Span source) {
    return sentence.within(source).get(0).tag().equals("WP$");
  }

  private boolean isSaying(Token cue) {
    boolean isFinite =
        cue.tag().equals("VBD")
            || cue.tag().equals("VBZ")
            || cue.tag().equals("VBP")
            || !sentence.children(cue, "aux").isEmpty();
    return isFinite
        && !quotations.isQuoted(cue.span())
        && lexicon.startingWith(cue.lemma()).stream()
            .anyMatch(entry ->
                entry.wordClass() == WordClass.VERB
                    && entry.frameKind().equals("that")
                    && !entry.sense().act().isPractical());
  }

  /** The words before the verb that say who speaks: those found, or else its subject. */
  private Optional<Span> source(Attribution attribution, Token cue) {
    return attribution.source().stream()
        .filter(span -> span.end() <= cue.span().begin() && sentence.span().covers(span))
        .findFirst()
        .or(() -> speaker(cue).map(this::name));
  }

  /** The verb's subject, or whom ", who ..., told" is about. */
  private Optional<Token> speaker(Token cue) {
    Optional<Token> subject =
        sentence.child(cue, "nsubj").filter(token -> token.index() < cue.index());
    return subject.isPresent() ? subject : described(cue);
  }

  private Optional<Token> described(Token cue) {
    int at = cue.index() - 1;
    boolean isAfterComma = at > 0 && sentence.token(at).tag().equals(",");
    while (isAfterComma && at > 2 && !sentence.token(at).tag().equals("WP")) {
      at--;
    }
    boolean isRelative = isAfterComma && at > 2 && sentence.token(at - 1).tag().equals(",");
    return isRelative
        ? Optional.of(sentence.token(at - 2)).filter(Token::isNoun)
        : Optional.empty();
  }

  /** The words before the head of a name or a noun phrase that belong to it. */
  private Span name(Token head) {
    int begin = head.index();
    while (begin > 0 && isPartOfName(sentence.token(begin - 1))) {
      begin--;
    }
    return sentence.token(begin).span().hull(head.span());
  }

  private static boolean isPartOfName(Token token) {
    return token.isNoun()
        || token.tag().equals("DT")
        || token.tag().equals("POS")
        || token.tag().equals("PRP$")
        || token.tag().startsWith("JJ");
  }

  /** Up to the end or to ", adding ..." only an addressee and circumstances follow. */
  private boolean isShortTail(int begin) {
    for (int at = begin; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (token.tag().equals(",")) {
        return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("VBG");
      }
      if (token.isVerb() || token.is("mark") || at - begin > LONGEST_TAIL) {
        return false;
      }
    }
    return true;
  }

  /** The first word, behind "However," and the like. */
  private int begin() {
    int begin = sentence.token(0).tag().equals("CC") ? 1 : 0;
    boolean isAdverb =
        sentence.size() > begin + 2
            && sentence.token(begin).tag().startsWith("RB")
            && sentence.token(begin + 1).tag().equals(",");
    return isAdverb ? begin + 2 : begin;
  }

  /**
   * Whether a clause of the article's own wording stands there, not only one that is subordinate.
   */
  private boolean isClause(int begin, int end) {
    boolean isSubordinate =
        sentence.token(begin).is("mark") || sentence.token(begin).tag().equals("WRB");
    boolean isFinite = false;
    boolean hasComma = false;
    for (Token token : sentence.tokens().subList(begin, end)) {
      boolean isVerb = token.tag().equals("VBD") || token.tag().equals("VBZ");
      isFinite |= isVerb || token.tag().equals("VBP") || token.tag().equals("MD");
      hasComma |= token.tag().equals(",");
    }
    return isFinite
        && (hasComma || !isSubordinate)
        && !quotations.isQuoted(sentence.token(begin).span());
  }

  /** Whether the content has the clause already, perhaps in other words at its edges. */
  private static boolean isHeld(Attribution attribution, Span clause) {
    int shared =
        attribution.content().stream()
            .mapToInt(span ->
                Math.max(
                    0, Math.min(span.end(), clause.end()) - Math.max(span.begin(), clause.begin())))
            .sum();
    return shared >= 0.9 * clause.length();
  }

  private Attribution saidBy(Attribution attribution, Span source, Token cue) {
    boolean isFound = attribution.source().contains(source);
    return isFound
        ? attribution
        : speaker(cue).map(head -> attribution.saidBy(source, head)).orElse(attribution);
  }
}
