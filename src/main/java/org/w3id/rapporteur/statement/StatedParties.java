package org.w3id.rapporteur.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Whom, and which of his statements, a word stands for: a name, a position held, "this". */
final class StatedParties {
  private static final int SENTENCES_BACK = 2;

  /**
   * @param statement the statement that the word itself names
   */
  record Party(Entity agent, Optional<Statement> statement) {}

  private final List<Sentence> sentences;
  private final Cast cast;
  private final List<Statement> statements;
  private final Set<String> holderPrepositions;

  StatedParties(
      List<Sentence> sentences,
      Cast cast,
      List<Statement> statements,
      Set<String> holderPrepositions) {
    this.sentences = sentences;
    this.cast = cast;
    this.statements = statements;
    this.holderPrepositions = holderPrepositions;
  }

  /** Somebody named by {@code word}; places do not speak. */
  Optional<Entity> named(Sentence sentence, Token word) {
    return cast.headedBy(sentence.index(), word.index())
        .map(Mention::entity)
        .filter(entity -> entity.kind() != EntityKind.PLACE);
  }

  /** The party for which {@code word} stands if it is one of {@code nouns}, or points back. */
  Optional<Party> position(Sentence sentence, Token word, Set<String> nouns) {
    if (nouns.contains(StatedRule.THIS) && pointsBack(sentence, word, nouns)) {
      return justReported(sentence, word).map(said -> new Party(said.speaker(), Optional.of(said)));
    }
    if (!nouns.contains(word.lemma())) {
      return Optional.empty();
    }
    boolean takesCompound = nouns.contains(StatedRule.COMPOUND);
    Optional<Entity> holder =
        word.isVerb() ? sayer(sentence, word) : holder(sentence, word, takesCompound);
    return holder.map(agent -> new Party(agent, at(sentence, word, agent)));
  }

  private static boolean pointsBack(Sentence sentence, Token word, Set<String> nouns) {
    boolean isPronoun = word.tag().equals("DT") && word.lemma().equals(StatedRule.THIS);
    boolean isRelative = word.tag().equals("WDT");
    boolean isNoun =
        nouns.contains(word.lemma())
            && sentence.children(word, "det").stream()
                .anyMatch(det -> det.lemma().equals(StatedRule.THIS));
    return isPronoun || isRelative || isNoun;
  }

  private Optional<Statement> justReported(Sentence sentence, Token word) {
    return word.tag().equals("WDT") ? clauseBefore(sentence, word) : previous(sentence);
  }

  /** "..., which contradicts": the statement in whose content or cue the clause hangs. */
  private Optional<Statement> clauseBefore(Sentence sentence, Token relative) {
    return statements.stream()
        .filter(said -> said.attribution().sentence() == sentence.index())
        .filter(said -> said.attribution().cue().get(0).end() <= relative.span().begin())
        .filter(said -> said.relayedBy().isEmpty())
        .max(Comparator.comparing(said -> said.attribution().cue().get(0)));
  }

