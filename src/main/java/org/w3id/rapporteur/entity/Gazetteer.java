package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** States, bodies, outlets and places that are known by name. */
final class Gazetteer {
  private static final String FOLDER = "gazetteer/";
  private static final String PARTY = "party";
  private static final int LONGEST_ABBREVIATION = 4;

  private final PhraseIndex<Naming> names = new PhraseIndex<>();
  private final Map<String, Entity> byKey = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Entity> organs = new HashMap<>();
  private final Map<String, List<String>> bodies = new HashMap<>();
  private final List<Entity> outlets = new ArrayList<>();
  private final Map<String, Entity> cities = new HashMap<>();
  private final Map<String, Entity> wholes = new HashMap<>();
  private final PlaceNames places;

  Gazetteer(DataFiles files) {
    places = new PlaceNames(files);
    files.table(FOLDER + "states.tsv").rows().forEach(this::addState);
    Table bodies = files.table(FOLDER + "organisations.tsv");
    bodies.rows().forEach(row -> put(body(row, Optional.empty())));
    bodies.rows().forEach(this::addBody);
    files.table(FOLDER + "outlets.tsv").rows().forEach(this::addOutlet);
    files.table(FOLDER + "places.tsv").rows().forEach(this::addPlace);
    names.seal();
  }

  private void addState(Table.Row row) {
    Entity state = entity(row, EntityKind.STATE, Optional.empty());
    put(state);
    List<String> words = row.list("adjectives");
    adjectives.put(state.key(), words.isEmpty() ? state.label() : words.get(0));
    Set<String> ambiguous = Set.copyOf(row.list("ambiguous"));
    addNames(row, state, ambiguous);
    addAll(words, new Naming(state, Naming.Use.ADJECTIVE, Optional.empty(), false));
    List<String> inhabitants =
        row.list("demonyms").stream().filter(word -> !words.contains(word)).toList();
    addAll(inhabitants, new Naming(state, Naming.Use.INHABITANT, Optional.empty(), false));
    addAll(row.list("palaces"), new Naming(state, Naming.Use.PALACE, Optional.empty(), false));
    addCapitals(row);
    addSeats(row, state);
  }

  /** The identifier is that of the first capital; the others are cities of their own. */
  private void addCapitals(Table.Row row) {
    List<String> capitals = row.list("capital");
    for (String name : capitals) {
      boolean isFirst = places.canonical(name).equals(places.canonical(capitals.get(0)));
      Entity capital = place(name, isFirst ? row.optional("capital_qid") : Optional.empty());
      cities.putIfAbsent(capital.key(), capital);
      if (!row.list("seats").contains(name)) {
        addPlaceName(name, capital);
      }
    }
  }

  private void addSeats(Table.Row row, Entity entity) {
    Set<String> ambiguous = Set.copyOf(row.list("ambiguous"));
    for (String seat : row.list("seats")) {
      Entity named = place(seat, Optional.empty());
      Entity city = cities.getOrDefault(named.key(), named);
      boolean isAmbiguous = ambiguous.contains(seat);
      names.add(seat, new Naming(entity, Naming.Use.SEAT, Optional.of(city), isAmbiguous));
    }
  }

  private void addBody(Table.Row row) {
    Optional<Entity> of = row.optional("of").map(key -> named(row, key));
    Entity body = body(row, row.get("voice").equals("yes") ? of : Optional.empty());
    put(body);
    kinds.put(body.key(), row.get("kind"));
    of.ifPresent(whole -> {
      wholes.put(body.key(), whole);
      bodies.computeIfAbsent(whole.key(), key -> new ArrayList<>()).add(body.key());
    });
    for (String organ : row.list("organ")) {
      of.ifPresent(state -> organs.put(state.key() + ' ' + organ, body));
    }
    addAbbreviation(row, body);
    addNames(row, body, Set.copyOf(row.list("ambiguous")));
    addSeats(row, body);
  }

  /** An abbreviation stands before a noun: "EU officials". */
  private void addAbbreviation(Table.Row row, Entity body) {
    row.list("others").stream()
        .filter(name -> name.length() <= LONGEST_ABBREVIATION)
        .filter(name -> name.chars().allMatch(Character::isUpperCase))
        .findFirst()
        .ifPresent(name -> adjectives.put(body.key(), name));
  }

