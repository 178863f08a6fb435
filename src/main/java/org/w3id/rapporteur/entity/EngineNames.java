package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * The names that the engine found, put right by what the engine does not look at: brackets, a
 * surname written twice, titles and pronouns that are no names, bodies that it takes for people and
 * people that it takes for bodies.
 */
final class EngineNames {
  private final People people;
  private final OfficeWords offices;
  private final NounWords nouns;
  private final FunctionWords functionWords;

  EngineNames(People people, OfficeWords offices, NounWords nouns, FunctionWords functionWords) {
    this.people = people;
    this.offices = offices;
    this.nouns = nouns;
    this.functionWords = functionWords;
  }

  /** The names in the engine's order. */
  List<Name> of(Reading reading) {
    PersonalNames personal = new PersonalNames(reading, people, offices, nouns, functionWords);
    List<Name> cut =
        reading.names().stream()
            .flatMap(name -> cut(reading, name).stream())
            .map(name -> lengthened(reading, name))
            .map(personal::judge)
            .toList();
    BodyNames bodies = new BodyNames(reading, cut, new BodyNames.Words(people, offices, nouns));
    Set<String> surnames = surnames(reading, cut);
    List<Name> names = new ArrayList<>();
    for (Name name : cut) {
      if (name.kind() != Name.Kind.PERSON || !isNoName(reading, name, surnames)) {
        names.add(bodies.judge(name));
      }
    }
    return names;
  }

  private static Sentence sentence(Reading reading, Name name) {
    return reading.sentences().get(name.sentence());
  }

  /** "CREDIT) NAME" is NAME, and so is "NAME NAME GIVEN", a caption run into the text. */
  private static Optional<Name> cut(Reading reading, Name name) {
    Sentence sentence = sentence(reading, name);
    int begin = name.begin();
    boolean isOpen = false;
    for (int i = name.begin(); i < name.end(); i++) {
      String text = sentence.token(i).text();
      isOpen |= text.equals("(");
      if (text.equals(")") && !isOpen) {
        begin = i + 1;
      }
    }
    int end = name.end();
    for (int i = begin + 1; i < end && name.kind() == Name.Kind.PERSON; i++) {
      boolean isAgain = sentence.token(i).text().equals(sentence.token(i - 1).text());
      end = isAgain && (i > begin + 1 || runsOn(sentence, i + 1)) ? i : end;
    }
    return begin < end ? Optional.of(part(sentence, name, begin, end)) : Optional.empty();
  }

  /** "The Democratic Party" before "for the People": a body's name goes on in capitals. */
  private Name lengthened(Reading reading, Name name) {
    Sentence sentence = sentence(reading, name);
    Token last = sentence.token(name.end() - 1);
    boolean isBody =
        name.kind() == Name.Kind.ORGANIZATION
            && name.end() - name.begin() > 1
            && nouns.commonBody(last.text().toLowerCase(Locale.ROOT)).isPresent();
    return isBody
        ? sentence.children(last, "nmod").stream()
            .filter(part -> isCapitalised(part) && part.isNoun() && !isNamed(reading, part, name))
            .filter(part -> isJustBehind(sentence, name.end(), part))
            .findFirst()
            .map(part -> part(sentence, name, name.begin(), part.index() + 1))
            .orElse(name)
        : name;
  }

  /** Behind a preposition, an article and other words in capitals. */
  private boolean isJustBehind(Sentence sentence, int end, Token part) {
    List<Token> between = sentence.tokens().subList(Math.min(end, part.index()), part.index());
    return !between.isEmpty()
        && isOfOrFor(between.get(0))
        && between.stream()
            .skip(1)
            .allMatch(token ->
                isCapitalised(token) || functionWords.is(FunctionWords.Use.DEFINITE, token));
  }

  private boolean isOfOrFor(Token token) {
    return functionWords.is(FunctionWords.Use.COMPLEMENT, token)
        || functionWords.is(FunctionWords.Use.VOICE, token);
  }

  private static boolean isNamed(Reading reading, Token token, Name but) {
    return reading.names().stream()
        .filter(name -> name.sentence() == but.sentence())
        .anyMatch(name -> name.begin() <= token.index() && token.index() < name.end());
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  /** "GivenTitle", two words run together, as where the boxes of a page are lost. */
  private static boolean runsOn(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).text().matches("\\p{Lu}\\p{Ll}+\\p{Lu}.*");
  }

  private static Name part(Sentence sentence, Name name, int begin, int end) {
    boolean isWhole = begin == name.begin() && end == name.end();
    return isWhole
        ? name
        : new Name(
            name.sentence(),
            begin,
            end,
            sentence.token(begin).span().hull(sentence.token(end - 1).span()),
            name.kind());
  }

  /** Last words of the longer names of people, such as "King" where the article has a Ms King. */
  private Set<String> surnames(Reading reading, List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      Sentence sentence = sentence(reading, name);
      boolean isFull = name.kind() == Name.Kind.PERSON && name.end() - name.begin() > 1;
      if (isFull && people.isGivenName(sentence.token(name.begin()).text())) {
        surnames.add(sentence.token(name.end() - 1).text());
      }
    }
    return surnames;
  }

  /** "Mr President", "the Federal President", "He": titles and pronouns in capitals. */
  private boolean isNoName(Reading reading, Name name, Set<String> surnames) {
    Sentence sentence = sentence(reading, name);
    Token last = sentence.token(name.end() - 1);
    boolean isSingle = name.end() - name.begin() == 1;
    if (isSingle && nouns.pronoun(last.text()).isPresent()) {
      return true;
    }
    Optional<OfficeWords.Found> office =
        offices
            .endingAt(sentence, name.end(), reading.body())
            .filter(found -> found.office().kind() == OfficeWord.Kind.OFFICE);
    boolean isWhole =
        office.filter(found -> start(reading, sentence, found.begin()) <= name.begin()).isPresent();
    boolean isTold =
        office.isPresent()
            && name.begin() > 0
            && functionWords.is(FunctionWords.Use.DEFINITE, sentence.token(name.begin() - 1));
    return (isWhole || isTold) && !surnames.contains(last.text());
  }

  /** Where the titles and what modifies them begin that end before token {@code end}. */
  private int start(Reading reading, Sentence sentence, int end) {
    int at = end;
    boolean goesOn = true;
    while (goesOn && at > 0) {
      Optional<OfficeWords.Found> title = offices.endingAt(sentence, at, reading.body());
      boolean isModifier = offices.modifier(sentence.token(at - 1).text()).isPresent();
      goesOn = title.isPresent() || isModifier;
      at = title.map(OfficeWords.Found::begin).orElse(isModifier ? at - 1 : at);
    }
    return at;
  }
}
