package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds who speaks together where words mean all who were named in one breath before. */
final class Together {
  /** How many sentences back they may have been named. */
  private static final int REACH = 3;

  /** How sure a description such as "both sides" is. */
  private static final double DESCRIBED = 0.85;

  /** "They" may mean others too. */
  private static final double THEY = 0.75;

  private final Reading reading;
  private final Cast cast;
  private final TogetherWords words;

  Together(Reading reading, Cast cast, TogetherWords words) {
    this.reading = reading;
    this.cast = cast;
    this.words = words;
  }

  /** "The three countries", and "they" who are these: all that were named together. */
  Optional<Voice> described(Mention mention) {
    boolean isMany = mention.entity().isUnnamed() && mention.entity().kind() == EntityKind.GROUP;
    Optional<Mention> description =
        mention.form() == Mention.Form.PRONOUN
            ? described(mention.entity(), mention)
            : Optional.of(mention);
    return description
        .filter(any -> isMany)
        .flatMap(one -> {
          Sentence sentence = reading.sentences().get(one.sentence());
          return named(sentence, sentence.token(one.head()));
        })
        .map(members -> voice(members, mention, DESCRIBED));
  }

  /** Whom the words that {@code noun} heads mean, in order; nobody where they do not tell. */
  List<Entity> members(Sentence sentence, Token noun) {
    return named(sentence, noun).stream().flatMap(List::stream).map(Mention::entity).toList();
  }

  /** "The pair": words that alone are no description of anybody. */
  Optional<Voice> alone(Sentence sentence, Token noun) {
    return named(sentence, noun).map(members -> voice(members, Optional.empty(), DESCRIBED));
  }

  private Optional<Mention> described(Entity entity, Mention before) {
    return cast.mentions().stream()
        .filter(mention ->
            mention.entity().equals(entity) && mention.form() == Mention.Form.DESCRIPTION)
        .filter(mention -> mention.span().end() <= before.span().begin())
        .reduce((first, second) -> second);
  }

  /** In the nearest sentence that names several together, if they are as many as the words say. */
  private Optional<List<Mention>> named(Sentence sentence, Token noun) {
    Optional<Integer> count = words.count(sentence, noun);
    if (count.isEmpty() && words.isBare(sentence, noun)) {
      return justNamed(sentence, noun);
    }
    for (int i = sentence.index();
        count.isPresent() && i >= Math.max(0, sentence.index() - REACH);
        i--) {
      Sentence other = reading.sentences().get(i);
      List<List<Mention>> sets =
          other.isHeading() ? List.of() : joined(other, noun, i == sentence.index());
      if (!sets.isEmpty()) {
        return Optional.of(sets.get(0))
            .filter(set -> sets.size() == 1 && set.size() == count.get());
      }
    }
    return count
        .filter(many -> words.isOfPeople(noun))
        .flatMap(many -> apart(sentence, noun, many));
  }

  /** "Talks between France and Italy ended. The countries said": however many they are. */
  private Optional<List<Mention>> justNamed(Sentence sentence, Token noun) {
    for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 1); i--) {
      Sentence other = reading.sentences().get(i);
      List<List<Mention>> sets =
          other.isHeading() ? List.of() : joined(other, noun, i == sentence.index());
      if (!sets.isEmpty()) {
        return Optional.of(sets.get(0)).filter(set -> sets.size() == 1);
      }
    }
    return Optional.empty();
  }

  /** "NAME called. NAME answered. Both men": the only ones whom the sentences before name. */
  private Optional<List<Mention>> apart(Sentence sentence, Token noun, int count) {
    Map<Entity, Mention> people = new LinkedHashMap<>();
    cast.mentions().stream()
        .filter(mention -> mention.entity().isPerson() && mention.form() == Mention.Form.NAME)
        .filter(mention -> mention.span().end() <= noun.span().begin())
        .filter(mention -> mention.sentence() >= sentence.index() - REACH)
        .filter(mention -> !reading.sentences().get(mention.sentence()).isHeading())
        .forEach(mention -> people.putIfAbsent(mention.entity(), mention));
    return people.size() == count ? Optional.of(List.copyOf(people.values())) : Optional.empty();
  }

  /** All rows of names in the sentence, of the kind that {@code noun} means. */
  private List<List<Mention>> joined(Sentence sentence, Token noun, boolean isSame) {
    List<List<Mention>> sets = new ArrayList<>();
    for (List<Mention> set : new NameLists(sentence, cast).all()) {
      boolean isBefore = !isSame || set.get(0).head() < noun.index();
      boolean isFit = set.stream().allMatch(mention -> words.fits(noun, mention.entity()));
      if (isBefore && isFit && sets.stream().noneMatch(other -> isEqual(other, set))) {
        sets.add(set);
      }
    }
    return sets;
  }

  private static boolean isEqual(List<Mention> one, List<Mention> other) {
    return one.stream()
        .map(Mention::entity)
        .toList()
        .equals(other.stream().map(Mention::entity).toList());
  }

  /** "France and Italy signed. They said": the subjects of the sentence before. */
  Optional<Voice> they(Sentence sentence, Token pronoun) {
    boolean isMain = sentence.headOf(pronoun).filter(verb -> verb.head() < 0).isPresent();
    boolean isThey =
        pronoun.tag().equals("PRP") && pronoun.lemma().equals("they") && pronoun.is("nsubj");
    if (!isMain
        || !isThey
        || sentence.index() == 0
        || cast.headedBy(sentence.index(), pronoun.index()).isPresent()) {
      return Optional.empty();
    }
    Sentence before = reading.sentences().get(sentence.index() - 1);
    return before.tokens().stream()
        .filter(verb -> verb.head() < 0 && !before.isHeading())
        .flatMap(verb -> before.children(verb, "nsubj").stream())
        .map(subject -> new NameLists(before, cast).ofSubject(subject))
        .filter(set -> set.size() > 1)
        .map(set -> voice(set, Optional.empty(), THEY))
        .findFirst();
  }

  private static Voice voice(List<Mention> members, Mention words, double confidence) {
    Entity first = members.get(0).entity();
    Mention mention =
        new Mention(
            words.sentence(),
            words.begin(),
            words.end(),
            words.head(),
            words.span(),
            first,
            words.form(),
            confidence,
            words.reason());
    return voice(members, Optional.of(mention), confidence);
  }

  private static Voice voice(List<Mention> members, Optional<Mention> words, double confidence) {
    List<Entity> joint = members.stream().skip(1).map(Mention::entity).toList();
    return new Voice(members.get(0).entity(), words, joint, confidence);
  }
}
