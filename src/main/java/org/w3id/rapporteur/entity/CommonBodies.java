package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds whom a common noun for a body means: "the council" that was named before, or "one
 * monitoring group", which stays without a name.
 */
final class CommonBodies {
  private static final double NAMED_BEFORE = 0.85;
  private static final double AS_DESCRIBED = 0.85;
  private static final double ONLY_SUBJECT = 0.75;

  /** How many sentences back a body may have been the subject. */
  private static final int RECENT = 2;

  private final NounWords nouns;
  private final FunctionWords functionWords;
  private final WordsBefore.Reader wordsBefore;
  private final Gazetteer gazetteer;

  CommonBodies(
      NounWords nouns,
      FunctionWords functionWords,
      WordsBefore.Reader wordsBefore,
      Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.functionWords = functionWords;
    this.wordsBefore = wordsBefore;
  }

  /** Adds the mention whose head is {@code noun}, if it is a word for bodies. */
  void resolve(Draft draft, Sentence sentence, Token noun) {
    if (noun.isNominal() && !sentence.isHeading()) {
      nouns
          .commonBody(word(noun))
          .filter(
              kind -> isDocument(kind) ? !isOfHeadline(sentence, noun) : noun.tag().equals("NN"))
          .map(kind -> {
            boolean isOrgan = organ(draft, sentence, noun).isPresent();
            return new Body(kind, noun.index(), word(noun), isOrgan);
          })
          .or(() -> organ(draft, sentence, noun))
          .ifPresent(body -> add(draft, sentence, noun, body));
    }
  }

  /** As the lists write it: "Figures", where only its place at the beginning gives the capital. */
  private String word(Token noun) {
    String small = noun.text().toLowerCase(Locale.ROOT);
    boolean isDocument = nouns.commonBody(small).filter(CommonBodies::isDocument).isPresent();
    return noun.index() == 0 && isDocument ? small : noun.text();
  }

  /** Whether the noun is for a document or data, which no name stands for. */
  private static boolean isDocument(EntityKind kind) {
    return kind == EntityKind.GROUP;
  }

  /** A bare "report says" amid a sentence is a headline that ran into the text. */
  private static boolean isOfHeadline(Sentence sentence, Token noun) {
    boolean isBare =
        sentence.children(noun).stream().noneMatch(child -> child.index() < noun.index());
    return isBare && noun.tag().equals("NN") && noun.index() > 1;
  }

  /**
   * A word for a body.
   *
   * @param begin index of its first token
   * @param isOrgan whether every state has one
   */
  private record Body(EntityKind kind, int begin, String words, boolean isOrgan) {}

  /** An organ that every state has, of no state that the article tells: "the police". */
  private Optional<Body> organ(Draft draft, Sentence sentence, Token noun) {
    return nouns
        .bodyEndingAt(sentence, noun.index() + 1, draft.body())
        .filter(found -> !found.word().isGovernment() || !isOfPerson(draft, sentence, found))
        .map(found ->
            new Body(
                EntityKind.ORGANIZATION,
                found.begin(),
                found.begin() == noun.index() ? noun.text() : found.word().label(),
                true));
  }

  /** "The swimmer's regime" is no government, unless the article gives the owner an office. */
  private boolean isOfPerson(Draft draft, Sentence sentence, NounWords.Found<BodyWord> found) {
    return wordsBefore
        .read(draft, sentence, found.begin())
        .owner()
        .map(Mention::entity)
        .filter(Entity::isPerson)
        .filter(owner -> draft.offices().stream().noneMatch(held -> held.person().equals(owner)))
        .isPresent();
  }

  /** Whether a body without a name is worth a mention: only one that may speak or be told is. */
  private boolean maySpeak(Sentence sentence, Token noun, Body body) {
    boolean mayBeTold = noun.is("obj") || noun.is("iobj") || noun.is("obl") || noun.is("nmod");
    return (noun.is("nsubj") && (!isDocument(body.kind()) || acts(sentence, noun)))
        || (body.kind() == EntityKind.OUTLET && mayBeTold)
        || (body.isOrgan() && functionWords.marks(FunctionWords.Use.AGENT, sentence, noun))
        || functionWords.marks(FunctionWords.Use.SOURCE, sentence, noun)
        || isIssuer(sentence, noun);
  }

