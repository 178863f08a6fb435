package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds groups ("European leaders", "a senior official") and organs ("the French government"). */
final class GroupStage {
  private static final double COLLECTIVE = 0.9;
  private static final double ORGAN = 0.88;
  private static final double AGAIN = 0.8;
  private static final double SIDE = 0.8;

  private final NounWords nouns;
  private final WordsBefore.Reader wordsBefore;
  private final FunctionWords functionWords;
  private final Gazetteer gazetteer;

  GroupStage(
      NounWords nouns,
      WordsBefore.Reader wordsBefore,
      FunctionWords functionWords,
      Gazetteer gazetteer) {
    this.nouns = nouns;
    this.wordsBefore = wordsBefore;
    this.functionWords = functionWords;
    this.gazetteer = gazetteer;
  }

  /** Adds groups and organs to {@code draft}; {@code affiliations} tell whose a person's are. */
  void find(Draft draft, Figures figures, Affiliations affiliations) {
    for (Sentence sentence : draft.reading().sentences()) {
      for (Token token : sentence.tokens()) {
        boolean isHead = !token.is("compound") && !token.is("amod");
        boolean isNamed = draft.covering(sentence.index(), token.index()).isPresent();
        if (token.isNominal() && isHead && !isNamed) {
          organ(draft, sentence, token, figures, affiliations);
          if (draft.headedBy(sentence.index(), token.index()).isEmpty()) {
            group(draft, sentence, token);
          }
        }
      }
    }
  }

  private void organ(
      Draft draft, Sentence sentence, Token noun, Figures figures, Affiliations affiliations) {
    Optional<NounWords.Found<BodyWord>> found =
        nouns.bodyEndingAt(sentence, noun.index() + 1, draft.body());
    if (found.isEmpty()) {
      return;
    }
    WordsBefore before = wordsBefore.read(draft, sentence, found.get().begin());
    Optional<Mention> owner = before.owner().or(() -> complement(draft, sentence, noun));
    if (owner.isEmpty() && !before.isNamed() && before.label().isEmpty()) {
      again(draft, sentence, noun, found.get());
    }
    if (owner.isEmpty() || before.isNamed()) {
      return;
    }
    BodyWord word = found.get().word();
    Entity holder = owner.get().entity();
    Optional<Entity> body =
        affiliations.body(holder, figures).filter(entity -> word.isOffice() || hasOrgans(entity));
    boolean isBeside = word.isOffice() || found.get().begin() == owner.get().end();
    boolean isOfPerson = holder.isPerson() && isBeside;
    Optional<Entity> organ =
        isOfPerson && (word.isOffice() || body.isPresent())
            ? Optional.of(headed(holder, word, body))
            : body.map(entity -> organOf(entity, word)).or(() -> local(holder, word, isBeside));
    int begin = Math.min(before.begin(), found.get().begin());
    Draft.Place place = new Draft.Place(sentence.index(), begin, noun.index() + 1);
    organ.ifPresent(entity -> addOrgan(draft, place, entity));
  }

  private static boolean hasOrgans(Entity body) {
    return body.kind() == EntityKind.STATE || body.represents().isEmpty();
  }

  private static void addOrgan(Draft draft, Draft.Place place, Entity organ) {
    draft.add(place, Draft.Link.role(organ, ORGAN));
  }

  /** Named with its state once, an organ keeps it: "the Foreign Ministry" is the one last named. */
  private static void again(
      Draft draft, Sentence sentence, Token noun, NounWords.Found<BodyWord> found) {
    draft
        .lastBefore(
            sentence.index(), noun.span().begin(), mention -> found.word().names(mention.entity()))
        .ifPresent(mention ->
            draft.add(
                new Draft.Place(sentence.index(), found.begin(), noun.index() + 1),
                Draft.Link.role(mention.entity(), AGAIN)));
  }

  /** The organ of {@code state}, as the gazetteer has it or made from the word. */
  Entity organOf(Entity state, BodyWord word) {
    String key = state.key() + "-" + word.slug();
    return gazetteer
        .organ(state, word.slug())
        .or(() -> gazetteer.known(key))
        .orElseGet(() ->
            organ(key, gazetteer.adjective(state) + " " + word.label(), word, Optional.of(state)));
  }

  /** "Gaza's health ministry": of a place that is no state. */
  private static Optional<Entity> local(Entity place, BodyWord word, boolean isBeside) {
    String key = place.key() + "-" + word.slug();
    return place.kind() == EntityKind.PLACE && isBeside
        ? Optional.of(organ(key, place.label() + " " + word.label(), word, Optional.empty()))
        : Optional.empty();
  }

  private static Entity headed(Entity person, BodyWord word, Optional<Entity> state) {
    String key = person.inAnyArticle().key() + "-" + word.slug();
    return organ(key, Labels.surname(person) + " " + word.label(), word, state);
  }

  private static Entity organ(String key, String label, BodyWord word, Optional<Entity> state) {
    Optional<Entity> voice = word.isVoice() ? state : Optional.empty();
    return new Entity(key, EntityKind.ORGANIZATION, label, Optional.empty(), voice, false);
  }

