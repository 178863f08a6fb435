package org.w3id.rapporteur.contrast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** The word lists of data/contrast. */
final class ContrastWords {
  private static final String FOLDER = "contrast/";

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final List<Opposite> opposites = new ArrayList<>();
  private final List<Converse> converses = new ArrayList<>();

  /** Words of the one set against words of the other: what the one tells, the other rules out. */
  private record Opposite(Set<String> one, Set<String> other) {
    boolean holds(String here, String there) {
      return (one.contains(here) && other.contains(there))
          || (other.contains(here) && one.contains(there));
    }
  }

  /** If x is a {@code noun} of y, then y {@code verb}s x, and not the other way round. */
  record Converse(String noun, String verb) {}

  ContrastWords(DataFiles files) {
    for (Table.Row row : files.table(FOLDER + "words.tsv").rows()) {
      classes.put(row.get("class"), Set.copyOf(row.list("words")));
    }
    for (Table.Row row : files.table(FOLDER + "opposites.tsv").rows()) {
      opposites.add(new Opposite(Set.copyOf(row.list("one")), Set.copyOf(row.list("other"))));
    }
    for (Table.Row row : files.table(FOLDER + "converses.tsv").rows()) {
      converses.add(new Converse(row.get("noun"), row.get("verb")));
    }
  }

  boolean has(String name, Word word) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("No class '" + name + "' in data/contrast/words.tsv");
    }
    return words.contains(word.lemma());
  }

  boolean areOpposite(String one, String other) {
    return opposites.stream().anyMatch(pair -> pair.holds(one, other));
  }

  List<Converse> converses() {
    return converses;
  }

  /** Whether a word says something of its own: no auxiliary, negation or filler. */
  boolean isContent(Word word) {
    if (has("negator", word) || has("filler", word)) {
      return false;
    }
    if (has("light", word)) {
      return has("owning", word) && !word.is("aux", "cop");
    }
    return word.isNumber() || word.part().isPresent() || word.isPronounOfSomebody();
  }

  List<Word> content(List<Word> words) {
    return words.stream().filter(this::isContent).toList();
  }
}
