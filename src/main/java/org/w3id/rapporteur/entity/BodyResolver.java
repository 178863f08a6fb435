package org.w3id.rapporteur.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds which body is meant by "the alliance" or "his government". */
final class BodyResolver {
  private static final double NAMED_BEFORE = 0.85;
  private static final double BY_DEFAULT = 0.7;
  private static final double OF_PERSON = 0.85;

  private final NounWords nouns;
  private final Gazetteer gazetteer;
  private final GroupStage groups;
  private final Affiliations affiliations;

  BodyResolver(NounWords nouns, Gazetteer gazetteer, GroupStage groups) {
    this.nouns = nouns;
    this.gazetteer = gazetteer;
    this.groups = groups;
    this.affiliations = new Affiliations(gazetteer);
  }

  /** Adds the mention whose head is {@code noun}, if it describes a body. */
  void resolve(Draft draft, Figures figures, Sentence sentence, Token noun) {
    if (!noun.isNoun() || noun.is("compound")) {
      return;
    }
    nouns
        .describedEndingAt(sentence, noun.index() + 1, draft.body())
        .ifPresent(found ->
            meant(draft, sentence, noun, found.word())
                .ifPresent(link ->
                    draft.add(
                        new Draft.Place(sentence.index(), found.begin(), noun.index() + 1), link)));
    if (draft.headedBy(sentence.index(), noun.index()).isEmpty()) {
      ofPronoun(draft, figures, sentence, noun);
    }
  }

  private Optional<Draft.Link> meant(
      Draft draft, Sentence sentence, Token noun, NounWords.Described word) {
    Optional<Entity> before =
        namedAfter(draft, sentence, noun, word)
            .or(() ->
                draft.lastBefore(
                    sentence.index(),
                    noun.span().begin(),
                    mention -> isKind(mention, word) || isUnlisted(mention.entity(), noun)))
            .map(Mention::entity);
    double confidence = before.isPresent() ? NAMED_BEFORE : BY_DEFAULT;
    return before
        .or(() -> word.meant().flatMap(gazetteer::known))
        .map(body -> Draft.Link.role(body, confidence));
  }

  /** "The broadcaster LCI": the name right after it, whatever was named before. */
  private Optional<Mention> namedAfter(
      Draft draft, Sentence sentence, Token noun, NounWords.Described word) {
    int next = noun.index() + 1;
    return draft
        .covering(sentence.index(), next)
        .filter(mention -> mention.begin() == next)
        .filter(mention -> isKind(mention, word) || isUnlistedBody(mention.entity()));
  }

  /** "The Ministry of Fisheries": a body that no list has, whose own name tells what it is. */
  private boolean isUnlisted(Entity entity, Token noun) {
    return isUnlistedBody(entity)
        && !entity.isUnnamed()
        && Arrays.asList(entity.label().toLowerCase(Locale.ROOT).split("\\W+"))
            .contains(noun.text().toLowerCase(Locale.ROOT));
  }

  private boolean isUnlistedBody(Entity entity) {
    boolean isBody = entity.kind() == EntityKind.OUTLET || entity.kind() == EntityKind.ORGANIZATION;
    return isBody && kind(entity).isEmpty();
  }

  private boolean isKind(Mention mention, NounWords.Described word) {
    return kind(mention.entity()).filter(word.kinds()::contains).isPresent()
        && word.fits(mention.entity().label());
  }

  private Optional<String> kind(Entity body) {
    return gazetteer.kind(body).or(() -> nouns.kindOfOrgan(body));
  }

  private void ofPronoun(Draft draft, Figures figures, Sentence sentence, Token noun) {
    Optional<Mention> pronoun =
        sentence.children(noun, "nmod").stream()
            .filter(token -> token.tag().equals("PRP$"))
            .flatMap(token -> draft.headedBy(sentence.index(), token.index()).stream())
            .findFirst();
    Optional<Entity> owner =
        pronoun
            .flatMap(mention -> affiliations.body(mention.entity(), figures))
            .filter(entity -> entity.kind() == EntityKind.STATE);
    Optional<NounWords.Found<BodyWord>> found =
        nouns.bodyEndingAt(sentence, noun.index() + 1, draft.body());
    if (owner.isPresent() && found.isPresent()) {
      draft.add(
          new Draft.Place(
              sentence.index(),
              pronoun.map(Mention::begin).orElse(found.get().begin()),
              noun.index() + 1),
          new Draft.Link(
              groups.organOf(owner.get(), found.get().word()),
              Mention.Form.DESCRIPTION,
              OF_PERSON,
              Mention.Reason.ROLE));
    }
  }
}
