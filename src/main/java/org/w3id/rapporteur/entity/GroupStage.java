package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds groups ("European leaders", "a senior official") and organs ("the French government"). */
final class GroupStage {
  private static final Set<String> MODIFIER_TAGS =
      Set.of("JJ", "JJS", "JJR", "NN", "NNP", "NNPS", "HYPH", "VBN", "VBG", "CD", "RB");
  private static final Set<String> MODIFIER_RELATIONS =
      Set.of("amod", "compound", "nummod", "advmod", "punct", "dep");
  private static final double COLLECTIVE = 0.9;
  private static final double ORGAN = 0.88;
  private static final double AGAIN = 0.8;
  private static final double SIDE = 0.8;

  private final NounWords nouns;
  private final OfficeWords modifiers;
  private final FunctionWords functionWords;
  private final Gazetteer gazetteer;

  GroupStage(
      NounWords nouns, OfficeWords modifiers, FunctionWords functionWords, Gazetteer gazetteer) {
    this.nouns = nouns;
    this.modifiers = modifiers;
    this.functionWords = functionWords;
    this.gazetteer = gazetteer;
  }

  /** What stands before a noun. */
  private static final class Left {
    final List<String> label = new ArrayList<>();
    Optional<Mention> owner = Optional.empty();
    boolean isIndefinite;

    /** Whether a capitalised word makes a name of its own: "Sudan Shield Forces". */
    boolean isNamed;

    int begin;
  }

