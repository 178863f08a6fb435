package org.w3id.rapporteur.entity;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds those around a person or a state whose owner no name beside them tells: "his family", "the
 * delegation".
 */
final class Circles {
  private static final double OF_PERSON = 0.85;
  private static final double AGAIN = 0.8;
  private static final double AS_DESCRIBED = 0.75;

  private final NounWords nouns;
  private final WordsBefore.Reader wordsBefore;
  private final FunctionWords functionWords;

  Circles(NounWords nouns, WordsBefore.Reader wordsBefore, FunctionWords functionWords) {
    this.nouns = nouns;
    this.wordsBefore = wordsBefore;
    this.functionWords = functionWords;
  }

  /** Adds the mention whose head is {@code noun}, if it is such a circle and may speak. */
  void resolve(Draft draft, Sentence sentence, Token noun) {
    boolean maySpeak =
        noun.is("nsubj")
            || functionWords.marks(FunctionWords.Use.SOURCE, sentence, noun)
            || functionWords.marks(FunctionWords.Use.AGENT, sentence, noun)
            || functionWords.marks(FunctionWords.Use.ORIGIN, sentence, noun);
    if (maySpeak && noun.isNoun() && !noun.is("compound") && !sentence.isHeading()) {
      nouns
          .groupEndingAt(sentence, noun.index() + 1, draft.body())
          .filter(found -> found.word().isCircle())
          .ifPresent(found -> add(draft, sentence, noun, found));
    }
  }

  private void add(Draft draft, Sentence sentence, Token noun, NounWords.Found<GroupWord> found) {
    WordsBefore before = wordsBefore.read(draft, sentence, found.begin());
    Optional<Mention> beside = before.owner().filter(one -> one.form() != Mention.Form.PRONOUN);
    if (before.isNamed() || beside.isPresent()) {
      return;
    }
    String words = found.word().words();
    Optional<Token> pronoun =
        sentence.children(noun).stream()
            .filter(child -> child.tag().equals("PRP$") && child.index() < noun.index())
            .findFirst();
    int begin = pronoun.map(Token::index).orElse(before.begin());
    Optional<Entity> owner =
        pronoun
            .flatMap(token -> draft.headedBy(sentence.index(), token.index()))
            .map(Mention::entity)
            .filter(Entity::isPerson);
    Optional<Entity> earlier =
        pronoun.isPresent() || before.isIndefinite()
            ? Optional.empty()
            : earlier(draft, sentence, noun, words);
    double sure = owner.isPresent() ? OF_PERSON : earlier.isPresent() ? AGAIN : AS_DESCRIBED;
    draft.add(
        new Draft.Place(sentence.index(), begin, noun.index() + 1),
        new Draft.Link(
            owner
                .map(one -> of(one, words))
                .or(() -> earlier)
                .orElseGet(() -> unnamed(before.label(), words)),
            Mention.Form.DESCRIPTION,
            sure,
            Mention.Reason.COLLECTIVE));
  }

  /** "The family": the one that was told of before. */
  private static Optional<Entity> earlier(
      Draft draft, Sentence sentence, Token noun, String words) {
    return draft
        .lastBefore(
            sentence.index(),
            noun.span().begin(),
            mention ->
                mention.entity().kind() == EntityKind.GROUP
                    && mention.entity().label().endsWith(" " + words))
        .map(Mention::entity);
  }

  private static Entity of(Entity person, String words) {
    return new Entity(
        Spelling.slug(person.inAnyArticle().key() + "-" + words),
        EntityKind.GROUP,
        Labels.surname(person) + " " + words,
        Optional.empty(),
        Optional.empty(),
        person.isUnnamed());
  }

  private static Entity unnamed(List<String> before, String words) {
    String label = String.join(" ", before) + (before.isEmpty() ? "" : " ") + words;
    return Entity.described(label, EntityKind.GROUP, Optional.empty());
  }
}
