package org.w3id.rapporteur.attribution;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Tells what the article itself concludes from what somebody said: "his remarks suggest that", "he
 * left early, signalling that". The words are those of data/lexicon/inferences.tsv.
 */
final class Inferences {
  /** How a sentence tells that nobody speaks, as the file explains. */
  enum Kind {
    TRACE,
    NOUN,
    COMMENT,
    JUDGEMENT,
    ONWARD
  }

  private final List<Table.Row> rows;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  Inferences(DataFiles files) {
    rows = files.table("lexicon/inferences.tsv").rows();
    for (Table.Row row : rows) {
      Kind kind = row.constant("kind", Kind.class);
      words.computeIfAbsent(kind, none -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  /** The file's rows, whose examples are tests. */
  List<Table.Row> rows() {
    return rows;
  }

  /**
   * Whether the article speaks, not the subject of {@code cue}.
   *
   * @param isSpeech whether a verb is a word of speech
   */
  boolean isAt(Sentence sentence, Token cue, Predicate<Token> isSpeech) {
    return cue.isVerb() && (isTrace(sentence, cue) || isComment(sentence, cue, isSpeech));
  }

  private boolean isTrace(Sentence sentence, Token cue) {
    return is(Kind.TRACE, cue)
        && sentence.child(cue, "nsubj").filter(subject -> is(Kind.NOUN, subject)).isPresent();
  }

  private boolean isComment(Sentence sentence, Token cue, Predicate<Token> isSpeech) {
    boolean isAfterComma =
        cue.index() > 0
            && cue.tag().equals("VBG")
            && sentence.token(firstOf(sentence, cue) - 1).tag().equals(",");
    return isAfterComma && (is(Kind.JUDGEMENT, cue) || isOfDeed(sentence, cue, isSpeech));
  }

  /** Whether the participle goes with a verb that is no word of speech. */
  private boolean isOfDeed(Sentence sentence, Token cue, Predicate<Token> isSpeech) {
    boolean joins = cue.is("advcl") || cue.is("xcomp") || cue.is("dep") || cue.is("conj");
    return joins
        && is(Kind.COMMENT, cue)
        && sentence
            .headOf(cue)
            .filter(verb -> verb.isVerb() && !isSpeech.test(verb))
            .filter(verb ->
                sentence.children(verb, "advmod").stream()
                    .noneMatch(adverb -> is(Kind.ONWARD, adverb)))
            .isPresent();
  }

  /** The participle, or an adverb right before it: ", clearly suggesting". */
  private static int firstOf(Sentence sentence, Token cue) {
    boolean isModified = cue.index() > 1 && sentence.token(cue.index() - 1).tag().startsWith("RB");
    return isModified ? cue.index() - 1 : cue.index();
  }

  private boolean is(Kind kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.lemma());
  }
}
