package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * What people say in a transcript, where a name and a colon give the word: "Minister NAME: We will
 * sign.", or in a text that is printed in full. Each sentence that tells something is a statement
 * of its own.
 */
public final class Transcript {
  /** Name of the rule in what it finds. */
  public static final String RULE = "transcript";

  private static final double TRUST = 0.9;
  private static final int FEWEST_WORDS = 5;

  private static final CueSense SAYS =
      new CueSense("", Act.ASSERTION, Stance.AFFIRMS, Certainty.CERTAIN, "");

  private final List<Turn> turns;

  Transcript(Reading reading, QuotationFit quotations, TurnWords words) {
    turns = new Turns(reading, quotations, words).spoken();
  }

  /** {@code found}, in order of cues, and what is said in turns. */
  List<Attribution> with(List<Attribution> found) {
    if (turns.isEmpty()) {
      return found;
    }
    List<Attribution> all = new ArrayList<>();
    found.stream()
        .filter(each -> turns.stream().noneMatch(turn -> opens(turn, each)))
        .forEach(all::add);
    turns.forEach(turn -> all.addAll(said(turn)));
    all.sort(Comparator.comparing((Attribution each) -> each.cue().get(0)));
    return all;
  }

  /** Whether {@code found} takes the label itself for its cue or its source. */
  private static boolean opens(Turn turn, Attribution found) {
    Span label = turn.speaker().span().hull(turn.colon().span());
    boolean isCue = found.cue().stream().anyMatch(label::overlaps);
    boolean isSource = found.source().stream().anyMatch(label::overlaps);
    return isCue || (isSource && found.sourceSentence() == turn.label().index());
  }

  private static List<Attribution> said(Turn turn) {
    List<Attribution> said = new ArrayList<>();
    for (Sentence sentence : turn.sentences()) {
      content(turn, sentence).map(span -> attribution(turn, span)).ifPresent(said::add);
    }
    return said;
  }

  private static Attribution attribution(Turn turn, Span content) {
    return new Attribution(
        turn.label().index(),
        List.of(turn.speaker().span()),
        turn.label().index(),
        OptionalInt.of(turn.speakerHead().index()),
        List.of(turn.colon().span()),
        turn.colon().index(),
        List.of(content),
        Optional.of(SAYS),
        RULE,
        TRUST);
  }

  /** Absent for greetings, thanks, questions and bare answers. */
  private static Optional<Span> content(Turn turn, Sentence sentence) {
    List<Token> tokens = turn.spoken(sentence);
    long words = tokens.stream().filter(Transcript::isWord).count();
    boolean isQuestion = tokens.stream().anyMatch(token -> token.text().equals("?"));
    boolean tells =
        tokens.stream().anyMatch(token -> token.is("nsubj") || token.is("expl"))
            && tokens.stream().anyMatch(Token::isVerb);
    return words >= FEWEST_WORDS && tells && !isQuestion
        ? Optional.of(tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span()))
        : Optional.empty();
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
