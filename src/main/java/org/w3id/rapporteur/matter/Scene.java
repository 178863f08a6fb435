package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    this.reading = mended(reading);
    this.cast = cast;
    for (Sentence sentence : this.reading.sentences()) {
      children.add(childrenOf(sentence));
      atoms.add(atomsOf(sentence));
      mentions.add(new ArrayList<>());
      times.add(new ArrayList<>());
    }
    cast.mentions().forEach(mention -> mentions.get(mention.sentence()).add(mention));
    reading.times().forEach(time -> times.get(time.sentence()).add(time));
  }

  private static Reading mended(Reading reading) {
    List<Sentence> sentences = reading.sentences().stream().map(ThereClauses::mended).toList();
    return new Reading(reading.text(), sentences, reading.names(), reading.times());
  }

  private Scene(Scene whole, List<Span> content, Entity speaker) {
    lexicon = whole.lexicon;
    reading = whole.reading;
    cast = whole.cast;
    children.addAll(whole.children);
    atoms.addAll(whole.atoms);
    mentions.addAll(whole.mentions);
    times.addAll(whole.times);
    Predicate<Token> isRead = token -> content.stream().anyMatch(token.span()::overlaps);
    for (Sentence sentence : reading.sentences()) {
      if (content.stream().anyMatch(sentence.span()::overlaps)
          && sentence.tokens().stream().anyMatch(isRead)) {
        narrow(sentence, isRead, speaker);
      }
    }
  }

  private void narrow(Sentence sentence, Predicate<Token> isRead, Entity speaker) {
    int index = sentence.index();
    List<List<Token>> below = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      List<Token> all = children(sentence, token);
      below.add(
          isRead.test(token)
              ? all.stream()
                  .filter(child -> isRead.test(child) || isOther(index, child, speaker))
                  .toList()
              : all);
    }
    children.set(index, below);
    atoms.set(
        index,
        atoms(index).stream().filter(atom -> isRead.test(sentence.token(atom.token()))).toList());
  }

  /** A subject before a quotation that goes on with its verb; whoever speaks is none. */
  private boolean isOther(int sentence, Token child, Entity speaker) {
    return child.is("nsubj")
        && entityAt(sentence, child).filter(e -> !e.equals(speaker)).isPresent();
  }

  /** The same article as far as {@code content} tells it: its words, and subjects of its verbs. */
  Scene within(List<Span> content, Entity speaker) {
    return new Scene(this, content, speaker);
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

  /** Whether somebody else is to do what follows {@code noun}: "Japan's demand to leave". */
  boolean isAskingNoun(String noun) {
    return lexicon.has("asking-noun", noun);
  }

  /**
   * Whether a pronoun means the state or body that is subject of its clause, or of the one above.
   */
  boolean isBound(String pronoun) {
    return lexicon.has("bound", pronoun);
  }

  /** Whether what follows {@code preposition} may own what stands before it. */
  boolean isOwning(String preposition) {
    return lexicon.has("owning", preposition);
  }

  /** Whether the object above does what follows {@code mark}: "accused Japan of leaving". */
  boolean isObjectActing(String mark) {
    return lexicon.has("object-acts", mark);
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

  /** The longest mention that begins at {@code token}, an article before it left out. */
  Optional<Mention> mentionFrom(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(mention -> mention.begin() <= token + 1 && token <= mention.begin())
        .filter(mention ->
            mention.begin() == token
                || node(sentence, token).is("det", "amod", "compound", "nmod:poss"))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /**
   * The times of {@code sentence} that share words with {@code span}: the bounds of an interval may
   * hang on different words.
   */
  List<TimeExpression> times(int sentence, Span span) {
    return times.get(sentence).stream().filter(time -> span.overlaps(time.span())).toList();
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
