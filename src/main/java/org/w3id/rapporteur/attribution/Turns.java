package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Block;

/**
 * Cuts a transcript into turns; a text that is printed in full is one. Other articles have none: a
 * list of names with colons speaks of people in the third person, and nobody's words in quotation
 * marks count as the article's.
 */
final class Turns {
  /** A label is not longer, in tokens. */
  private static final int LONGEST_LABEL = 40;

  private static final int LEAST_OF_TRANSCRIPT = 3;

  private final Reading reading;
  private final QuotationFit quotations;
  private final TurnWords words;

  Turns(Reading reading, QuotationFit quotations, TurnWords words) {
    this.reading = reading;
    this.quotations = quotations;
    this.words = words;
  }

  /** In order; empty where the article is no transcript. */
  List<Turn> spoken() {
    List<Turn> turns = new ArrayList<>();
    List<List<Sentence>> paragraphs = paragraphs();
    int labels = 0;
    for (int at = 0; at < paragraphs.size(); at++) {
      Sentence first = paragraphs.get(at).get(0);
      Optional<Token> colon = colon(first);
      labels += colon.isPresent() ? 1 : 0;
      Optional<Name> speaker = colon.flatMap(end -> speaker(first, end));
      if (speaker.isPresent()) {
        List<List<Sentence>> own = paragraphs.subList(at, next(paragraphs, at));
        turns.add(new Turn(speaker.get(), first, colon.get(), joined(own)));
      }
    }
    boolean isTranscript = labels >= LEAST_OF_TRANSCRIPT;
    List<Turn> settled =
        turns.stream()
            .filter(turn -> isTranscript || turn.isFullyNamed())
            .map(turn -> isTranscript && !isLast(turn) ? untilNamed(turn) : untilImpersonal(turn))
            .toList();
    long personal = settled.stream().filter(this::isPersonal).count();
    boolean isSpoken = personal * 2 >= settled.size() && !settled.isEmpty();
    return isSpoken ? settled : printed();
  }

  /** What the article prints in full, up to where nobody speaks of himself or to somebody. */
  private List<Turn> printed() {
    return words.fullText().announced(reading).map(this::untilImpersonal).stream().toList();
  }

  private static List<Sentence> joined(List<List<Sentence>> paragraphs) {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  /** The sentences of each block. */
  private List<List<Sentence>> paragraphs() {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    Block block = null;
    for (Sentence sentence : reading.sentences()) {
      if (!sentence.block().equals(block)) {
        paragraphs.add(new ArrayList<>());
        block = sentence.block();
      }
      paragraphs.get(paragraphs.size() - 1).add(sentence);
    }
    return paragraphs;
  }

  /** Where the turn that begins at {@code at} ends. */
  private int next(List<List<Sentence>> paragraphs, int at) {
    int next = at + 1;
    while (next < paragraphs.size() && !ends(paragraphs.get(next).get(0))) {
      next++;
    }
    return next;
  }

  private boolean ends(Sentence first) {
    return first.isHeading() || colon(first).isPresent() || namesBeforeColon(first);
  }

  /** Whether a name stands before a colon, label or not: whoever had the word may have lost it. */
  private boolean namesBeforeColon(Sentence sentence) {
    return firstColon(sentence).flatMap(colon -> speaker(sentence, colon)).isPresent();
  }

  private boolean isLast(Turn turn) {
    Sentence last = turn.sentences().get(turn.sentences().size() - 1);
    return last.index() + 1 == reading.sentences().size();
  }

  /** The colon behind words that may tell who speaks. */
  private Optional<Token> colon(Sentence sentence) {
    return firstColon(sentence)
        .filter(colon -> colon.index() > 0 && !sentence.isHeading())
        .filter(colon -> isLabel(sentence.tokens().subList(0, colon.index())));
  }

  private static Optional<Token> firstColon(Sentence sentence) {
    return sentence.tokens().stream()
        .limit(LONGEST_LABEL)
        .filter(token -> token.text().equals(":"))
        .findFirst();
  }

  private boolean isLabel(List<Token> tokens) {
    Token first = tokens.get(0);
    boolean isCapital = Character.isUpperCase(first.text().codePointAt(0));
    boolean isNominal = tokens.stream().noneMatch(Turns::isOfClause);
    return words.isLabel(first)
        || (isCapital && isNominal && tokens.stream().anyMatch(Token::isName));
  }

  private static boolean isOfClause(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD", "PRP", "``", "''" -> true;
      default -> false;
    };
  }

  private Optional<Name> speaker(Sentence label, Token colon) {
    return reading.names().stream()
        .filter(name -> name.sentence() == label.index() && name.end() <= colon.index())
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .findFirst()
        .filter(name -> isHead(label, name, colon));
  }

  /** "NAME's film", "Covenant with NAME" and "NAME 3:1" before a colon are titles of works. */
  private static boolean isHead(Sentence label, Name name, Token colon) {
    String before = name.begin() > 0 ? label.token(name.begin() - 1).tag() : "";
    return !before.equals("IN")
        && !before.equals("TO")
        && label.tokens().subList(name.end(), colon.index()).stream()
            .noneMatch(token -> token.tag().equals("POS") || token.tag().equals("CD"));
  }

  /** Up to where the speaker is spoken of by name: no longer his words. */
  private Turn untilNamed(Turn turn) {
    List<Sentence> kept = new ArrayList<>();
    for (Sentence sentence : turn.sentences()) {
      if (names(sentence, turn)) {
        break;
      }
      kept.add(sentence);
    }
    return turn.until(kept);
  }

  private static boolean names(Sentence sentence, Turn turn) {
    return sentence.index() != turn.label().index()
        && sentence.tokens().stream().anyMatch(turn::isSurname);
  }

  /** Up to the last paragraph in which somebody speaks of himself or to somebody. */
  private Turn untilImpersonal(Turn turn) {
    List<Sentence> own = untilNamed(turn).sentences();
    Block last =
        own.stream()
            .filter(sentence -> isPersonal(turn, sentence))
            .reduce((one, other) -> other)
            .orElse(turn.label())
            .block();
    return turn.until(
        own.stream()
            .filter(sentence -> sentence.block().span().begin() <= last.span().begin())
            .toList());
  }

  private boolean isPersonal(Turn turn) {
    return turn.sentences().stream().anyMatch(sentence -> isPersonal(turn, sentence));
  }

  private boolean isPersonal(Turn turn, Sentence sentence) {
    return turn.spoken(sentence).stream()
        .anyMatch(token -> words.isPersonal(token) && !quotations.isQuoted(token.span()));
  }
}
