package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Tells single words that the engine takes for somebody's name and the article uses as a body's:
 * "the Zenvo chief executive", "the bank Zenvo", "Zenvo said that its sales fell".
 */
final class BodyNames {
  /** How many words of an office are looked at. */
  private static final int LONGEST = 3;

  private static final int SOMEBODY = -2;

  private final Reading reading;
  private final Words words;
  private final Map<String, Integer> votes = new HashMap<>();

  /** The tables by which a body is known. */
  record Words(People people, OfficeWords offices, NounWords nouns) {}

  /** Counts, for each single word, what speaks for a body against what speaks for a person. */
  BodyNames(Reading reading, List<Name> names, Words words) {
    this.reading = reading;
    this.words = words;
    for (Name name : names) {
      Sentence sentence = reading.sentences().get(name.sentence());
      boolean isPerson = name.kind() == Name.Kind.PERSON;
      if (name.end() - name.begin() == 1) {
        votes.merge(text(name), vote(sentence, name), Integer::sum);
      } else if (isPerson) {
        // somebody's surname or given name
        votes.merge(sentence.token(name.end() - 1).text(), -names.size(), Integer::sum);
        votes.merge(sentence.token(name.begin()).text(), -names.size(), Integer::sum);
      }
    }
  }

  private String text(Name name) {
    return name.span().of(reading.body());
  }

  /** The same name, as a body's where the article uses it so. */
  Name judge(Name name) {
    String text = text(name);
    boolean isOpen =
        name.kind() == Name.Kind.PERSON
            && name.end() - name.begin() == 1
            && !words.people().isGivenName(text)
            && words.people().knownAs(text).isEmpty();
    return isOpen && votes.getOrDefault(text, 0) > 0
        ? new Name(name.sentence(), name.begin(), name.end(), name.span(), Name.Kind.ORGANIZATION)
        : name;
  }

  private int vote(Sentence sentence, Name name) {
    if (words.offices().endingAt(sentence, name.begin(), reading.body()).isPresent()) {
      return SOMEBODY;
    }
    Token token = sentence.token(name.begin());
    int vote = name.kind() == Name.Kind.ORGANIZATION ? 1 : 0;
    vote += isHeaded(sentence, token) || isCalledBody(sentence, token) ? 1 : 0;
    vote += isThing(sentence, token) ? 1 : 0;
    return isSomebody(sentence, token) ? vote + SOMEBODY : vote;
  }

  /** "Zenvo CEO": who heads a body. */
  private boolean isHeaded(Sentence sentence, Token token) {
    int next = token.index() + 1;
    for (int end = Math.min(sentence.size(), next + LONGEST); end > next; end--) {
      Optional<OfficeWords.Found> found =
          words
              .offices()
              .endingAt(sentence, end, reading.body())
              .filter(one -> one.begin() == next);
      if (found.isPresent()) {
        return token.is("compound") && ofBody(found.get().office());
      }
    }
    return false;
  }

  private static boolean ofBody(OfficeWord office) {
    return switch (office.stands()) {
      case BODY -> true;
      case STATE, GOVERNMENT, STATE_OR_BODY, NONE -> false;
    };
  }

  /** "The bank Zenvo", "Zenvo, a bank". */
  private boolean isCalledBody(Sentence sentence, Token token) {
    boolean isAfter =
        token.index() > 0
            && words.nouns().commonBody(sentence.token(token.index() - 1).text()).isPresent();
    return isAfter
        || sentence.children(token, "appos").stream()
            .anyMatch(noun -> words.nouns().commonBody(noun.text()).isPresent());
  }

  /** The subject of a sentence that goes on with "its", and no other name between. */
  private boolean isThing(Sentence sentence, Token token) {
    if (!token.is("nsubj")) {
      return false;
    }
    for (Token next : sentence.tokens().subList(token.index() + 1, sentence.size())) {
      Optional<PronounWord> pronoun =
          words.nouns().pronoun(next.text()).filter(word -> next.tag().equals("PRP$"));
      if (pronoun.isPresent()) {
        return pronoun.get().gender() == Gender.N
            && pronoun.get().number() == PronounWord.Count.SINGULAR;
      }
      if (next.isName() || (next.isNoun() && next.is("nsubj"))) {
        return false;
      }
    }
    return false;
  }

  /** "NAME, who …". */
  private static boolean isSomebody(Sentence sentence, Token token) {
    return sentence.children(token, "acl").stream()
        .flatMap(clause -> sentence.children(clause).stream())
        .anyMatch(word -> word.tag().equals("WP"));
  }
}
