package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds who is meant by an office without a name: "the Hungarian premier", "his minister". */
final class DescriptionResolver {
  private static final int REACH = 8;
  private static final int RECENT = 3;

  private static final double ONE_HOLDER = 0.9;
  private static final double LATEST_OF_SEVERAL = 0.7;
  private static final double BY_DATE = 0.8;
  private static final double LATEST_FITTING = 0.75;
  private static final double AS_DESCRIBED = 0.9;

  private final People people;
  private final OfficeWords words;
  private final OfficePhraseReader phrases;
  private final Affiliations affiliations;
  private final Gazetteer gazetteer;
  private final FunctionWords functionWords;

  DescriptionResolver(
      People people,
      OfficePhraseReader phrases,
      OfficeWords words,
      FunctionWords functionWords,
      Gazetteer gazetteer) {
    this.functionWords = functionWords;
    this.people = people;
    this.words = words;
    this.phrases = phrases;
    this.gazetteer = gazetteer;
    this.affiliations = new Affiliations(gazetteer);
  }

  private record Scene(Draft draft, Figures figures, Sentence sentence, Token noun) {}

  /** Adds the mention whose head is {@code noun}, if it is an office without a name. */
  void resolve(Draft draft, Figures figures, Sentence sentence, Token noun) {
    boolean isPlural = noun.tag().endsWith("S");
    if (isPlural || !noun.isNoun() || noun.is("compound")) {
      return;
    }
    Scene scene = new Scene(draft, figures, sentence, noun);
    phrases
        .headedBy(draft, sentence, noun)
        .filter(phrase -> !phrase.office().isCourtesy())
        .ifPresent(phrase -> add(scene, phrase));
  }

  private void add(Scene scene, OfficePhrase phrase) {
    Draft.Place place = new Draft.Place(scene.sentence().index(), phrase.begin(), phrase.end());
    link(scene, phrase).ifPresent(link -> scene.draft().add(place, link));
  }

  private Optional<Draft.Link> link(Scene scene, OfficePhrase phrase) {
    Optional<Entity> beside =
        Apposition.named(scene.draft(), scene.sentence(), scene.noun())
            .or(() -> besideComplement(scene))
            .or(() -> titled(scene, phrase));
    if (beside.isPresent()) {
      return Optional.of(Draft.Link.role(beside.get(), Apposition.TRUST));
    }
    if (!phrase.isDefinite()) {
      return isNewcomer(scene, phrase)
          ? asDescribed(scene, phrase, Optional.empty())
          : Optional.empty();
    }
    Optional<Draft.Link> justNamed =
        justNamed(scene, phrase).or(() -> justIntroduced(scene, phrase));
    if (justNamed.isPresent()) {
      return justNamed;
    }
    Optional<Entity> of = owner(scene, phrase);
    Optional<Draft.Link> found =
        of.isPresent() ? ofOwner(scene, phrase, of.get()) : latestOrSubject(scene, phrase);
    boolean isOwned = phrase.of().isPresent() || phrase.possessor().isPresent();
    boolean isOpen = of.isEmpty() && (isOwned || hasComplement(scene, phrase));
    return (isOpen ? Optional.<Draft.Link>empty() : found)
        .or(() -> isOwned ? Optional.empty() : earlierUnnamed(scene, phrase))
        .or(() -> isOwned || isOpen ? Optional.empty() : onlyInOffice(scene, phrase))
        .or(() -> onlySubject(scene, phrase, of))
        .or(() -> asDescribed(scene, phrase, of));
  }

  /**
   * "The head of the church, NAME, said": the parser may hang the name on the church. "The
   * spokesman of the president, NAME, said" names the president.
   */
  private Optional<Entity> besideComplement(Scene scene) {
    return scene.sentence().children(scene.noun(), "nmod").stream()
        .filter(complement -> !complement.isName())
        .filter(
            complement -> phrases.headedBy(scene.draft(), scene.sentence(), complement).isEmpty())
        .flatMap(
            complement -> Apposition.named(scene.draft(), scene.sentence(), complement).stream())
        .findFirst();
  }

