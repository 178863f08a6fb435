package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.matter.Phrases.Atom;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.TimeExpression;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** An article's sentences with children, mentions and times indexed, so that look-ups are short. */
final class Scene {
  private final MatterLexicon lexicon;
  private final Reading reading;
  private final Cast cast;
  private final List<List<List<Token>>> children = new ArrayList<>();
  private final List<List<Atom>> atoms = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<TimeExpression>> times = new ArrayList<>();

  Scene(MatterLexicon lexicon, Reading reading, Cast cast) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.cast = cast;
    for (Sentence sentence : reading.sentences()) {
      children.add(childrenOf(sentence));
      atoms.add(atomsOf(sentence));
      mentions.add(new ArrayList<>());
      times.add(new ArrayList<>());
    }
    cast.mentions().forEach(mention -> mentions.get(mention.sentence()).add(mention));
    reading.times().forEach(time -> times.get(time.sentence()).add(time));
  }

  private static List<List<Token>> childrenOf(Sentence sentence) {
    List<List<Token>> below = new ArrayList<>();
    sentence.tokens().forEach(token -> below.add(new ArrayList<>()));
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        below.get(token.head()).add(token);
      }
    }
    return below;
  }

  private static List<Atom> atomsOf(Sentence sentence) {
    List<Atom> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String[] parts = Atom.lower(token.text()).split("-", -1);
      for (String part : parts) {
        if (!part.isEmpty()) {
          words.add(
              new Atom(parts.length == 1 ? Atom.lower(token.lemma()) : part, part, token.index()));
        }
      }
    }
    return words;
  }

  /** Whether who is asked by {@code verb} is to do what follows: "urged Japan to leave". */
  boolean isAsking(String verb) {
    return lexicon.has("asking", verb);
  }

  Reading reading() {
    return reading;
  }

  Cast cast() {
    return cast;
  }

  int size() {
    return reading.sentences().size();
  }

  Node node(int sentence, int token) {
    Sentence read = reading.sentences().get(sentence);
    return new Node(this, read, read.token(token));
  }

  List<Token> children(Sentence sentence, Token token) {
    return children.get(sentence.index()).get(token.index());
  }

  List<Atom> atoms(int sentence) {
    return atoms.get(sentence);
  }

  List<Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** The times of {@code sentence} that lie within {@code span}. */
  List<TimeExpression> times(int sentence, Span span) {
    return times.get(sentence).stream().filter(time -> span.covers(time.span())).toList();
  }

  /** The entity for which the words around {@code token} stand; the one headed by it first. */
  Optional<Entity> entityAt(int sentence, Token token) {
    Mention best = null;
    for (Mention mention : mentions.get(sentence)) {
      boolean headed = mention.head() == token.index();
      if (headed && (best == null || best.span().length() < mention.span().length())) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(Mention::entity);
  }
}
