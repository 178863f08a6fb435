package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Finds nouns after a comma by which the article adds what somebody else says of the matter: "the
 * port will close, a move Paris calls a mistake".
 */
final class Afterthoughts {
  private static final Set<Integer> NONE = Set.of();
  private static final String RULES = "afterthought";

  private final Sentence sentence;

  Afterthoughts(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The noun with its article, where {@code cue} heads a relative clause on it; else none. */
  Set<Integer> noun(Token cue) {
    return head(cue).<Set<Integer>>map(noun -> words(noun, cue)).orElse(NONE);
  }

  /** The noun and what stands behind {@code cue} in its clause; empty if that tells nothing. */
  Set<Integer> whole(Token cue) {
    Set<Integer> words = new TreeSet<>();
    sentence.subtree(cue).stream()
        .filter(token -> token.index() > cue.index() && !token.is("punct"))
        .forEach(token -> words.add(token.index()));
    Set<Integer> noun = noun(cue);
    boolean isTold =
        sentence.children(cue).stream()
            .filter(child -> child.index() > cue.index())
            .anyMatch(child -> child.is("ccomp") || child.is("xcomp") || child.is("obj"));
    if (!isTold || noun.isEmpty()) {
      return NONE;
    }
    words.addAll(noun);
    return words;
  }

  private Optional<Token> head(Token cue) {
    boolean isBare =
        sentence.children(cue).stream()
            .filter(child -> child.index() < cue.index())
            .noneMatch(child -> child.tag().startsWith("W") || child.tag().equals("IN"));
    boolean hasSubject =
        sentence.children(cue, "nsubj").stream().anyMatch(noun -> noun.index() < cue.index());
    return sentence
        .headOf(cue)
        .filter(noun -> cue.is("acl:relcl") && isBare && hasSubject)
        .filter(noun -> noun.isNoun() && noun.index() < cue.index() && isAdded(noun));
  }

  /** Right behind a comma, with "a" or "an", or with nothing as "something" has it. */
  private boolean isAdded(Token noun) {
    Optional<Token> article = sentence.child(noun, "det");
    int first = article.map(Token::index).orElse(noun.index());
    boolean isNew =
        article.map(word -> word.lemma().equals("a")).orElse(noun.lemma().endsWith("thing"));
    return isNew && first > 0 && sentence.token(first - 1).tag().equals(",");
  }

  private Set<Integer> words(Token noun, Token cue) {
    return Phrases.below(sentence, noun, List.of(cue));
  }

  /** {@code found}, with what is added so taken out of the contents that it follows. */
  static List<Attribution> apart(
      Reading reading, QuotationFit quotations, List<Attribution> found) {
    List<Attribution> apart = new ArrayList<>(found);
    for (Attribution added : found) {
      int begin = added.content().get(0).begin();
      boolean isAdded = added.rule().startsWith(RULES);
      boolean isQuoted = quotations.isQuoted(added.content().get(0));
      if (isAdded && !isQuoted) {
        Sentence sentence = reading.sentences().get(added.sentence());
        apart.replaceAll(each -> each.equals(added) ? each : before(sentence, begin, each));
      }
    }
    return apart;
  }

  /** The attribution with its content ended at the comma before {@code begin}. */
  private static Attribution before(Sentence sentence, int begin, Attribution attribution) {
    Optional<Token> comma =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= begin)
            .reduce((first, second) -> second);
    List<Span> kept = new ArrayList<>();
    for (Span span : attribution.content()) {
      boolean holds =
          comma.filter(token -> span.covers(token.span())).isPresent() && span.end() > begin;
      kept.add(holds ? new Span(span.begin(), comma.get().span().begin()) : span);
    }
    return kept.stream().anyMatch(span -> span.length() == 0)
        ? attribution
        : attribution.withContent(kept);
  }
}
