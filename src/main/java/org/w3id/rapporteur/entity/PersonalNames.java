package org.w3id.rapporteur.entity;

import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Tells names of several words that the engine takes for a body's or a place's and the sentence
 * shows to be a person's: "his counterpart, NAME, said", "GIVEN NAME of the Harbour Board said".
 */
final class PersonalNames {
  private static final int LONGEST = 3;

  private final Reading reading;
  private final People people;
  private final OfficeWords offices;
  private final NounWords nouns;
  private final FunctionWords functionWords;

  PersonalNames(
      Reading reading,
      People people,
      OfficeWords offices,
      NounWords nouns,
      FunctionWords functionWords) {
    this.reading = reading;
    this.people = people;
    this.offices = offices;
    this.nouns = nouns;
    this.functionWords = functionWords;
  }

  /** The same name, or the part of it that is a person's. */
  Name judge(Name name) {
    Sentence sentence = reading.sentences().get(name.sentence());
    if (name.kind() == Name.Kind.PERSON || !isNames(sentence, name)) {
      return name;
    }
    int end = withoutBody(sentence, name);
    boolean isPerson = end < name.end() || isApposed(sentence, name);
    return isPerson ? person(sentence, name, end) : name;
  }

  private static boolean isNames(Sentence sentence, Name name) {
    return name.end() - name.begin() > 1
        && sentence.token(name.begin()).isName()
        && sentence.token(name.begin() + 1).isName();
  }

  private static Name person(Sentence sentence, Name name, int end) {
    return new Name(
        name.sentence(),
        name.begin(),
        end,
        sentence.token(name.begin()).span().hull(sentence.token(end - 1).span()),
        Name.Kind.PERSON);
  }

  /** One past GIVEN NAME of "GIVEN NAME of the Harbour Board"; the name's end if it is no such. */
  private int withoutBody(Sentence sentence, Name name) {
    int of = name.begin() + 2;
    Token surname = sentence.token(of - 1);
    boolean isSomebody =
        of < name.end()
            && functionWords.is(FunctionWords.Use.COMPLEMENT, sentence.token(of))
            && (people.isGivenName(sentence.token(name.begin()).text())
                || hasFacility(sentence, of + 1, name.end()))
            && !functionWords.is(FunctionWords.Use.FACILITY, surname)
            && nouns.commonBody(surname.text()).isEmpty()
            && nouns.bodyEndingAt(sentence, of, reading.body()).isEmpty();
    return isSomebody ? of : name.end();
  }

  /** "NAME of Oslo New University College", whose given name is not listed. */
  private boolean hasFacility(Sentence sentence, int begin, int end) {
    return sentence.tokens().subList(begin, end).stream()
        .anyMatch(token -> functionWords.is(FunctionWords.Use.FACILITY, token));
  }

  /** Between commas, behind somebody's office. */
  private boolean isApposed(Sentence sentence, Name name) {
    Token head = sentence.token(Draft.head(sentence, name.begin(), name.end()));
    boolean isClosed =
        name.end() - name.begin() <= LONGEST
            && isComma(sentence, name.begin() - 1)
            && isComma(sentence, name.end());
    return isClosed
        && head.is("appos")
        && sentence.headOf(head).filter(noun -> isOffice(sentence, noun)).isPresent();
  }

  private boolean isOffice(Sentence sentence, Token noun) {
    return functionWords.isFormOf(FunctionWords.Use.COUNTERPART, noun)
        || offices.endingAt(sentence, noun.index() + 1, reading.body()).isPresent();
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).text().equals(",");
  }
}
