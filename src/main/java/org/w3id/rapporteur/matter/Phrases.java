package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.matter.Phrases.Atom;

/** Phrases of lemmas with what they stand for; at each place the longest that fits wins. */
final class Phrases<V> {
  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

  /** Words of a phrase, each a set of alternatives, with its value. */
  private record Entry<V>(List<Set<String>> words, V value) {}

  /**
   * A phrase found in a sentence.
   *
   * @param begin index of the first token
   * @param end one past the last token
   */
  record Found<V>(int begin, int end, V value) {}

  /** Adds {@code phrase}: words apart by spaces, alternatives by bars. */
  Phrases<V> add(String phrase, V value) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : phrase.strip().split("[ -]+", -1)) {
      words.add(Set.of(word.split("\\|", -1)));
    }
    Entry<V> entry = new Entry<>(List.copyOf(words), value);
    for (String first : words.get(0)) {
      byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
    }
    return this;
  }

  /** The longest phrase that begins at atom {@code at}. */
  Optional<Found<V>> startingAt(List<Atom> atoms, int at) {
    Entry<V> best = null;
    for (String word : List.of(atoms.get(at).lemma(), atoms.get(at).text())) {
      for (Entry<V> entry : byFirstWord.getOrDefault(word, List.of())) {
        boolean longer = best == null || entry.words().size() > best.words().size();
        best = longer && fits(entry, atoms, at) ? entry : best;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    int last = at + best.words().size() - 1;
    return Optional.of(
        new Found<>(atoms.get(at).token(), atoms.get(last).token() + 1, best.value()));
  }

  private static <V> boolean fits(Entry<V> entry, List<Atom> atoms, int at) {
    if (at + entry.words().size() > atoms.size()) {
      return false;
    }
    for (int word = 0; word < entry.words().size(); word++) {
      Atom atom = atoms.get(at + word);
      Set<String> wanted = entry.words().get(word);
      if (!wanted.contains(atom.lemma()) && !wanted.contains(atom.text())) {
        return false;
      }
    }
    return true;
  }

  /** All phrases in {@code atoms}, from the left, not overlapping. */
  List<Found<V>> in(List<Atom> atoms) {
    List<Found<V>> all = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < atoms.size(); at++) {
      if (atoms.get(at).token() < free) {
        continue;
      }
      Optional<Found<V>> found = startingAt(atoms, at);
      if (found.isPresent()) {
        all.add(found.get());
        free = found.get().end();
      }
    }
    return all;
  }

  /** A word for matching: hyphenated tokens give several, lone hyphens none. */
  record Atom(String lemma, String text, int token) {
    static String lower(String word) {
      return word.toLowerCase(Locale.ROOT);
    }
  }
}
