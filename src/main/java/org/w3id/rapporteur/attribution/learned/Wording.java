package org.w3id.rapporteur.attribution.learned;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.attribution.Subjects;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Which words an opinion has in the end: the model's, or those that a rule found at its cue. */
final class Wording {
  private final RuleFinder rules;
  private final Reading reading;

  Wording(RuleFinder rules, Reading reading) {
    this.rules = rules;
    this.reading = reading;
  }

  /** The model's words with the rule's name and sense, where a rule found the cue. */
  Attribution of(Opinion opinion) {
    Attribution words = withContent(opinion, withSource(opinion));
    return words.as(
        sense(opinion, words), opinion.byRule().map(Attribution::rule).orElse(words.rule()));
  }

  private Sentence sentence(Attribution words) {
    return reading.sentences().get(words.sentence());
  }

  /** Whom a rule found where the model found nobody, and whom a relative pronoun stands for. */
  private Attribution withSource(Opinion opinion) {
    Attribution words = opinion.words();
    if (words.source().isEmpty()) {
      return opinion.byRule().map(words::withSourceOf).orElse(words);
    }
    Sentence sentence = sentence(words);
    boolean isRelative =
        words.sourceSentence() == words.sentence()
            && words.sourceHead().stream()
                .anyMatch(head -> sentence.token(head).tag().startsWith("W"));
    Optional<Attribution> ruled =
        opinion
            .byRule()
            .filter(rule -> rule.sourceHead().isPresent())
            .filter(rule -> !rule.sourceHead().equals(words.sourceHead()))
            .filter(rule -> isOfAnother(sentence, words) || isHeld(sentence, rule));
    if (ruled.isPresent()) {
      return words.withSourceOf(ruled.get());
    }
    return isRelative
        ? new Subjects(sentence)
            .of(sentence.token(words.cueHead()))
            .map(words::meaning)
            .orElse(words)
        : words;
  }

  /**
   * Whether the source is the subject of a verb above the clause in which the cue has its own
   * subject: "His remarks came after NAME, a general, wrote that".
   */
  private static boolean isOfAnother(Sentence sentence, Attribution words) {
    Token cue = sentence.token(words.cueHead());
    boolean isInClause =
        cue.is("acl")
            && cue.tag().equals("VBD")
            && words.sourceSentence() == words.sentence()
            && words.sourceHead().isPresent();
    if (!isInClause) {
      return false;
    }
    Token source = sentence.token(words.sourceHead().getAsInt());
    return source.is("nsubj")
        && source.head() != cue.index()
        && sentence.isBelow(cue, sentence.token(source.head()));
  }

  /** "The US demand that ...": whose the noun is stands right beside it, whoever speaks of it. */
  private static boolean isHeld(Sentence sentence, Attribution rule) {
    Token cue = sentence.token(rule.cueHead());
    return cue.isNoun()
        && rule.sourceSentence() == sentence.index()
        && rule.sourceHead().stream()
            .anyMatch(head -> sentence.token(head).head() == cue.index() && head < cue.index());
  }

  /** The rule's content where the model's cannot be. */
  private Attribution withContent(Opinion opinion, Attribution words) {
    return opinion
        .byRule()
        .filter(rule -> isElsewhere(words, rule.content()) || isHalf(words, rule))
        .map(Attribution::content)
        .map(words::withContent)
        .orElse(words);
  }

  /** The rule has a clause with "that", and the model something altogether different. */
  private boolean isElsewhere(Attribution words, List<Span> content) {
    return sentence(words).within(content.get(0)).stream()
            .limit(1)
            .anyMatch(token -> token.is("mark"))
        && content.stream().noneMatch(span -> words.content().stream().anyMatch(span::overlaps));
  }

  /** "The port, she said, will close": the rule has both sides of the cue, the model the first. */
  private static boolean isHalf(Attribution words, Attribution rule) {
    List<Span> content = rule.content();
    int cue = words.cue().get(0).begin();
    boolean isAround = content.get(0).end() <= cue && content.get(content.size() - 1).begin() > cue;
    return isAround
        && rule.rule().equals("inserted-cue")
        && words.content().stream()
            .allMatch(
                span -> span.end() <= cue && content.stream().anyMatch(part -> part.covers(span)));
  }

  private static boolean covers(List<Span> spans, Token token) {
    return spans.stream().anyMatch(span -> span.covers(token.span()));
  }

  /** "Suggested a truce" proposes one; "suggested a truce could fail" tells what may happen. */
  private Optional<CueSense> sense(Opinion opinion, Attribution words) {
    Sentence sentence = sentence(words);
    Token cue = sentence.token(words.cueHead());
    Optional<CueSense> ruled = opinion.byRule().flatMap(Attribution::sense);
    boolean isClause =
        ruled.isPresent()
            && cue.isVerb()
            && opinion.byRule().filter(rule -> rule.rule().equals("object")).isPresent()
            && isClause(sentence, words.content());
    return (isClause ? rules.senseWithClause(cue) : Optional.<CueSense>empty())
        .or(() -> ruled)
        .or(() -> rules.anySense(sentence, words.cue(), cue));
  }

  /** Whether the top of the words has a subject before it, and is finite. */
  private static boolean isClause(Sentence sentence, List<Span> content) {
    return content.stream()
        .limit(1)
        .flatMap(span -> sentence.within(span).stream())
        .filter(token -> sentence.headOf(token).filter(it -> covers(content, it)).isEmpty())
        .filter(top -> !top.is("punct"))
        .anyMatch(top ->
            sentence.child(top, "nsubj").filter(it -> covers(content, it)).isPresent()
                && isFinite(sentence, top));
  }

  private static boolean isFinite(Sentence sentence, Token top) {
    List<Token> children = sentence.children(top);
    boolean isHelped = children.stream().anyMatch(child -> child.is("aux") || child.is("cop"));
    boolean isInfinitive = children.stream().anyMatch(child -> child.tag().equals("TO"));
    return top.tag().matches("VB[DPZ]|MD") || (isHelped && !isInfinitive);
  }
}
