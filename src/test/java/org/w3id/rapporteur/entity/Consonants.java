package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a name when vowels and the ways to write one sound are taken away, so that the
 * transliterations of a name fall together. Far coarser than {@link Spelling}: it only points at
 * what a person should look at.
 *
 * @param words the skeletons of the name's words, in their order
 */
record Consonants(List<String> words) {
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ben", "ibn", "de", "da", "of", "la", "von", "van", "the", "ii");
  private static final Pattern BETWEEN = Pattern.compile("[ \\-.,]+");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyhw']");
  private static final String[][] SOUNDS = {
    {"ph", "f"},
    {"gh", "g"},
    {"kh|ck|q", "k"},
    {"zh|dj", "j"},
    {"x", "ks"},
    {"sh|z", "s"},
    {"c", "k"},
  };

  Consonants {
    words = List.copyOf(words);
  }

  static Consonants of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(Spelling.fold(name).toLowerCase(Locale.ROOT))) {
      String skeleton = skeleton(word);
      if (!PARTICLES.contains(word) && !skeleton.isEmpty()) {
        words.add(skeleton);
      }
    }
    return new Consonants(words);
  }

  private static String skeleton(String word) {
    String form = word;
    for (String[] sound : SOUNDS) {
      form = form.replaceAll(sound[0], sound[1]);
    }
    return once(VOWELS.matcher(form).replaceAll(""));
  }

  private static String once(String letters) {
    return TWICE.matcher(letters).replaceAll("$1");
  }

  /** Whether a name of one list may be another spelling of a name of the other. */
  static boolean meet(List<Consonants> some, List<Consonants> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::mayBe));
  }

  /**
   * The same letters however they are cut into words, or all words of the shorter in the longer.
   */
  private boolean mayBe(Consonants other) {
    boolean isSame =
        words.size() > 1 && once(String.join("", words)).equals(once(String.join("", other.words)));
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(other.words);
    int shorter = Math.min(new HashSet<>(words).size(), new HashSet<>(other.words).size());
    return isSame || (shorter > 1 && shared.size() == shorter);
  }
}
