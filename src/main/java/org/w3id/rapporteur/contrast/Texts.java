package org.w3id.rapporteur.contrast;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.reading.Reading;

/**
 * Two texts as the rules see them.
 *
 * @param premise its sentences, each as its words
 * @param hypothesis its sentences, each as its words
 */
record Texts(
    List<List<Word>> premise,
    List<List<Word>> hypothesis,
    ContrastWords words,
    Reading reading,
    Cast cast) {

  /** The words of the hypothesis that tell something. */
  List<Word> claimed() {
    return words.content(hypothesis.stream().flatMap(List::stream).toList());
  }

  Stream<List<Word>> premises() {
    return premise.stream().map(words::content);
  }

  List<Word> premiseWords() {
    return premise.stream().flatMap(List::stream).toList();
  }
}