  /**
   * The statement that the sentence before makes; absent where it makes several of several people,
   * unless one is its subject or its main verb.
   */
  private Optional<Statement> previous(Sentence sentence) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = sentences.get(sentence.index() - 1);
    if (before.isHeading()) {
      return Optional.empty();
    }
    List<Statement> said =
        statements.stream()
            .filter(statement -> statement.attribution().sentence() == before.index())
            .filter(statement -> statement.relayedBy().isEmpty())
            .toList();
    Optional<Statement> main =
        said.stream().filter(statement -> isMain(before, statement)).findFirst();
    boolean isOneSpeaker = said.stream().map(Statement::speaker).distinct().count() == 1;
    return main.or(() -> isOneSpeaker ? said.stream().findFirst() : Optional.empty());
  }

  /** "The claim": who said it of {@code agent}, last in the sentences before. */
  Optional<Party> accuser(Sentence sentence, Token word, Entity agent, StatedRule rule) {
    if (!rule.nouns().contains(word.lemma())) {
      return Optional.empty();
    }
    if (rule.nouns().contains(StatedRule.BARE)) {
      return lastOn(agent, sentence, word, said -> accuses(said, agent));
    }
    return rule.nouns().contains(StatedRule.DEFINITE) && isDefinite(sentence, word)
        ? lastOn(agent, sentence, word, said -> accuses(said, agent) || isOf(said, agent))
        : Optional.empty();
  }

  /** Whom {@code agent} answers: who spoke of him last in the sentences before. */
  Optional<Party> answered(Sentence sentence, Token word, Entity agent) {
    return lastOn(agent, sentence, word, said -> accuses(said, agent) || isOf(said, agent));
  }

  private Optional<Party> lastOn(
      Entity agent, Sentence sentence, Token word, Predicate<Statement> isMeant) {
    List<Statement> said =
        statements.stream()
            .filter(statement -> isShortlyBefore(statement, sentence))
            .filter(statement -> !statement.speaker().equals(agent))
            .filter(isMeant)
            .toList();
    return lastBefore(said, word.span())
        .map(statement -> new Party(statement.speaker(), Optional.of(statement)));
  }

  private static boolean isDefinite(Sentence sentence, Token word) {
    return sentence.children(word, "nmod").isEmpty()
        && sentence.children(word, "amod").isEmpty()
        && sentence.children(word, "det").stream().anyMatch(det -> det.tag().equals("DT"));
  }

  private static boolean accuses(Statement said, Entity agent) {
    return said.act() == Act.ACCUSATION && said.addressees().contains(agent);
  }

  /** Whether the content names {@code agent}: only who is spoken of has something to deny. */
  private boolean isOf(Statement said, Entity agent) {
    return cast.mentions().stream()
        .filter(mention -> mention.entity().equals(agent))
        .anyMatch(mention ->
            said.attribution().content().stream().anyMatch(span -> span.covers(mention.span())));
  }

  private static boolean isMain(Sentence sentence, Statement said) {
    Token cue = sentence.token(said.attribution().cueHead());
    boolean isRoot = cue.head() < 0;
    boolean isSubjectOfRoot =
        cue.is("nsubj") && sentence.headOf(cue).map(head -> head.head() < 0).orElse(false);
    return isRoot || isSubjectOfRoot;
  }

  private Optional<Entity> sayer(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").flatMap(subject -> named(sentence, subject));
  }

  /** "The envoy's claim", "claims by the envoy", "Russian claims". */
  private Optional<Entity> holder(Sentence sentence, Token noun, boolean takesCompound) {
    return sentence.children(noun).stream()
        .filter(child -> holds(sentence, child) || (takesCompound && child.is("compound")))
        .flatMap(child -> named(sentence, child).stream())
        .findFirst()
        .or(() -> before(sentence, noun));
  }

  /** The parser may tear "the envoy's" from its noun: the words before it tell. */
  private Optional<Entity> before(Sentence sentence, Token noun) {
    int at = noun.index() - 1;
    while (at > 0 && sentence.token(at).tag().startsWith("JJ")) {
      at--;
    }
    return at > 0 && sentence.token(at).tag().equals("POS")
        ? named(sentence, sentence.token(at - 1))
        : Optional.empty();
  }

  private boolean holds(Sentence sentence, Token child) {
    boolean isAdjective = child.is("amod") && isAdjectiveOfState(sentence, child);
    boolean isGoverned =
        child.is("nmod")
            && sentence.children(child, "case").stream()
                .anyMatch(mark -> holderPrepositions.contains(mark.lemma()));
    return child.is("nmod:poss") || isAdjective || isGoverned;
  }

  private boolean isAdjectiveOfState(Sentence sentence, Token word) {
    return cast.headedBy(sentence.index(), word.index())
        .map(mention -> mention.form() == Mention.Form.ADJECTIVE)
        .orElse(false);
  }

  /** The statement of {@code agent} whose cue is {@code word}. */
  Optional<Statement> at(Sentence sentence, Token word, Entity agent) {
    return by(agent).stream()
        .filter(said -> said.attribution().sentence() == sentence.index())
        .filter(said -> said.attribution().cueHead() == word.index())
        .findFirst();
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
        by(agent).stream().filter(statement -> isShortlyBefore(statement, sentence)).toList();
    return lastBefore(said, word.span());
  }

  private boolean isShortlyBefore(Statement said, Sentence sentence) {
    int index = said.attribution().sentence();
    return index < sentence.index()
        && sentence.index() - index <= SENTENCES_BACK
        && !sentences.get(index).isHeading();
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
