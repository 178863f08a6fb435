package org.w3id.rapporteur.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Whom, and which of his statements, a word stands for: a name, a position held, "this". */
final class StatedParties {
  /**
   * @param statement the statement that the word itself names
   */
  record Party(Entity agent, Optional<Statement> statement) {
    static Party of(Statement said) {
      return new Party(said.speaker(), Optional.of(said));
    }

    /** Somebody of whom no statement is known to be meant. */
    static Party of(Entity agent) {
      return new Party(agent, Optional.empty());
    }
  }

  private final List<Statement> statements;
  private final StatedRules rules;
  private final Holders holders;
  private final Antecedents antecedents;

  StatedParties(
      List<Sentence> sentences, Cast cast, List<Statement> statements, StatedRules rules) {
    this.statements = statements;
    this.rules = rules;
    holders = new Holders(cast, rules);
    antecedents = new Antecedents(sentences, cast, statements);
  }

  /** All that is said in the article. */
  List<Statement> statements() {
    return statements;
  }

  /** Somebody named by {@code word}; places do not speak. */
  Optional<Entity> named(Sentence sentence, Token word) {
    return holders.named(sentence, word);
  }

  /** Whether a speaker means himself by {@code word}. */
  boolean isSelf(Token word) {
    return rules.selves().contains(word.lemma());
  }

  /** Whether somebody tells something by {@code verb}. */
  boolean isSaying(Token verb) {
    return rules.sayings().contains(verb.lemma());
  }

  /** The party for which {@code word} stands if it is one of {@code nouns}, or points back. */
  Optional<Party> position(Sentence sentence, Token word, Set<String> nouns) {
    if (nouns.contains(StatedRule.THIS) && pointsBack(sentence, word, nouns)) {
      return antecedent(sentence, word, nouns)
          .flatMap(noun -> held(sentence, noun, nouns))
          .or(() -> antecedents.justReported(sentence, word).map(Party::of));
    }
    return held(sentence, word, nouns);
  }

  private Optional<Party> held(Sentence sentence, Token word, Set<String> nouns) {
    if (!nouns.contains(word.lemma())) {
      return Optional.empty();
    }
    Optional<Entity> holder =
        word.isVerb() ? sayer(sentence, word) : holders.of(sentence, word, nouns);
    return holder
        .map(agent -> new Party(agent, at(sentence, word, agent)))
        .or(() -> inApposition(sentence, word));
  }

  /** "The envoy said that ..., a claim the minister denied": what stands before is the claim. */
  private Optional<Party> inApposition(Sentence sentence, Token noun) {
    return Optional.of(noun)
        .filter(word -> followsStop(sentence, word))
        .flatMap(word -> antecedents.clauseBefore(sentence, word))
        .map(Party::of);
  }

  private static boolean followsStop(Sentence sentence, Token noun) {
    int before = noun.index() - 1;
    while (before > 0 && (sentence.token(before).is("det") || sentence.token(before).is("amod"))) {
      before--;
    }
    return before > 0 && sentence.token(before).is("punct");
  }

  private static boolean pointsBack(Sentence sentence, Token word, Set<String> nouns) {
    boolean isPronoun =
        (word.tag().equals("DT") || word.tag().equals("PRP")) && nouns.contains(word.lemma());
    boolean isRelative = word.tag().equals("WDT");
    boolean isNoun =
        nouns.contains(word.lemma())
            && sentence.children(word).stream()
                .filter(child -> child.is("det") || child.is("amod"))
                .anyMatch(child -> isPointer(child, nouns));
    return isPronoun || isRelative || isNoun;
  }

  private static boolean isPointer(Token child, Set<String> nouns) {
    return (child.tag().equals("DT") || child.tag().equals("IN")) && nouns.contains(child.lemma());
  }

  /** "Claims that the minister denies": the noun that the clause is about. */
  private static Optional<Token> antecedent(Sentence sentence, Token word, Set<String> nouns) {
    Optional<Token> clause = Optional.of(word).filter(token -> token.tag().equals("WDT"));
    while (clause.isPresent() && !clause.get().is("acl")) {
      clause = sentence.headOf(clause.get());
    }
    Optional<Token> noun = clause.flatMap(sentence::headOf);
    while (noun.filter(it -> it.is("nmod") && !nouns.contains(it.lemma())).isPresent()) {
      noun = sentence.headOf(noun.get());
    }
    return noun;
  }

  private Optional<Entity> sayer(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").flatMap(subject -> named(sentence, subject));
  }

  /** "The claim", "claims of fraud": who said it, last in the sentences before. */
  Optional<Party> accuser(Sentence sentence, Token word, Entity agent, StatedRule rule) {
    if (!rule.nouns().contains(word.lemma())) {
      return Optional.empty();
    }
    return said(sentence, word, agent, rule).map(Party::of);
  }

