package org.w3id.rapporteur.contrast;

import java.util.Optional;

/** The parts of speech of WordNet, with the names of its files and the letters in them. */
enum WordPart {
  NOUN("noun", 'n'),
  VERB("verb", 'v'),
  ADJECTIVE("adj", 'a'),
  ADVERB("adv", 'r');

  private final String file;
  private final char letter;

  WordPart(String file, char letter) {
    this.file = file;
    this.letter = letter;
  }

  String file() {
    return file;
  }

  char letter() {
    return letter;
  }

  /** The part of speech of a Penn Treebank tag; absent for other words. */
  static Optional<WordPart> of(String tag) {
    if (tag.startsWith("NN")) {
      return Optional.of(NOUN);
    } else if (tag.startsWith("VB")) {
      return Optional.of(VERB);
    } else if (tag.startsWith("JJ")) {
      return Optional.of(ADJECTIVE);
    }
    return tag.startsWith("RB") ? Optional.of(ADVERB) : Optional.empty();
  }
}