  private void group(Draft draft, Sentence sentence, Token noun) {
    Optional<NounWords.Found<GroupWord>> found = groupWord(draft, sentence, noun);
    if (found.isEmpty()) {
      return;
    }
    GroupWord word = found.get().word();
    WordsBefore before = wordsBefore.read(draft, sentence, found.get().begin());
    Optional<Entity> state =
        before
            .owner()
            .or(() -> complement(draft, sentence, noun))
            .or(() -> word.isVoice() ? served(draft, sentence, noun) : Optional.empty())
            .map(Mention::entity)
            .filter(owner -> !owner.isPerson() || word.isCircle());
    Draft.Place place = new Draft.Place(sentence.index(), before.begin(), noun.index() + 1);
    if (word.isPartisan() && before.label().isEmpty() && !before.isIndefinite()) {
      partisan(draft, place, word);
    }
    if (((word.isBody() || word.isSide()) && (state.isEmpty() || sentence.isHeading()))
        || (word.isSingle() && !before.isIndefinite())) {
      return;
    }
    Optional<Entity> named =
        word.isSingle() ? Apposition.named(draft, sentence, noun) : Optional.empty();
    if (named.isPresent()) {
      draft.add(place, Draft.Link.role(named.get(), Apposition.TRUST));
    } else {
      draft.add(place, link(noun, word, before, state));
    }
  }

  /** "A top Republican said no. The Republican added": who just came in without a name. */
  private static void partisan(Draft draft, Draft.Place place, GroupWord word) {
    int offset = draft.sentence(place.sentence()).token(place.begin()).span().begin();
    draft
        .lastBefore(
            place.sentence(),
            offset,
            mention ->
                mention.entity().isPerson()
                    && mention.entity().isUnnamed()
                    && mention.entity().label().toLowerCase(Locale.ROOT).endsWith(word.words()))
        .ifPresent(mention -> draft.add(place, Draft.Link.role(mention.entity(), AGAIN)));
  }

  private Draft.Link link(Token noun, GroupWord word, WordsBefore before, Optional<Entity> state) {
    boolean isSide = word.isSide() && state.filter(GroupStage::isState).isPresent();
    return isSide
        ? new Draft.Link(state.get(), Mention.Form.DESCRIPTION, SIDE, Mention.Reason.METONYMY)
        : new Draft.Link(
            collective(noun, word, before, state),
            Mention.Form.DESCRIPTION,
            COLLECTIVE,
            Mention.Reason.COLLECTIVE);
  }

  /** The words may go on behind the noun: "a person familiar" with something. */
  private Optional<NounWords.Found<GroupWord>> groupWord(
      Draft draft, Sentence sentence, Token noun) {
    int end = noun.index() + 1;
    return nouns
        .groupEndingAt(sentence, Math.min(end + 1, sentence.size()), draft.body())
        .filter(found -> found.begin() <= noun.index())
        .or(() -> nouns.groupEndingAt(sentence, end, draft.body()));
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == EntityKind.STATE;
  }

  private Entity collective(
      Token noun, GroupWord word, WordsBefore before, Optional<Entity> owner) {
    List<String> label = new ArrayList<>();
    owner.ifPresent(entity ->
        label.add(entity.isPerson() ? Labels.surname(entity) : gazetteer.adjective(entity)));
    label.addAll(before.label());
    label.add(word.isPartisan() ? noun.text() : word.words());
    String words = Labels.joined(label);
    String key = owner.map(Entity::inAnyArticle).map(one -> one.key() + "-").orElse("");
    List<String> rest = label.subList(owner.isPresent() ? 1 : 0, label.size());
    Optional<Entity> represents = owner.filter(Entity::mayBeStoodFor);
    EntityKind kind = word.isSingle() ? EntityKind.PERSON : EntityKind.GROUP;
    String slug = Spelling.slug(key + String.join("-", rest));
    return new Entity(slug, kind, words, Optional.empty(), represents, isUnnamed(word, owner));
  }

  /** "Leaders" alone may be anybody; "African leaders" are at least told apart from others. */
  private static boolean isUnnamed(GroupWord word, Optional<Entity> owner) {
    return word.isUnnamed() || (owner.isEmpty() && !word.isBody() && !word.isSide());
  }

  private Optional<Mention> complement(Draft draft, Sentence sentence, Token noun) {
    return governed(draft, sentence, noun, FunctionWords.Use.COMPLEMENT);
  }

  /** "A spokesman for the bloc": for whom he speaks. */
  private Optional<Mention> served(Draft draft, Sentence sentence, Token noun) {
    return governed(draft, sentence, noun, FunctionWords.Use.VOICE);
  }

  private Optional<Mention> governed(
      Draft draft, Sentence sentence, Token noun, FunctionWords.Use preposition) {
    return sentence.children(noun, "nmod").stream()
        .filter(child -> functionWords.marks(preposition, sentence, child))
        .flatMap(child -> draft.headedBy(sentence.index(), child.index()).stream())
        .filter(OfficePhraseReader::canHaveOffices)
        .findFirst();
  }
}
