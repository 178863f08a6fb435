package org.w3id.rapporteur.contrast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * WordNet 3.1, read from its own files as they stand on the class path: which words mean the same,
 * more, or the opposite. Some 120,000 sets of synonyms, a second or two to read; they are no part
 * of reading articles.
 */
final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final int SYNONYM_SENSES = 4;
  private static final int WIDER_SENSES = 3;
  private static final int DERIVED_SENSES = 2;
  private static final int WIDER_STEPS = 5;
  private static final int HEX = 16;

  /** Words of one meaning with what they point to. */
  private record Synset(List<String> words, List<Pointer> pointers) {}

  /** From word {@code from} of a synset, or all where 0, to word {@code to} of another. */
  private record Pointer(String symbol, String target, int from, int to) {}

  private final Map<String, List<String>> index = new HashMap<>();
  private final Map<String, Synset> synsets = new HashMap<>();

  WordNet() {
    for (WordPart part : WordPart.values()) {
      lines("index." + part.file()).forEach(line -> index(line, part));
      lines("data." + part.file()).forEach(line -> synset(line, part));
    }
  }

  /** The lines of a file, its licence at the top left out. */
  private static List<String> lines(String file) {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("WordNet's " + file + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith(" "))
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Lemma, part, number of synsets, number of pointers, pointers, two counts, synsets. */
  private void index(String line, WordPart part) {
    String[] cells = line.strip().split(" ", -1);
    int first = 6 + Integer.parseInt(cells[3]);
    List<String> all = new ArrayList<>();
    for (int cell = first; cell < cells.length; cell++) {
      all.add(part.letter() + cells[cell]);
    }
    index.put(part.letter() + cells[0], List.copyOf(all));
  }

  /** Offset, file, kind, number of words in hex, words, number of pointers, pointers, gloss. */
  private void synset(String line, WordPart part) {
    String[] cells = line.substring(0, line.indexOf(" | ")).split(" ", -1);
    int size = Integer.parseInt(cells[3], HEX);
    List<String> words = new ArrayList<>();
    for (int word = 0; word < size; word++) {
      words.add(cells[4 + 2 * word].replaceAll("\\(.*", "").toLowerCase(Locale.ROOT));
    }
    int at = 4 + 2 * size;
    List<Pointer> pointers = new ArrayList<>();
    for (int pointer = 0; pointer < Integer.parseInt(cells[at]); pointer++) {
      int cell = at + 1 + 4 * pointer;
      String target = cells[cell + 2].replace('s', 'a') + cells[cell + 1];
      int from = Integer.parseInt(cells[cell + 3].substring(0, 2), HEX);
      int to = Integer.parseInt(cells[cell + 3].substring(2), HEX);
      pointers.add(new Pointer(cells[cell], target, from, to));
    }
    synsets.put(part.letter() + cells[0], new Synset(List.copyOf(words), List.copyOf(pointers)));
  }

  private List<Synset> senses(String lemma, WordPart part, int most) {
    return index.getOrDefault(part.letter() + lemma, List.of()).stream()
        .limit(most)
        .map(this::synset)
        .toList();
  }

  private Synset synset(String id) {
    Synset found = synsets.get(id);
    if (found == null) {
      throw new IllegalStateException("WordNet has no synset " + id);
    }
    return found;
  }

  /** Whether the words share one of their commonest meanings. */
  boolean areSynonyms(String one, WordPart part, String other, WordPart otherPart) {
    return senses(one, part, SYNONYM_SENSES).stream().anyMatch(s -> s.words().contains(other))
        || senses(other, otherPart, SYNONYM_SENSES).stream().anyMatch(s -> s.words().contains(one));
  }

  /** Whether every {@code narrow} is a {@code wide}: a violinist is a man. */
  boolean isWider(String wide, String narrow, WordPart part) {
    List<Synset> level = senses(narrow, part, WIDER_SENSES);
    for (int step = 0; step < WIDER_STEPS && !level.isEmpty(); step++) {
      List<Synset> above = new ArrayList<>();
      for (Synset sense : level) {
        sense.pointers().stream()
            .filter(pointer -> pointer.symbol().startsWith("@"))
            .forEach(pointer -> above.add(synset(pointer.target())));
      }
      if (above.stream().anyMatch(sense -> sense.words().contains(wide))) {
        return true;
      }
      level = above;
    }
    return false;
  }

  /** The opposites of a word, in its commonest meanings. */
  Set<String> antonyms(String lemma, WordPart part, int senses) {
    return linked(lemma, part, senses, Set.of("!"));
  }

  /** Whether one is made of the other: "easily" of "easy", "sale" of "sell". */
  boolean isDerived(String one, WordPart part, String other) {
    return linked(one, part, DERIVED_SENSES, Set.of("+", "\\")).contains(other);
  }

  private Set<String> linked(String lemma, WordPart part, int senses, Set<String> symbols) {
    Set<String> all = new LinkedHashSet<>();
    for (Synset sense : senses(lemma, part, senses)) {
      for (Pointer pointer : sense.pointers()) {
        boolean isOwn = pointer.from() > 0 && sense.words().get(pointer.from() - 1).equals(lemma);
        if (isOwn && symbols.contains(pointer.symbol())) {
          all.add(synset(pointer.target()).words().get(pointer.to() - 1));
        }
      }
    }
    return all;
  }
}