  /** "The Fisheries Minister NAME", where the parser puts the title above the name. */
  private static Optional<Entity> titled(Scene scene, OfficePhrase phrase) {
    return scene.draft().in(scene.sentence().index()).stream()
        .filter(mention -> mention.begin() == phrase.end() && mention.entity().isPerson())
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> scene.sentence().token(mention.head()).head() == scene.noun().index())
        .map(Mention::entity)
        .findFirst();
  }

  /** "A federal judge warned": somebody who acts and of whom no more is told. */
  private boolean isNewcomer(Scene scene, OfficePhrase phrase) {
    return scene.noun().is("nsubj")
        && phrase.begin() > 0
        && functionWords.is(
            FunctionWords.Use.INDEFINITE, scene.sentence().token(phrase.begin() - 1));
  }

  /** "the head of the delegation" is not just any head. */
  private static boolean hasComplement(Scene scene, OfficePhrase phrase) {
    return scene.sentence().children(scene.noun(), "nmod").stream()
        .anyMatch(child -> child.index() >= phrase.end() && !child.tag().startsWith("PRP"));
  }

  /** "NAME denied it. …, the president's spokesman said": whose he is need not be told by name. */
  private Optional<Draft.Link> justNamed(Scene scene, OfficePhrase phrase) {
    boolean isOfDescribed =
        phrase.of().filter(owner -> owner.form() == Mention.Form.DESCRIPTION).isPresent();
    return isOfDescribed
        ? latest(scene, phrase).filter(link -> isSubjectBefore(scene, link.entity()))
        : Optional.empty();
  }

  /** "A European diplomat said …. The diplomat added": the one who just came in without a name. */
  private Optional<Draft.Link> justIntroduced(Scene scene, OfficePhrase phrase) {
    int first = scene.draft().reach(scene.sentence().index(), 1);
    boolean isBare = phrase.of().isEmpty() && phrase.possessor().isEmpty();
    return earlierUnnamed(scene, phrase)
        .filter(link -> isBare)
        .filter(link ->
            IntStream.rangeClosed(first, scene.sentence().index())
                .mapToObj(scene.draft()::in)
                .flatMap(List::stream)
                .anyMatch(mention -> mention.entity().equals(link.entity())));
  }

  private static boolean isSubjectBefore(Scene scene, Entity person) {
    int before = scene.sentence().index() - 1;
    return before >= 0
        && scene.draft().in(before).stream()
            .filter(mention -> mention.entity().equals(person))
            .anyMatch(mention -> scene.draft().sentence(before).token(mention.head()).is("nsubj"));
  }

  private Optional<Entity> owner(Scene scene, OfficePhrase phrase) {
    return possessor(scene, phrase).flatMap(entity -> affiliations.body(entity, scene.figures()));
  }

  /** Whoever the words before or after the office say it is of. */
  private static Optional<Entity> possessor(Scene scene, OfficePhrase phrase) {
    return phrase
        .possessor()
        .flatMap(token -> scene.draft().headedBy(scene.sentence().index(), token))
        .or(phrase::of)
        .map(Mention::entity);
  }

  private OfficeMatch match(Scene scene, OfficePhrase phrase) {
    return new OfficeMatch(words, phrase, published(scene));
  }

  private Optional<Draft.Link> ofOwner(Scene scene, OfficePhrase phrase, Entity of) {
    OfficeMatch match = match(scene, phrase);
    List<Figure> fitting = scene.figures().all().stream().filter(match::fits).toList();
    List<Figure> told = fitting.stream().filter(figure -> match.isTold(figure, of)).toList();
    List<Figure> candidates =
        told.isEmpty()
            ? fitting.stream().filter(figure -> match.isKnown(figure, of)).toList()
            : told;
    if (candidates.size() == 1) {
      return Optional.of(Draft.Link.role(candidates.get(0).entity(), ONE_HOLDER));
    }
    if (candidates.size() > 1) {
      return onDate(scene, match, of)
          .filter(one -> candidates.stream().anyMatch(figure -> figure.entity().equals(one)))
          .map(one -> Draft.Link.role(one, ONE_HOLDER))
          .or(() ->
              latestOf(scene, candidates).map(one -> Draft.Link.role(one, LATEST_OF_SEVERAL)));
    }
    return phrase.turn() == OfficePhrase.Turn.ANY && match.isHead()
        ? onDate(scene, match, of).map(one -> Draft.Link.role(one, BY_DATE))
        : Optional.empty();
  }

  private static Optional<LocalDate> published(Scene scene) {
    return scene.draft().reading().text().article().metadata().published();
  }

  private Optional<Entity> onDate(Scene scene, OfficeMatch match, Entity of) {
    return published(scene)
        .map(day -> people.holders(match.roles(), of, day))
        .filter(holders -> holders.size() == 1)
        .map(holders -> holders.get(0).entity());
  }

  /** Who has such a profession, unless another has been the only subject since. */
  private Optional<Draft.Link> latestOrSubject(Scene scene, OfficePhrase phrase) {
    Optional<Draft.Link> latest = latest(scene, phrase);
    int first = Math.max(0, scene.sentence().index() - RECENT);
    boolean isRecent =
        latest.isEmpty()
            || IntStream.rangeClosed(first, scene.sentence().index())
                .mapToObj(scene.draft()::in)
                .flatMap(List::stream)
                .anyMatch(mention -> mention.entity().equals(latest.get().entity()));
    return isRecent ? latest : onlySubject(scene, phrase, Optional.empty()).or(() -> latest);
  }

  /**
   * The one last mentioned who has such an office, by the article or else by the lists; who had it,
   * by the lists, only where nobody else is there.
   */
  private Optional<Draft.Link> latest(Scene scene, OfficePhrase phrase) {
    OfficeMatch match = match(scene, phrase);
    List<Figure> fitting = scene.figures().all().stream().filter(match::fits).toList();
    List<Figure> told = fitting.stream().filter(match::isTold).toList();
    List<Figure> known =
        fitting.stream().filter(figure -> !match.isTold(figure) && match.isKnown(figure)).toList();
    List<Figure> inOffice = told.stream().filter(figure -> !match.isOver(figure)).toList();
    return latestOf(scene, inOffice)
        .or(() -> latestOf(scene, known))
        .or(() -> latestOf(scene, told))
        .map(one -> Draft.Link.role(one, LATEST_FITTING));
  }

  /** However far back: the only one before whom the lists know in that office on the day. */
  private Optional<Draft.Link> onlyInOffice(Scene scene, OfficePhrase phrase) {
    OfficeMatch match = match(scene, phrase);
    if (published(scene).isEmpty()
        || phrase.turn() != OfficePhrase.Turn.ANY
        || !match.isHead()
        || match.isAnybody()) {
      return Optional.empty();
    }
    List<Entity> known =
        scene.figures().all().stream()
            .filter(figure -> match.fits(figure) && match.isKnown(figure))
            .map(Figure::entity)
            .toList();
    return known.size() == 1 ? before(scene, known.get(0)) : Optional.empty();
  }

  private static Optional<Draft.Link> before(Scene scene, Entity person) {
    return scene
        .draft()
        .lastBefore(
            scene.sentence().index(),
            scene.noun().span().begin(),
            mention -> mention.entity().equals(person))
        .map(mention -> Draft.Link.role(person, LATEST_FITTING));
  }

  private static Optional<Entity> latestOf(Scene scene, List<Figure> figures) {
    int offset = scene.noun().span().begin();
    int first = Math.max(0, scene.sentence().index() - REACH);
    Set<Entity> wanted = figures.stream().map(Figure::entity).collect(Collectors.toSet());
    List<Mention> before = new ArrayList<>();
    for (int i = first; i <= scene.sentence().index(); i++) {
      before.addAll(scene.draft().in(i));
    }
    return before.stream()
        .filter(mention -> mention.span().begin() < offset)
        .sorted(Comparator.comparing(Mention::span).reversed())
        .map(Mention::entity)
        .filter(wanted::contains)
        .findFirst();
  }

  /** "A senior official said …": "the official" later is the same, "the Polish official" is not. */
  private Optional<Draft.Link> earlierUnnamed(Scene scene, OfficePhrase phrase) {
    String end = called(scene, phrase);
    return scene
        .draft()
        .lastBefore(
            scene.sentence().index(),
            scene.noun().span().begin(),
            mention ->
                mention.entity().isUnnamed()
                    && mention.entity().isPerson()
                    && mention.entity().label().endsWith(end))
        .map(mention -> Draft.Link.role(mention.entity(), LATEST_FITTING));
  }

  /**
   * "The expert said" after sentences of which one named person is the subject. A description that
   * says more, such as "the expert on Mali", may bring in somebody new.
   */
  private Optional<Draft.Link> onlySubject(Scene scene, OfficePhrase phrase, Optional<Entity> of) {
    boolean isBare =
        of.isEmpty()
            && scene.sentence().children(scene.noun()).stream().allMatch(child -> child.is("det"));
    boolean isTelling =
        phrase.office().kind() == OfficeWord.Kind.PROFESSION && !match(scene, phrase).isAnybody();
    if (!isBare || !isTelling || !scene.noun().is("nsubj")) {
      return Optional.empty();
    }
    Set<Entity> subjects = new LinkedHashSet<>();
    int last = scene.sentence().index();
    for (int i = scene.draft().reach(last, RECENT); i < last; i++) {
      Sentence sentence = scene.draft().sentence(i);
      scene.draft().in(i).stream()
          .filter(mention -> !scene.draft().isQuoted(mention.span()))
          .filter(mention -> isSource(sentence, sentence.token(mention.head())))
          .map(Mention::entity)
          .filter(Entity::isPerson)
          .forEach(subjects::add);
    }
    return subjects.stream()
        .findFirst()
        .filter(one -> subjects.size() == 1 && !one.isUnnamed())
        .filter(one -> scene.figures().of(one).filter(match(scene, phrase)::fits).isPresent())
        .map(one -> Draft.Link.role(one, LATEST_OF_SEVERAL));
  }

  private boolean isSource(Sentence sentence, Token head) {
    return head.is("nsubj") || functionWords.marks(FunctionWords.Use.SOURCE, sentence, head);
  }

  private Optional<Draft.Link> asDescribed(Scene scene, OfficePhrase phrase, Optional<Entity> of) {
    Optional<Entity> holder = possessor(scene, phrase).filter(Entity::isPerson);
    Optional<Entity> owner = holder.or(() -> of).or(() -> phrase.of().map(Mention::entity));
    String whose =
        holder
            .map(Entity::label)
            .or(() -> owner.map(gazetteer::adjective))
            .map(word -> word + " ")
            .orElse("");
    String called = called(scene, phrase);
    // "Anna's lawyer spoke. Her lawyer added": "her" means Anna, if nobody but the lawyer is there.
    Optional<Entity> same = holder.filter(one -> one.isUnnamed() && one.label().endsWith(called));
    if (same.isPresent()) {
      return Optional.of(Draft.Link.role(same.get(), LATEST_OF_SEVERAL));
    }
    String slug =
        Spelling.slug(owner.map(entity -> entity.inAnyArticle().key() + "-").orElse("") + called);
    Optional<Entity> served = of.filter(body -> speaksForIt(phrase));
    Entity entity =
        new Entity(slug, EntityKind.PERSON, whose + called, Optional.empty(), served, true);
    scene.figures().describe(entity, phrase.office().gender());
    return Optional.of(
        new Draft.Link(
            entity, Mention.Form.DESCRIPTION, AS_DESCRIBED, Mention.Reason.AS_DESCRIBED));
  }

  /** What somebody without a name is called; "the new mayor" is not the mayor. */
  private String called(Scene scene, OfficePhrase phrase) {
    if (phrase.turn() != OfficePhrase.Turn.NEW) {
      return phrase.label();
    }
    String turn =
        scene.sentence().tokens().subList(phrase.begin(), phrase.end()).stream()
            .map(Token::text)
            .filter(word -> words.modifier(word).filter(OfficeWords.Effect.NEW::equals).isPresent())
            .map(word -> word.toLowerCase(Locale.ROOT) + " ")
            .findFirst()
            .orElse("");
    return turn + phrase.label();
  }

  /** A minister or envoy speaks for the state; its farmers, and who was minister, do not. */
  private static boolean speaksForIt(OfficePhrase phrase) {
    return phrase.office().kind() == OfficeWord.Kind.OFFICE && !phrase.isFormer();
  }
}