  /**
   * An agreement may say something; that it "was signed", "is near" or "gives them land" is said of
   * it.
   */
  private boolean acts(Sentence sentence, Token subject) {
    return subject.relation().equals("nsubj")
        && sentence
            .headOf(subject)
            .filter(Token::isVerb)
            .filter(verb ->
                !nouns.isAgreement(subject.lemma())
                    || sentence.children(verb).stream().anyMatch(child -> child.is("ccomp")))
            .isPresent();
  }

  /** "A statement of the ministry", "the forum's statement". */
  private boolean isIssuer(Sentence sentence, Token noun) {
    boolean isOf =
        noun.is("nmod:poss")
            || functionWords.marks(FunctionWords.Use.ORIGIN, sentence, noun)
            || functionWords.marks(FunctionWords.Use.AGENT, sentence, noun);
    return isOf
        && sentence
            .headOf(noun)
            .flatMap(head -> nouns.commonBody(head.lemma()))
            .filter(CommonBodies::isDocument)
            .isPresent();
  }

  private void add(Draft draft, Sentence sentence, Token noun, Body body) {
    EntityKind kind = body.kind();
    WordsBefore before = wordsBefore.read(draft, sentence, body.begin());
    boolean isPart = noun.is("compound");
    boolean isOther = before.isIndefinite() && !isPart;
    Optional<Entity> named =
        isDocument(kind)
            ? Optional.empty()
            : beside(draft, sentence, noun)
                .or(() -> calledBefore(draft, sentence, body, before))
                .or(() ->
                    isOther || isElsewhere(before) || isAnyOther(body, before)
                        ? Optional.empty()
                        : namedBefore(draft, sentence, noun, before, kind));
    Draft.Place place = new Draft.Place(sentence.index(), before.begin(), noun.index() + 1);
    if (named.isPresent()) {
      add(draft, place, named.get(), NAMED_BEFORE);
    } else if (maySpeak(sentence, noun, body) && (isDocument(kind) || !before.isNamed())) {
      Optional<Entity> only = onlySubject(draft, sentence, noun);
      add(
          draft,
          place,
          only.orElseGet(() -> unnamed(before, body.words(), kind)),
          only.isPresent() ? ONLY_SUBJECT : AS_DESCRIBED);
    }
  }

  /** "The Reed Union said …. …, the group added": the one body of its kind that was a subject. */
  private Optional<Entity> onlySubject(Draft draft, Sentence sentence, Token noun) {
    boolean isBare =
        noun.is("nsubj")
            && sentence.children(noun).stream()
                .allMatch(child -> functionWords.is(FunctionWords.Use.DEFINITE, child));
    if (!isBare || sentence.children(noun).isEmpty()) {
      return Optional.empty();
    }
    List<String> kinds = nouns.kindsAgain(noun.text());
    Set<Entity> subjects = new HashSet<>();
    for (int i = Math.max(0, sentence.index() - RECENT); i <= sentence.index(); i++) {
      Sentence other = draft.sentence(i);
      draft.in(i).stream()
          .filter(mention -> mention.span().begin() < noun.span().begin())
          .filter(mention -> other.token(mention.head()).is("nsubj"))
          .map(Mention::entity)
          .filter(entity -> entity.kind() == EntityKind.ORGANIZATION && !entity.isUnnamed())
          .forEach(subjects::add);
    }
    return subjects.stream()
        .filter(one -> subjects.size() == 1 && !kinds.isEmpty())
        .filter(one -> isOf(one, kinds))
        .findFirst();
  }

  /** Whether a body is of one of the kinds, as far as the lists know it. */
  private boolean isOf(Entity body, List<String> kinds) {
    return gazetteer.kind(body).or(() -> nouns.kindOfOrgan(body)).map(kinds::contains).orElse(true);
  }

  /** "The news site NAME", "its regulating body, the Harbour Board". */
  private static Optional<Entity> beside(Draft draft, Sentence sentence, Token noun) {
    return draft.in(sentence.index()).stream()
        .filter(mention -> isBody(mention.entity()))
        .filter(mention -> {
          Token head = sentence.token(mention.head());
          boolean isApposed = head.is("appos") && head.head() == noun.index();
          return isApposed || mention.begin() == noun.index() + 1;
        })
        .map(Mention::entity)
        .findFirst();
  }

