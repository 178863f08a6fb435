package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds states, bodies, outlets and places by their names, and full names of listed people. */
final class NameStage {
  private static final double LISTED = 0.97;
  private static final double IN_CONTEXT = 0.85;
  private static final double TEAM = 0.75;
  private static final double UNLISTED = 0.8;

  private final NameScan scan;
  private final LongerNames longer;
  private final OtherBodies bodies;
  private final OtherOutlets outlets;
  private final SeatContexts seats;
  private final Sports sports;
  private final FunctionWords functionWords;
  private final OfficeWords offices;
  private final People people;

  NameStage(
      NameScan scan,
      LongerNames longer,
      OtherBodies bodies,
      OtherOutlets outlets,
      SeatContexts seats,
      Sports sports,
      FunctionWords functionWords,
      OfficeWords offices,
      People people) {
    this.people = people;
    this.scan = scan;
    this.longer = longer;
    this.bodies = bodies;
    this.outlets = outlets;
    this.seats = seats;
    this.sports = sports;
    this.functionWords = functionWords;
    this.offices = offices;
  }

  /** Adds the mentions of all but people to {@code draft}; gives the full names of people. */
  List<NameScan.Listed> find(Draft draft) {
    NameScan.Found found = scan.scan(draft);
    Surnames surnames = new Surnames(draft, found, functionWords);
    List<NameHit> hits =
        found.names().stream()
            .filter(hit -> !longer.own(draft, hit) && !surnames.mean(hit))
            .filter(hit -> !bodies.isOther(draft, hit, found.names()))
            .filter(hit -> !outlets.isOther(draft, hit))
            .toList();
    List<Person> named = found.people().stream().flatMap(one -> one.candidates().stream()).toList();
    boolean isSport = sports.isSport(draft);
    NameChoice choice =
        new NameChoice(draft, hits, named, new NameChoice.Setting(isSport, people::isGivenName));
    for (NameHit hit : hits) {
      choice
          .choose(hit)
          .ifPresent(meant ->
              draft.add(
                  hit.place(),
                  isSport && isTeam(draft, hit, meant) ? team(meant) : link(draft, hit, meant)));
    }
    return found.people();
  }

  private static Token head(Draft draft, NameHit hit) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    return sentence.token(Draft.head(sentence, place.begin(), place.end()));
  }

  private boolean isTeam(Draft draft, NameHit hit, Naming naming) {
    return naming.use() == Naming.Use.NAME
        && naming.entity().kind() == EntityKind.STATE
        && sports.isTeam(draft.sentence(hit.place().sentence()), head(draft, hit));
  }

  private Draft.Link team(Naming naming) {
    return new Draft.Link(
        sports.teamOf(naming.entity()), Mention.Form.NAME, TEAM, Mention.Reason.METONYMY);
  }

  private Draft.Link link(Draft draft, NameHit hit, Naming naming) {
    Mention.Form form =
        naming.use() == Naming.Use.ADJECTIVE || isAttributive(draft, hit, naming)
            ? Mention.Form.ADJECTIVE
            : Mention.Form.NAME;
    double confidence = hit.isCertain() ? LISTED : IN_CONTEXT;
    return switch (naming.use()) {
      case NAME, ADJECTIVE ->
          new Draft.Link(naming.entity(), form, confidence, Mention.Reason.GAZETTEER);
      case INHABITANT ->
          new Draft.Link(
              inhabitants(draft, hit, naming), form, IN_CONTEXT, Mention.Reason.COLLECTIVE);
      case SEAT, PALACE -> seat(draft, hit, naming);
    };
  }

  /** "US officials": a state's name used as an adjective. */
  private static boolean isAttributive(Draft draft, NameHit hit, Naming naming) {
    Token head = head(draft, hit);
    return naming.entity().kind() == EntityKind.STATE && (head.is("compound") || head.is("amod"));
  }

  private Draft.Link seat(Draft draft, NameHit hit, Naming naming) {
    Sentence sentence = draft.sentence(hit.place().sentence());
    double acting = seats.acting(sentence, head(draft, hit), hit.place().end());
    Optional<Entity> city = naming.seat();
    if (acting < 0.5 && city.isPresent()) {
      return new Draft.Link(city.get(), Mention.Form.NAME, 1 - acting, Mention.Reason.GAZETTEER);
    }
    return new Draft.Link(
        naming.entity(), Mention.Form.NAME, Math.max(acting, 0.5), Mention.Reason.METONYMY);
  }

  private static Entity inhabitants(Draft draft, NameHit hit, Naming naming) {
    String words = draft.words(hit.place());
    return new Entity(
        Spelling.slug(words),
        EntityKind.GROUP,
        words,
        Optional.empty(),
        Optional.of(naming.entity()),
        false);
  }

  /**
   * Adds what the engine takes for the name of a body or place and nobody else has claimed. Words
   * for an organ that every state has, such as "Foreign Ministry", name nobody yet.
   */
  void addUnlisted(Draft draft, NounWords nouns) {
    Set<String> outletNames = nouns.outletNames(draft);
    Map<Name, Entity> found = new LinkedHashMap<>();
    Map<Name, Draft.Place> places = new HashMap<>();
    for (Name name : draft.names()) {
      boolean isFree = draft.isFree(name.sentence(), name.begin(), name.end());
      int begin = name.kind() == Name.Kind.ORGANIZATION ? bodies.begin(draft, name) : name.begin();
      boolean isOutlet = outletNames.contains(name.span().of(draft.body()));
      if (isFree
          && !Spelling.slug(words(draft, name)).isEmpty()
          && (isOutlet || isBodyOrPlace(draft, name))
          && (begin < name.begin() || !isAnyOrgan(draft, nouns, name))) {
        EntityKind kind = isOutlet ? EntityKind.OUTLET : kind(name);
        Draft.Place place = new Draft.Place(name.sentence(), begin, name.end());
        found.put(name, Entity.unlisted(draft.words(place), kind));
        places.put(name, place);
      }
    }
    Map<Name, Entity> told = bodies.withStates(draft, found);
    told.forEach((name, entity) ->
        draft.add(
            Objects.requireNonNull(places.get(name)),
            new Draft.Link(entity, Mention.Form.NAME, UNLISTED, Mention.Reason.FULL_NAME)));
  }

  private static String words(Draft draft, Name name) {
    return name.span().of(draft.body()).replaceAll("\\s+", " ");
  }

  private static EntityKind kind(Name name) {
    return name.kind() == Name.Kind.LOCATION ? EntityKind.PLACE : EntityKind.ORGANIZATION;
  }

  private static boolean isAnyOrgan(Draft draft, NounWords nouns, Name name) {
    return nouns
        .bodyEndingAt(draft.sentence(name.sentence()), name.end(), draft.body())
        .filter(found -> found.begin() == name.begin())
        .isPresent();
  }

  private boolean isBodyOrPlace(Draft draft, Name name) {
    Sentence sentence = draft.sentence(name.sentence());
    boolean isWithinOffice =
        offices
            .endingAt(sentence, name.end(), draft.body())
            .filter(found -> found.begin() < name.begin())
            .isPresent();
    return name.kind() != Name.Kind.PERSON && !sentence.isHeading() && !isWithinOffice;
  }
}