  private Optional<Statement> said(Sentence sentence, Token word, Entity agent, StatedRule rule) {
    if (rule.takes(StatedRule.BARE)) {
      return antecedents.accusing(agent, sentence, word);
    }
    if (rule.takes(StatedRule.SUCH)) {
      return antecedents.such(agent, sentence, word);
    }
    if (rule.takes(StatedRule.ECHOED) || hasClause(sentence, word)) {
      return antecedents.echoed(agent, sentence, word);
    }
    if (!isDefinite(sentence, word) || isRepeated(sentence, word)) {
      return Optional.empty();
    }
    return rule.takes(StatedRule.TOLD)
        ? antecedents.told(sentence, rules.acts(word.lemma()))
        : Optional.of(rule)
            .filter(it -> it.takes(StatedRule.DEFINITE))
            .flatMap(it -> antecedents.on(agent, sentence, word));
  }

  /** "The notion that he failed" tells itself what it is: who said so must have used its words. */
  private static boolean hasClause(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> !isPredicate(sentence, child))
        .anyMatch(child -> child.is("ccomp") || (child.is("acl") && child.index() > noun.index()));
  }

  /** "Dismissed the claim as false": what is said of it, which the parser hangs on the noun. */
  private static boolean isPredicate(Sentence sentence, Token word) {
    return word.tag().startsWith("JJ") && sentence.child(word, "case").isPresent();
  }

  /** "She also rejected the claim": what was told before is another's rejection of it. */
  private boolean isRepeated(Sentence sentence, Token noun) {
    return sentence
        .headOf(noun)
        .filter(verb ->
            sentence.children(verb, "advmod").stream()
                .anyMatch(adverb -> rules.again().contains(adverb.lemma())))
        .isPresent();
  }

  /** Whom {@code agent} answers. */
  Optional<Party> answered(Sentence sentence, Token word, Entity agent) {
    return antecedents.answered(agent, sentence, word).map(Party::of);
  }

  /** What was reported right before {@code word}, if {@code agent} said it. */
  Optional<Statement> justSaid(Sentence sentence, Token word, Entity agent) {
    return antecedents.justReported(sentence, word).filter(said -> said.speaker().equals(agent));
  }

  private static boolean isDefinite(Sentence sentence, Token word) {
    return sentence.children(word, "nmod").isEmpty()
        && sentence.children(word, "amod").isEmpty()
        && sentence.children(word, "compound").isEmpty()
        && sentence.children(word, "det").stream().anyMatch(det -> det.tag().equals("DT"));
  }

  /** The statement of {@code agent} whose cue is {@code word}. */
  Optional<Statement> at(Sentence sentence, Token word, Entity agent) {
    return by(agent).stream()
        .filter(said -> said.attribution().sentence() == sentence.index())
        .filter(said -> said.attribution().cueHead() == word.index())
        .findFirst();
  }

  /** The innermost statement in whose content {@code word} stands. */
  Optional<Statement> holding(Token word) {
    return statements.stream()
        .filter(
            said -> said.attribution().content().stream().anyMatch(it -> it.covers(word.span())))
        .min(Comparator.comparingInt(StatedParties::length));
  }

  private static int length(Statement said) {
    return said.attribution().content().stream().mapToInt(Span::length).sum();
  }

  /** What {@code agent} says in the sentence, last before {@code word}, else first after it. */
  Optional<Statement> around(Sentence sentence, Token word, Entity agent) {
    List<Statement> said =
        by(agent).stream()
            .filter(statement -> statement.attribution().sentence() == sentence.index())
            .filter(statement -> statement.attribution().cueHead() != word.index())
            .toList();
    return lastBefore(said, word.span())
        .or(() -> said.stream().findFirst())
        .or(() -> at(sentence, word, agent));
  }

  /** What {@code agent} said last in the sentences before. */
  Optional<Statement> shortlyBefore(Sentence sentence, Token word, Entity agent) {
    List<Statement> said =
        by(agent).stream()
            .filter(statement -> antecedents.isShortlyBefore(statement, sentence))
            .toList();
    return lastBefore(said, word.span());
  }

  private static Optional<Statement> lastBefore(List<Statement> said, Span place) {
    return said.stream()
        .filter(statement -> statement.attribution().cue().get(0).begin() < place.begin())
        .max(Comparator.comparing(statement -> statement.attribution().cue().get(0)));
  }

  /** What {@code agent} says, alone or with others, in the order of the statements. */
  List<Statement> by(Entity agent) {
    return statements.stream()
        .filter(said -> said.speaker().equals(agent) || said.jointSpeakers().contains(agent))
        .toList();
  }
}