  /** "The Fidesz party", "the Zenvo group": the name right before the noun is the body's. */
  private Optional<Entity> calledBefore(
      Draft draft, Sentence sentence, Body body, WordsBefore before) {
    if (body.isOrgan() || Character.isUpperCase(body.words().charAt(0))) {
      return Optional.empty();
    }
    List<String> kinds = nouns.kindsAgain(body.words());
    return draft
        .covering(sentence.index(), body.begin() - 1)
        .filter(mention -> mention.form() == Mention.Form.NAME && isBody(mention.entity()))
        .map(Mention::entity)
        .filter(entity -> isOf(entity, kinds))
        .or(() -> before.isNamed() ? unlisted(before.label(), body.kind()) : Optional.empty());
  }

  /** A body of that name, if all words are names. */
  private static Optional<Entity> unlisted(List<String> words, EntityKind kind) {
    String name = String.join(" ", words);
    boolean isName = words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)));
    return isName && !Spelling.slug(name).isEmpty()
        ? Optional.of(Entity.unlisted(name, kind))
        : Optional.empty();
  }

  /** "The Oak party", "his party": not the one that was named before. */
  private static boolean isElsewhere(WordsBefore before) {
    return before.isNamed() || before.owner().filter(one -> one.entity().isPerson()).isPresent();
  }

  /** "The local police" are not the police that were named before. */
  private static boolean isAnyOther(Body body, WordsBefore before) {
    return body.isOrgan() && !before.label().isEmpty();
  }

  /**
   * "The council": the body named before whose name ends so, or the one without a name; of outlets
   * the one named last, which seldom tells in its name what it is; "a radio interview" names none.
   */
  private Optional<Entity> namedBefore(
      Draft draft, Sentence sentence, Token noun, WordsBefore before, EntityKind kind) {
    String ending = " " + noun.text().toLowerCase(Locale.ROOT);
    int offset = noun.span().begin();
    Optional<Mention> called =
        draft.lastBefore(
            sentence.index(),
            offset,
            mention ->
                (isBody(mention.entity()) || isOfState(mention.entity()))
                    && isCalled(mention.entity(), ending)
                    && mayBeOf(mention.entity(), before.owner()));
    return called
        .or(() ->
            kind == EntityKind.OUTLET && !noun.is("compound") && !isOwned(sentence, noun)
                ? draft.lastBefore(
                    sentence.index(), offset, mention -> mention.entity().kind() == kind)
                : Optional.empty())
        .map(Mention::entity);
  }

  /** "Its website" is not the outlet that was named last. */
  private static boolean isOwned(Sentence sentence, Token noun) {
    return sentence.children(noun).stream().anyMatch(child -> child.is("nmod:poss"));
  }

  /** Whether a body may be the owner's: none that is known to be somebody else's. */
  private boolean mayBeOf(Entity body, Optional<Mention> owner) {
    Optional<Entity> whole = gazetteer.whole(body);
    return owner.isEmpty() || whole.isEmpty() || whole.equals(owner.map(Mention::entity));
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == EntityKind.ORGANIZATION || entity.kind() == EntityKind.OUTLET;
  }

  /** "The Peruvian opposition": a body that goes by its state only. */
  private static boolean isOfState(Entity entity) {
    return entity.kind() == EntityKind.GROUP && !entity.isUnnamed();
  }

  private static boolean isCalled(Entity body, String ending) {
    return body.label().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static void add(Draft draft, Draft.Place place, Entity body, double confidence) {
    draft.add(
        place,
        new Draft.Link(body, Mention.Form.DESCRIPTION, confidence, Mention.Reason.AS_DESCRIBED));
  }

  private static Entity unnamed(WordsBefore before, String word, EntityKind kind) {
    List<String> label = new ArrayList<>(before.label());
    label.add(word);
    Optional<Entity> owner = before.owner().map(Mention::entity);
    String key = owner.map(entity -> entity.inAnyArticle().key() + "-").orElse("");
    List<String> whole = new ArrayList<>(label);
    owner.ifPresent(entity -> whole.add(0, entity.label()));
    return new Entity(
        Spelling.slug(key + String.join("-", label)),
        kind,
        Labels.joined(whole),
        Optional.empty(),
        owner.filter(Entity::mayBeStoodFor),
        true);
  }
}
