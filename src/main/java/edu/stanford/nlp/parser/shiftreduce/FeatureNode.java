package edu.stanford.nlp.parser.shiftreduce;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.TreeCoreAnnotations.HeadTagLabelAnnotation;
import edu.stanford.nlp.trees.TreeCoreAnnotations.HeadWordLabelAnnotation;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What features tell of one node: its head's word and tag and its category, as hashes.
 *
 * @param isThere false where the sentence or the stack ends
 */
@NullMarked
record FeatureNode(boolean isThere, Part word, Part tag, Part category) {
  private static final Part NOTHING = Part.of(FeatureFactory.NULL);
  private static final FeatureNode NONE = new FeatureNode(false, NOTHING, NOTHING, NOTHING);

  /** One part of a feature's name. */
  record Part(long hash, long power) {
    static Part of(String text) {
      return new Part(FeatureKey.of(text), FeatureKey.power(text));
    }

    /** The hash of this part behind what has the hash {@code before}. */
    long behind(long before) {
      return before * power + hash;
    }
  }

  static FeatureNode of(@Nullable CoreLabel label) {
    if (label == null) {
      return NONE;
    }
    return new FeatureNode(
        true,
        Part.of(label.get(HeadWordLabelAnnotation.class).value()),
        Part.of(label.get(HeadTagLabelAnnotation.class).value()),
        Part.of(label.value()));
  }

  /** A part by the letter that stands for it in the names of features, in either case. */
  Part part(char letter) {
    return switch (letter) {
      case 'w', 'W' -> word;
      case 't', 'T' -> tag;
      case 'c', 'C' -> category;
      default -> throw new IllegalArgumentException("No part is called " + letter);
    };
  }
}
