package org.w3id.rapporteur.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds whose words a statement, report or letter has. */
final class Documents {
  /** How many sentences back "the statement" may have been named. */
  private static final int REACH = 6;

  /** How many verbs up the one who issued a document may be: "thanked …, saying in a statement". */
  private static final int STEPS = 3;

  private final Reading reading;
  private final SpeechWords words;
  private final Names names;

  /** Whom a token names. */
  interface Names {
    /** The mention at {@code token}, if it can speak. */
    Optional<Mention> at(Sentence sentence, Token token);
  }

  Documents(Reading reading, SpeechWords words, Names names) {
    this.reading = reading;
    this.words = words;
    this.names = names;
  }

  /** Who issued the document at {@code noun}, by its own words or by where it was named first. */
  Optional<Mention> issuer(Sentence sentence, Token noun) {
    return told(sentence, noun).or(() -> before(sentence, noun));
  }

  private Optional<Mention> told(Sentence sentence, Token noun) {
    return holder(sentence, noun).or(() -> publisher(sentence, noun));
  }

  /** "NBC's report", "the CBS analysis", "a statement by the ministry". */
  private Optional<Mention> holder(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> isHolder(sentence, child) && !words.documents().isPlatform(child))
        .flatMap(child -> names.at(sentence, child).stream())
        .findFirst();
  }

  private boolean isHolder(Sentence sentence, Token child) {
    return child.is("nmod:poss")
        || child.is("compound")
        || child.is("amod")
        || (child.is("nmod")
            && (child.tag().equals("PRP$") || words.isHolderPreposition(sentence, child)));
  }

  /** "A statement published by the ministry"; an outlet by which it was seen did not write it. */
  private Optional<Mention> publisher(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl").stream()
        .filter(verb -> !words.relays().is(RelayWords.Form.SEEN, verb))
        .flatMap(verb -> sentence.children(verb, "obl").stream())
        .flatMap(agent -> inWhoseName(sentence, agent))
        .findFirst();
  }

  /** By whom, or in whose name: "on behalf of the envoy". */
  private Stream<Mention> inWhoseName(Sentence sentence, Token agent) {
    if (words.documents().isBehalf(agent)) {
      return sentence.children(agent).stream()
          .filter(child -> child.is("nmod"))
          .flatMap(child -> names.at(sentence, child).stream());
    }
    return words.isHolderPreposition(sentence, agent)
        ? names.at(sentence, agent).stream()
        : Stream.empty();
  }

  /** "The statement" is the one that was last said to be somebody's. */
  private Optional<Mention> before(Sentence sentence, Token noun) {
    int first = sentence.index() - REACH;
    for (int i = sentence.index(); i >= Math.max(0, first); i--) {
      Sentence one = reading.sentences().get(i);
      List<Token> earlier = one.isHeading() ? List.of() : earlier(one, noun);
      Optional<Mention> issuer =
          earlier.stream()
              .flatMap(token -> told(one, token).or(() -> sayer(one, token)).stream())
              .findFirst();
      if (issuer.isPresent()) {
        return issuer;
      }
      first = earlier.isEmpty() ? first : i - REACH;
    }
    return Optional.empty();
  }

  /** Where the same noun stands before, the nearest first. */
  private static List<Token> earlier(Sentence sentence, Token noun) {
    return sentence.tokens().stream()
        .filter(token -> token.lemma().equals(noun.lemma()) && token.tag().equals(noun.tag()))
        .filter(token -> token.span().end() <= noun.span().begin())
        .sorted(Comparator.comparingInt(Token::index).reversed())
        .toList();
  }

  /** Who said something in the statement, or issued one; not who got, read or rejected one. */
  private Optional<Mention> sayer(Sentence sentence, Token document) {
    boolean isNew = document.is("obj") && sentence.child(document, "det").isPresent();
    boolean isMeans = document.is("obl") && words.documents().isSaidIn(sentence, document);
    Optional<Token> verb =
        sentence
            .headOf(document)
            .filter(head -> isMeans || (isNew && words.documents().isIssued(head)));
    for (int i = 0; i < STEPS && verb.isPresent(); i++) {
      Optional<Mention> subject =
          verb.flatMap(one -> sentence.child(one, "nsubj"))
              .filter(token -> !token.is("nsubj:pass"))
              .flatMap(token -> names.at(sentence, token));
      if (subject.isPresent()) {
        return subject;
      }
      verb = verb.flatMap(sentence::headOf);
    }
    return Optional.empty();
  }
}
