package org.w3id.rapporteur.attribution;

import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Tells acts that the article reports from those that it only supposes: "may reject", "if they
 * refuse", "to announce".
 */
public final class Actuality {
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether");

  private final Set<String> actualInfinitives;

  public Actuality(DataFiles files) {
    actualInfinitives =
        Set.copyOf(
            files.table("lexicon/actuality.tsv").rows().stream()
                .map((Table.Row row) -> row.get("lemma"))
                .toList());
  }

  /** Whether {@code cue} is told as having happened. */
  public boolean isActual(Sentence sentence, Token cue) {
    if (!cue.isVerb() && sentence.children(cue, "cop").isEmpty()) {
      return true;
    }
    boolean hasModal =
        sentence.children(cue, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
    boolean isSupposed =
        sentence.children(cue, "mark").stream()
            .anyMatch(mark -> SUPPOSING.contains(mark.lemma()) && !isConcessive(sentence, mark));
    return !hasModal && !isSupposed && !isImperative(sentence, cue) && isDone(sentence, cue);
  }

  /** Whether {@code cue} is told only for the case that something is so: "if ..., she is wrong". */
  public boolean isConditional(Sentence sentence, Token cue) {
    return sentence.children(cue, "advcl").stream()
        .flatMap(clause -> sentence.children(clause, "mark").stream())
        .anyMatch(mark -> SUPPOSING.contains(mark.lemma()) && !isConcessive(sentence, mark));
  }

  /** "Even if he demands it" says that he does. */
  private static boolean isConcessive(Sentence sentence, Token mark) {
    return mark.index() > 0 && sentence.token(mark.index() - 1).lemma().equals("even");
  }

  private static boolean isImperative(Sentence sentence, Token cue) {
    return cue.tag().equals("VB")
        && sentence.children(cue, "aux").isEmpty()
        && sentence.children(cue, "mark").isEmpty()
        && !cue.is("conj")
        && !cue.is("xcomp");
  }

  private boolean isDone(Sentence sentence, Token cue) {
    boolean isInfinitive =
        sentence.children(cue).stream().anyMatch(child -> child.tag().equals("TO"));
    Optional<Token> governor = sentence.headOf(cue);
    boolean isGovernedByFact =
        cue.is("xcomp")
            && governor.map(verb -> actualInfinitives.contains(verb.lemma())).orElse(false);
    return !isInfinitive || isGovernedByFact;
  }
}
