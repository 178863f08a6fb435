package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.entity.OfficeMention;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * A cast by names alone, so that tests of this package depend on no other: states and bodies of the
 * gazetteer, persons by surname, "he" as the last man named.
 */
final class PlainCast {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");

  private final Map<String, Entity> known = new HashMap<>();
  private final Map<String, Entity> adjectives = new HashMap<>();
  private final Map<String, Entity> people = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  PlainCast() {
    DataFiles files = new DataFiles();
    for (Table.Row row : files.table("gazetteer/states.tsv").rows()) {
      Entity state = entity(row.get("key"), EntityKind.STATE, row.get("name"));
      known.put(row.get("name"), state);
      row.list("others").forEach(name -> known.put(name, state));
      row.list("adjectives").forEach(name -> adjectives.put(name, state));
    }
    for (Table.Row row : files.table("gazetteer/organisations.tsv").rows()) {
      Entity body = entity(row.get("key"), EntityKind.ORGANIZATION, row.get("name"));
      known.put(row.get("name"), body);
      row.list("others").forEach(name -> known.putIfAbsent(name, body));
    }
    known.put("Moscow", known.get("Russia"));
    known.put("Kyiv", known.get("Ukraine"));
    known.put("Kremlin", known.get("Russia"));
    known.put("Europe", entity("europe", EntityKind.ORGANIZATION, "Europe"));
    for (Table.Row row : files.table("gazetteer/spellings.tsv").rows()) {
      row.list("variants").forEach(name -> spellings.put(name, row.get("canonical")));
    }
  }

  private static Entity entity(String key, EntityKind kind, String label) {
    return new Entity(key, kind, label, Optional.empty(), Optional.empty(), false);
  }

  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return slug.replaceAll("^-|-$", "").isEmpty() ? "x" : slug.replaceAll("^-|-$", "");
  }

  Cast of(Reading reading) {
    List<Mention> mentions = new ArrayList<>();
    people.clear();
    for (Name name : reading.names()) {
      if (name.kind() == Name.Kind.PERSON) {
        person(reading, name);
      }
    }
    Optional<Entity> last = Optional.empty();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<Mention> found = at(reading, sentence, token, last);
        found.ifPresent(mentions::add);
        last = found.map(Mention::entity).filter(Entity::isPerson).or(lastIs(last));
      }
    }
    return new Cast(mentions, List.<OfficeMention>of());
  }

  private static java.util.function.Supplier<Optional<Entity>> lastIs(Optional<Entity> last) {
    return () -> last;
  }

  private void person(Reading reading, Name name) {
    Sentence sentence = reading.sentences().get(name.sentence());
    String surname = spelt(sentence.token(name.end() - 1).text());
    String full = reading.words(name.span()).replaceAll("\\s+", " ");
    Entity before = people.get(surname);
    if (before == null || before.label().length() < full.length()) {
      people.put(surname, entity(slug(surname), EntityKind.PERSON, full));
    }
  }

  private String spelt(String surname) {
    return spellings.getOrDefault(surname, surname);
  }

  private Optional<Mention> at(
      Reading reading, Sentence sentence, Token token, Optional<Entity> last) {
    String text = token.text();
    if (HE.contains(text.toLowerCase(Locale.ROOT))) {
      return last.map(one -> mention(sentence, token, token, one, Mention.Form.PRONOUN));
    }
    for (int begin = Math.max(0, token.index() - 3); begin <= token.index(); begin++) {
      Token first = sentence.token(begin);
      String words =
          reading.body().substring(first.span().begin(), token.span().end()).replace("the ", "");
      Entity state = known.get(words);
      if (state != null) {
        return Optional.of(mention(sentence, first, token, state, Mention.Form.NAME));
      }
    }
    if (adjectives.containsKey(text)) {
      return Optional.of(
          mention(sentence, token, token, adjectives.get(text), Mention.Form.ADJECTIVE));
    }
    Entity person = people.get(spelt(text));
    if (person != null && token.isName()) {
      return Optional.of(mention(sentence, token, token, person, Mention.Form.NAME));
    }
    return place(reading, sentence, token);
  }

  private static Optional<Mention> place(Reading reading, Sentence sentence, Token token) {
    for (Name name : reading.names()) {
      boolean ends = name.sentence() == sentence.index() && name.end() == token.index() + 1;
      if (ends && name.kind() != Name.Kind.PERSON) {
        EntityKind kind =
            name.kind() == Name.Kind.LOCATION ? EntityKind.PLACE : EntityKind.ORGANIZATION;
        String words = reading.words(name.span());
        Entity one = entity(slug(words), kind, words);
        Token first = sentence.token(name.begin());
        return Optional.of(mention(sentence, first, token, one, Mention.Form.NAME));
      }
    }
    return Optional.empty();
  }

  private static Mention mention(
      Sentence sentence, Token first, Token head, Entity entity, Mention.Form form) {
    return new Mention(
        sentence.index(),
        first.index(),
        head.index() + 1,
        head.index(),
        first.span().hull(head.span()),
        entity,
        form,
        1,
        Mention.Reason.GAZETTEER);
  }
}
