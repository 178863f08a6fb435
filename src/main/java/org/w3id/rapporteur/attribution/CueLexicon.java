package org.w3id.rapporteur.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.lexicon.Table;

/** The cues of data/lexicon/cues.tsv, found by the first word of their lemma. */
public final class CueLexicon {
  private final Map<String, List<CueEntry>> byFirstWord = new HashMap<>();

  public CueLexicon(DataFiles files) {
    for (Table.Row row : files.table("lexicon/cues.tsv").rows()) {
      WordClass wordClass = row.constant("class", WordClass.class);
      for (String lemma : row.list("lemmas")) {
        for (String frame : row.list("frames")) {
          add(entry(row, wordClass, lemma, frame));
        }
      }
    }
  }

  private void add(CueEntry entry) {
    byFirstWord.computeIfAbsent(entry.words().get(0), word -> new ArrayList<>()).add(entry);
  }

  private static CueEntry entry(Table.Row row, WordClass wordClass, String lemma, String frame) {
    Certainty certainty =
        row.optional("certainty")
            .map(name -> row.constant("certainty", Certainty.class))
            .orElse(Certainty.CERTAIN);
    CueSense sense =
        new CueSense(
            lemma,
            row.constant("act", Act.class),
            row.constant("stance", Stance.class),
            certainty,
            row.optional("addressee").orElse(""));
    return new CueEntry(lemma, wordClass, frame, sense);
  }

  /** What {@code word} alone lends to a verb such as "voice", as in "voiced doubt". */
  public Optional<CueSense> lentBy(String word) {
    return startingWith(word).stream()
        .filter(entry -> entry.lemma().equals(word))
        .filter(entry -> entry.frame().equals("sense") || entry.wordClass() == WordClass.ADJECTIVE)
        .map(CueEntry::sense)
        .findFirst();
  }

  /** The first reading of {@code word} as a verb, for a cue whose frame is not known. */
  public Optional<CueSense> anySense(String word) {
    return startingWith(word).stream()
        .filter(entry -> entry.lemma().equals(word))
        .map(CueEntry::sense)
        .findFirst();
  }

  /**
   * The reading of a verb whose preposition stands among the cue's words, as in "called on";
   * otherwise its first.
   *
   * @param words of the cue in lower case
   */
  public Optional<CueSense> anySense(String word, List<String> words) {
    return verbs(word)
        .filter(entry -> words.contains(entry.preposition()))
        .map(CueEntry::sense)
        .findFirst()
        .or(() -> anySense(word));
  }

  /** The reading of {@code word} as a verb with a clause behind it. */
  Optional<CueSense> senseWithClause(String word) {
    return verbs(word)
        .filter(entry -> entry.frame().equals("that"))
        .map(CueEntry::sense)
        .findFirst();
  }

  /** Whether a clause after the verb {@code word} may tell what is demanded. */
  public boolean asksIn(String word) {
    return verbs(word)
        .anyMatch(entry -> entry.frame().equals("that") && entry.sense().act() == Act.DEMAND);
  }

  private Stream<CueEntry> verbs(String word) {
    return startingWith(word).stream()
        .filter(entry -> entry.lemma().equals(word) && entry.wordClass() == WordClass.VERB);
  }

  /** The readings whose lemma begins with {@code word}, in the order of the file. */
  public List<CueEntry> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }
}