  private static Entity body(Table.Row row, Optional<Entity> represents) {
    return entity(row, EntityKind.ORGANIZATION, represents);
  }

  private void addOutlet(Table.Row row) {
    Entity outlet = entity(row, EntityKind.OUTLET, Optional.empty());
    outlets.add(outlet);
    kinds.put(outlet.key(), row.get("kind"));
    row.optional("owner").ifPresent(owner -> owners.put(outlet.key(), owner));
    addNames(row, outlet, Set.copyOf(row.list("ambiguous")));
  }

  private void addPlace(Table.Row row) {
    Entity place = entity(row, EntityKind.PLACE, Optional.empty());
    kinds.put(place.key(), row.get("kind"));
    List<String> all = new ArrayList<>(row.list("others"));
    all.add(place.label());
    all.addAll(places.variants(place.label()));
    all.forEach(name -> addPlaceName(name, place));
    row.list("adjectives").stream()
        .findFirst()
        .ifPresent(adjective -> adjectives.put(place.key(), adjective));
    addAll(
        row.list("adjectives"), new Naming(place, Naming.Use.ADJECTIVE, Optional.empty(), false));
  }

  private void addPlaceName(String name, Entity place) {
    names.add(name, new Naming(place, Naming.Use.NAME, Optional.empty(), false));
  }

  private void addNames(Table.Row row, Entity entity, Set<String> ambiguous) {
    List<String> all = new ArrayList<>(row.list("others"));
    all.add(row.get("name"));
    for (String name : all) {
      Naming naming =
          new Naming(entity, Naming.Use.NAME, Optional.empty(), ambiguous.contains(name));
      names.add(name, naming);
      if (Character.isUpperCase(name.charAt(0)) && name.indexOf(' ') == 3) {
        names.add(Character.toLowerCase(name.charAt(0)) + name.substring(1), naming);
      }
    }
  }

  private void addAll(List<String> words, Naming naming) {
    words.forEach(word -> names.add(word, naming));
  }

  private void put(Entity entity) {
    byKey.put(entity.key(), entity);
  }

  private Entity named(Table.Row row, String key) {
    return known(key).orElseThrow(() -> row.fault("unknown key '" + key + "'", "data-value"));
  }

  private static Entity entity(Table.Row row, EntityKind kind, Optional<Entity> represents) {
    Optional<String> wikidata =
        row.columns().contains("qid") ? row.optional("qid") : Optional.empty();
    return new Entity(row.get("key"), kind, row.get("name"), wikidata, represents, false);
  }

  private Entity place(String name, Optional<String> wikidata) {
    String canonical = places.canonical(name);
    return new Entity(
        Spelling.slug(canonical), EntityKind.PLACE, canonical, wikidata, Optional.empty(), false);
  }

  /** States, bodies, outlets and capitals. */
  List<Entity> all() {
    return Stream.of(byKey.values(), outlets, cities.values()).flatMap(Collection::stream).toList();
  }

  PhraseIndex<Naming> names() {
    return names;
  }

  /** The state or body that a listed body is of, whether or not it speaks for it. */
  Optional<Entity> whole(Entity body) {
    return Optional.ofNullable(wholes.get(body.key()));
  }

  /** The state's organ of this kind, such as {@code parliament}, that has a name of its own. */
  Optional<Entity> organ(Entity state, String kind) {
    return Optional.ofNullable(organs.get(state.key() + ' ' + kind));
  }

  /** Keys of the listed bodies that belong to the state or body with this key. */
  List<String> bodiesOf(String key) {
    return bodies.getOrDefault(key, List.of());
  }

  /** Whether the body is a party. */
  boolean isParty(Entity body) {
    return kind(body).filter(PARTY::equals).isPresent();
  }

  /** The state or body with this key. */
  Optional<Entity> known(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The word that says "of this state" before a noun; its label where no adjective is listed. */
  String adjective(Entity state) {
    return adjectives.getOrDefault(state.key(), state.label());
  }

  /** The kind that the gazetteer gives to a body, outlet or place. */
  Optional<String> kind(Entity entity) {
    return Optional.ofNullable(kinds.get(entity.key()));
  }

  /** The family that owns an outlet, where commonly known. */
  Optional<String> owner(Entity outlet) {
    return Optional.ofNullable(owners.get(outlet.key()));
  }
}
