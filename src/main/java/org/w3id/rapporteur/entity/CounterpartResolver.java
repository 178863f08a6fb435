package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds who is meant by "his Turkish counterpart": who holds in Turkey the office that he holds.
 *
 * <p>Heads of states and of governments are each other's counterparts, so that of several only the
 * one whom the article names is taken.
 */
final class CounterpartResolver {
  /** The role that covers all who may lead a state. */
  private static final String LEADER = "leader";

  private static final double NAMED_IN_ARTICLE = 0.85;
  private static final double BY_DATE = 0.75;
  private static final double AS_DESCRIBED = 0.9;

  private final People people;
  private final OfficeWords words;
  private final FunctionWords functionWords;
  private final Gazetteer gazetteer;

  CounterpartResolver(
      People people, OfficeWords words, FunctionWords functionWords, Gazetteer gazetteer) {
    this.people = people;
    this.words = words;
    this.functionWords = functionWords;
    this.gazetteer = gazetteer;
  }

  private record Scene(Draft draft, Figures figures, Sentence sentence, Token noun) {
    Optional<Mention> headedBy(Token token) {
      return draft.headedBy(sentence.index(), token.index());
    }

    Optional<LocalDate> day() {
      return draft.reading().text().article().metadata().published();
    }
  }

  /** Adds the mention whose head is {@code noun}, if it is a counterpart whose state is told. */
  void resolve(Draft draft, Figures figures, Sentence sentence, Token noun) {
    boolean isOne = noun.isNoun() && !noun.tag().endsWith("S") && !noun.is("compound");
    if (isOne && functionWords.isFormOf(FunctionWords.Use.COUNTERPART, noun)) {
      Scene scene = new Scene(draft, figures, sentence, noun);
      Draft.Place place = new Draft.Place(sentence.index(), noun.index(), noun.index() + 1);
      link(scene).ifPresent(link -> draft.add(place, link));
    }
  }

  private Optional<Draft.Link> link(Scene scene) {
    return Apposition.named(scene.draft(), scene.sentence(), scene.noun())
        .map(person -> Draft.Link.role(person, Apposition.TRUST))
        .or(() ->
            state(scene)
                .map(state ->
                    isOfOwn(scene, state) ? described(scene, state) : inState(scene, state)));
  }

  /** Nobody's counterpart serves the same state: "his" means somebody else than it is taken for. */
  private boolean isOfOwn(Scene scene, Entity state) {
    return owners(scene)
        .anyMatch(figure ->
            isIn(figure, state, words.tenures(LEADER), scene)
                || isIn(figure, state, roles(scene), scene));
  }

  private Draft.Link inState(Scene scene, Entity state) {
    List<String> roles = roles(scene);
    List<Entity> named =
        scene.figures().all().stream()
            .filter(figure -> isIn(figure, state, roles, scene))
            .map(Figure::entity)
            .distinct()
            .toList();
    if (named.size() == 1) {
      return Draft.Link.role(named.get(0), NAMED_IN_ARTICLE);
    }
    List<Entity> listed =
        scene.day().stream()
            .flatMap(day -> people.holders(roles, state, day).stream())
            .map(Person::entity)
            .toList();
    return named.isEmpty() && listed.size() == 1
        ? Draft.Link.role(listed.get(0), BY_DATE)
        : described(scene, state);
  }

  /** The state in whose service the counterpart is: "his Turkish counterpart", "… from Turkey". */
  private Optional<Entity> state(Scene scene) {
    Sentence sentence = scene.sentence();
    return sentence.children(scene.noun()).stream()
        .filter(child ->
            child.is("amod")
                || child.is("compound")
                || functionWords.marks(FunctionWords.Use.ORIGIN, sentence, child))
        .flatMap(child -> scene.headedBy(child).stream())
        .map(Mention::entity)
        .filter(entity -> entity.kind() == EntityKind.STATE)
        .findFirst();
  }

  /** The roles of him whose counterpart it is: as the article tells them, else as lists do. */
  private List<String> roles(Scene scene) {
    List<Figure> whose = owners(scene).toList();
    List<String> told =
        whose.stream()
            .flatMap(figure -> figure.offices().stream())
            .filter(held -> !held.isFormer())
            .flatMap(held -> words.tenures(held.role()).stream())
            .toList();
    List<String> roles = new ArrayList<>(told.isEmpty() ? known(scene, whose) : told);
    List<String> leaders = words.tenures(LEADER);
    if (roles.stream().anyMatch(leaders::contains)) {
      roles.addAll(leaders);
    }
    return roles.stream().distinct().toList();
  }

  private static Stream<Figure> owners(Scene scene) {
    return scene.sentence().children(scene.noun(), "nmod:poss").stream()
        .flatMap(owner -> scene.headedBy(owner).stream())
        .flatMap(mention -> scene.figures().of(mention.entity()).stream());
  }

  private static List<String> known(Scene scene, List<Figure> figures) {
    return scene.day().stream()
        .flatMap(day ->
            figures.stream()
                .flatMap(figure -> figure.known().stream())
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> tenure.isHeldOn(day)))
        .map(Tenure::role)
        .toList();
  }

  private boolean isIn(Figure figure, Entity state, List<String> roles, Scene scene) {
    Stream<String> told =
        figure.offices().stream()
            .filter(held -> !held.isFormer() && held.of().filter(state::equals).isPresent())
            .flatMap(held -> words.tenures(held.role()).stream());
    Stream<String> known =
        scene.day().stream()
            .flatMap(day ->
                figure.known().stream()
                    .flatMap(person -> person.tenures().stream())
                    .filter(tenure -> tenure.of().equals(state.key()) && tenure.isHeldOn(day)))
            .map(Tenure::role);
    return Stream.concat(told, known).anyMatch(roles::contains);
  }

  private Draft.Link described(Scene scene, Entity state) {
    String word = scene.noun().lemma();
    Entity entity =
        new Entity(
            Spelling.slug(state.key() + "-" + word),
            EntityKind.PERSON,
            gazetteer.adjective(state) + " " + word,
            Optional.empty(),
            Optional.of(state),
            true);
    return new Draft.Link(
        entity, Mention.Form.DESCRIPTION, AS_DESCRIBED, Mention.Reason.AS_DESCRIBED);
  }
}