  /** Adds groups and organs to {@code draft}; {@code affiliations} tell whose a person's are. */
  void find(Draft draft, Figures figures, Affiliations affiliations) {
    for (Sentence sentence : draft.reading().sentences()) {
      for (Token token : sentence.tokens()) {
        boolean isHead = !token.is("compound") && !token.is("amod");
        boolean isNamed = draft.covering(sentence.index(), token.index()).isPresent();
        if (token.isNoun() && isHead && !isNamed) {
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
    Left left = walk(draft, sentence, found.get().begin());
    Optional<Mention> owner = left.owner.or(() -> complement(draft, sentence, noun));
    Optional<Entity> state =
        owner
            .flatMap(mention -> affiliations.body(mention.entity(), figures))
            .filter(entity -> entity.kind() == EntityKind.STATE || entity.represents().isEmpty());
    if (owner.isEmpty() && !left.isNamed) {
      again(draft, sentence, noun, found.get());
    }
    if (owner.isEmpty() || state.isEmpty() || left.isNamed) {
      return;
    }
    boolean isOfPerson =
        owner.get().entity().isPerson() && found.get().begin() == owner.get().end();
    Entity organ =
        isOfPerson
            ? headed(owner.get().entity(), found.get().word(), state.get())
            : organOf(state.get(), found.get().word());
    int begin = Math.min(left.begin, found.get().begin());
    draft.add(
        new Draft.Place(sentence.index(), begin, noun.index() + 1),
        new Draft.Link(organ, Mention.Form.DESCRIPTION, ORGAN, Mention.Reason.ROLE));
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
                new Draft.Link(
                    mention.entity(), Mention.Form.DESCRIPTION, AGAIN, Mention.Reason.ROLE)));
  }

  /** The organ of {@code state}, as the gazetteer has it or made from the word. */
  Entity organOf(Entity state, BodyWord word) {
    String key = state.key() + "-" + word.slug();
    return gazetteer
        .organ(state, word.slug())
        .or(() -> gazetteer.known(key))
        .orElseGet(() -> organ(key, gazetteer.adjective(state) + " " + word.label(), word, state));
  }

  private static Entity headed(Entity person, BodyWord word, Entity state) {
    String surname = person.label().substring(person.label().lastIndexOf(' ') + 1);
    return organ(person.key() + "-" + word.slug(), surname + " " + word.label(), word, state);
  }

  private static Entity organ(String key, String label, BodyWord word, Entity state) {
    Optional<Entity> voice = word.isVoice() ? Optional.of(state) : Optional.empty();
    return new Entity(key, EntityKind.ORGANIZATION, label, Optional.empty(), voice, false);
  }

  private void group(Draft draft, Sentence sentence, Token noun) {
    Optional<NounWords.Found<GroupWord>> found =
        nouns.groupEndingAt(sentence, noun.index() + 1, draft.body());
    if (found.isEmpty()) {
      return;
    }
    GroupWord word = found.get().word();
    Left left = walk(draft, sentence, found.get().begin());
    Optional<Entity> state =
        left.owner
            .or(() -> complement(draft, sentence, noun))
            .map(Mention::entity)
            .filter(owner -> owner.kind() != EntityKind.PERSON);
    if (((word.isBody() || word.isSide()) && (state.isEmpty() || sentence.isHeading()))
        || (word.isSingle() && !left.isIndefinite)) {
      return;
    }
    Draft.Place place = new Draft.Place(sentence.index(), left.begin, noun.index() + 1);
    boolean isSide = word.isSide() && state.filter(GroupStage::isState).isPresent();
    Draft.Link link =
        isSide
            ? new Draft.Link(state.get(), Mention.Form.DESCRIPTION, SIDE, Mention.Reason.METONYMY)
            : new Draft.Link(
                collective(word, left, state),
                Mention.Form.DESCRIPTION,
                COLLECTIVE,
                Mention.Reason.COLLECTIVE);
    draft.add(place, link);
  }

  private static boolean isState(Entity entity) {
    return entity.kind() == EntityKind.STATE;
  }

  private Entity collective(GroupWord word, Left left, Optional<Entity> owner) {
    List<String> label = new ArrayList<>();
    owner.ifPresent(entity -> label.add(gazetteer.adjective(entity)));
    label.addAll(left.label);
    label.add(word.words());
    String words = String.join(" ", label);
    String key = owner.map(Entity::key).map(k -> k + "-").orElse("");
    List<String> rest = label.subList(owner.isPresent() ? 1 : 0, label.size());
    Optional<Entity> represents = owner.filter(entity -> entity.kind() != EntityKind.PLACE);
    EntityKind kind = word.isSingle() ? EntityKind.PERSON : EntityKind.GROUP;
    String slug = Spelling.slug(key + String.join("-", rest));
    return new Entity(slug, kind, words, Optional.empty(), represents, word.isUnnamed());
  }

  private Left walk(Draft draft, Sentence sentence, int from) {
    Left left = new Left();
    left.begin = from;
    int at = from - 1;
    while (at >= 0) {
      Token token = sentence.token(at);
      Optional<Mention> mention = draft.covering(sentence.index(), at);
      if (token.tag().equals("POS")) {
        left.owner = at > 0 ? draft.covering(sentence.index(), at - 1) : Optional.empty();
        left.begin = left.owner.map(Mention::begin).orElse(left.begin);
        return left;
      }
      if (mention.isPresent() && !mention.get().reason().equals(Mention.Reason.COLLECTIVE)) {
        left.owner = left.owner.or(() -> mention);
        at = mention.get().begin() - 1;
      } else if (mention.isEmpty() && isModifier(token)) {
        note(token, left);
        at--;
      } else {
        left.isIndefinite = functionWords.is(FunctionWords.Use.INDEFINITE, token);
        return left;
      }
      left.begin = at + 1;
    }
    return left;
  }

  private static boolean isModifier(Token token) {
    return MODIFIER_TAGS.contains(token.tag()) && MODIFIER_RELATIONS.contains(token.relation());
  }

  private void note(Token token, Left left) {
    boolean counts = token.tag().equals("CD") || token.tag().equals("RB");
    if (!counts && modifiers.modifier(token.lemma()).isEmpty()) {
      left.isNamed |= left.owner.isEmpty() && token.isName();
      left.label.add(0, token.text().toLowerCase(Locale.ROOT));
    }
  }

  private Optional<Mention> complement(Draft draft, Sentence sentence, Token noun) {
    return sentence.children(noun, "nmod").stream()
        .filter(child -> functionWords.marks(FunctionWords.Use.COMPLEMENT, sentence, child))
        .flatMap(child -> draft.headedBy(sentence.index(), child.index()).stream())
        .filter(OfficePhraseReader::canHaveOffices)
        .findFirst();
  }
}
