package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds states, bodies, outlets and places by their names, and full names of listed people. */
final class NameStage {
  private static final double LISTED = 0.97;
  private static final double IN_CONTEXT = 0.85;
  private static final double UNLISTED = 0.8;

  private final Gazetteer gazetteer;
  private final People people;
  private final SeatContexts seats;
  private final OfficeWords offices;
  private final NounWords nouns;

  NameStage(
      Gazetteer gazetteer,
      People people,
      SeatContexts seats,
      OfficeWords offices,
      NounWords nouns) {
    this.offices = offices;
    this.nouns = nouns;
    this.gazetteer = gazetteer;
    this.people = people;
    this.seats = seats;
  }

  /** A listed person's full name where it stands. */
  record Listed(Draft.Place place, List<Person> candidates) {}

  private record Hit(Draft.Place place, List<Naming> namings) {}

  /** Adds the mentions of all but people to {@code draft}; gives the full names of people. */
  List<Listed> find(Draft draft) {
    List<Listed> listed = new ArrayList<>();
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : draft.reading().sentences()) {
      scan(draft, sentence, listed, hits);
    }
    hits.removeIf(hit -> isPartOfLongerName(draft, hit));
    Set<String> certain = new HashSet<>();
    for (Hit hit : hits) {
      if (hit.namings().size() == 1 && !hit.namings().get(0).needsContext()) {
        certain.add(hit.namings().get(0).entity().key());
      }
    }
    hits.forEach(hit -> choose(draft, hit, certain).ifPresent(one -> add(draft, hit, one)));
    return listed;
  }

  private void scan(Draft draft, Sentence sentence, List<Listed> listed, List<Hit> hits) {
    int i = 0;
    while (i < sentence.size()) {
      int offset = sentence.token(i).span().begin();
      Optional<Match<Person>> person = match(people.fullNames(), draft, sentence, i, offset);
      Optional<Match<Naming>> name = match(gazetteer.names(), draft, sentence, i, offset);
      int personEnd = person.map(Match::end).orElse(0);
      int nameEnd = name.map(Match::end).orElse(0);
      if (personEnd >= nameEnd && person.isPresent()) {
        listed.add(
            new Listed(new Draft.Place(sentence.index(), i, personEnd), person.get().meanings()));
      } else if (name.isPresent()) {
        hits.add(new Hit(new Draft.Place(sentence.index(), i, nameEnd), name.get().meanings()));
      }
      i = Math.max(i + 1, Math.max(personEnd, nameEnd));
    }
  }

  private record Match<T>(int end, List<T> meanings) {}

  private static <T> Optional<Match<T>> match(
      PhraseIndex<T> index, Draft draft, Sentence sentence, int token, int offset) {
    for (PhraseIndex.Hit<T> hit : index.at(draft.folded(), offset)) {
      int last = Draft.tokenEndingAt(sentence, token, offset + hit.length());
      if (last >= 0) {
        return Optional.of(new Match<>(last + 1, hit.meanings()));
      }
    }
    return Optional.empty();
  }

  private boolean isPartOfLongerName(Draft draft, Hit hit) {
    Draft.Place place = hit.place();
    return draft.names(place.sentence()).stream()
        .filter(name -> covers(name, place))
        .filter(name -> name.end() - name.begin() > place.end() - place.begin())
        .anyMatch(name -> owns(draft, name, hit));
  }

  /** Whether the longer name is another's: "Jim Jordan", "British Airways"; not "Iraqi army". */
  private boolean owns(Draft draft, Name name, Hit hit) {
    if (name.kind() == Name.Kind.PERSON) {
      return !leads(hit, name);
    }
    Sentence sentence = draft.sentence(name.sentence());
    Naming.Use use = hit.namings().get(0).use();
    boolean isCovered = hit.namings().get(0).entity().kind() == EntityKind.ORGANIZATION;
    boolean isOrgan =
        nouns.bodyEndingAt(sentence, name.end(), draft.body()).isPresent()
            || nouns.groupEndingAt(sentence, name.end(), draft.body()).isPresent()
            || offices.endingAt(sentence, name.end(), draft.body()).isPresent();
    boolean isJoined =
        sentence.tokens().subList(name.begin(), name.end()).stream()
            .anyMatch(token -> token.tag().equals("POS") || token.tag().equals("HYPH"));
    return !isOrgan && !isJoined && !isCovered && use != Naming.Use.INHABITANT;
  }

  private static boolean leads(Hit hit, Name name) {
    Naming naming = hit.namings().get(0);
    return naming.entity().kind() == EntityKind.STATE
        && !naming.needsContext()
        && hit.place().begin() == name.begin();
  }

  private static boolean covers(Name name, Draft.Place place) {
    return name.sentence() == place.sentence()
        && name.begin() <= place.begin()
        && place.end() <= name.end();
  }

  private static Optional<Naming> choose(Draft draft, Hit hit, Set<String> certain) {
    List<Naming> fitting =
        hit.namings().stream()
            .filter(naming ->
                !naming.needsContext()
                    || certain.contains(naming.entity().key())
                    || (hit.namings().size() == 1 && engineAgrees(draft, hit, naming)))
            .sorted(
                Comparator.comparing((Naming n) -> !certain.contains(n.entity().key()))
                    .thenComparing(n -> n.entity().kind() == EntityKind.PLACE)
                    .thenComparing(Naming::use))
            .toList();
    return fitting.stream().findFirst();
  }

  private static boolean engineAgrees(Draft draft, Hit hit, Naming naming) {
    Name.Kind wanted =
        switch (naming.entity().kind()) {
          case STATE, PLACE -> Name.Kind.LOCATION;
          case ORGANIZATION, OUTLET -> Name.Kind.ORGANIZATION;
          case PERSON, GROUP -> Name.Kind.PERSON;
        };
    return !abbreviates(draft, hit) && namesSuch(draft, hit, wanted);
  }

  /** In brackets after a common noun, letters abbreviate that noun. */
  private static boolean abbreviates(Draft draft, Hit hit) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    int before = place.begin() - 2;
    return before >= 0
        && sentence.token(place.begin() - 1).tag().equals("-LRB-")
        && !sentence.token(before).isName();
  }

  private static boolean namesSuch(Draft draft, Hit hit, Name.Kind wanted) {
    return hasCapitalArticle(draft, hit)
        || draft.names(hit.place().sentence()).stream()
            .anyMatch(name -> name.kind() == wanted && covers(name, hit.place()));
  }

  /** Capitals after an article, outside headings, are a name: "The Times said". */
  private static boolean hasCapitalArticle(Draft draft, Hit hit) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    Token first = sentence.token(place.begin());
    return first.tag().equals("DT")
        && place.end() > place.begin() + 1
        && !sentence.isHeading()
        && Character.isUpperCase(first.text().charAt(0));
  }

  private void add(Draft draft, Hit hit, Naming naming) {
    draft.add(hit.place(), link(draft, hit, naming));
  }

  private Draft.Link link(Draft draft, Hit hit, Naming naming) {
    Mention.Form form =
        naming.use() == Naming.Use.ADJECTIVE || isAttributive(draft, hit, naming)
            ? Mention.Form.ADJECTIVE
            : Mention.Form.NAME;
    double confidence = naming.needsContext() || hit.namings().size() > 1 ? IN_CONTEXT : LISTED;
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
  private static boolean isAttributive(Draft draft, Hit hit, Naming naming) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    Token head = sentence.token(Draft.head(sentence, place.begin(), place.end()));
    return naming.entity().kind() == EntityKind.STATE && (head.is("compound") || head.is("amod"));
  }

  private Draft.Link seat(Draft draft, Hit hit, Naming naming) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    int head = Draft.head(sentence, place.begin(), place.end());
    double acting = seats.acting(sentence, sentence.token(head), place.end());
    Optional<Entity> city = naming.seat();
    if (acting < 0.5 && city.isPresent()) {
      return new Draft.Link(city.get(), Mention.Form.NAME, 1 - acting, Mention.Reason.GAZETTEER);
    }
    return new Draft.Link(
        naming.entity(), Mention.Form.NAME, Math.max(acting, 0.5), Mention.Reason.METONYMY);
  }

  private static Entity inhabitants(Draft draft, Hit hit, Naming naming) {
    Draft.Place place = hit.place();
    Sentence sentence = draft.sentence(place.sentence());
    String words =
        sentence
            .token(place.begin())
            .span()
            .hull(sentence.token(place.end() - 1).span())
            .of(draft.body());
    return new Entity(
        Spelling.slug(words),
        EntityKind.GROUP,
        words,
        Optional.empty(),
        Optional.of(naming.entity()),
        false);
  }

  private boolean isWithinOffice(Draft draft, Sentence sentence, Name name) {
    return offices
        .endingAt(sentence, name.end(), draft.body())
        .filter(found -> found.begin() < name.begin())
        .isPresent();
  }

  /** Adds what the engine takes for the name of a body or place and nobody else has claimed. */
  void addUnlisted(Draft draft) {
    for (Name name : draft.reading().names()) {
      boolean isPerson = name.kind() == Name.Kind.PERSON;
      Sentence sentence = draft.sentence(name.sentence());
      String words = name.span().of(draft.body()).replaceAll("\\s+", " ");
      if (isPerson
          || sentence.isHeading()
          || Spelling.slug(words).isEmpty()
          || isWithinOffice(draft, sentence, name)
          || !draft.isFree(name.sentence(), name.begin(), name.end())) {
        continue;
      }
      EntityKind kind =
          name.kind() == Name.Kind.LOCATION ? EntityKind.PLACE : EntityKind.ORGANIZATION;
      Entity entity =
          new Entity(Spelling.slug(words), kind, words, Optional.empty(), Optional.empty(), false);
      draft.add(
          new Draft.Place(name.sentence(), name.begin(), name.end()),
          new Draft.Link(entity, Mention.Form.NAME, UNLISTED, Mention.Reason.FULL_NAME));
    }
  }
}
