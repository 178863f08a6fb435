package org.w3id.rapporteur.contrast;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.text.Block;

/** Tells whether two texts, read as one article, cannot both be true. */
public final class ContrastFinder {
  private final ContrastWords words;
  private final List<ContrastRule> rules;

  /** Reads word lists and WordNet, which takes a second or two. */
  public ContrastFinder(DataFiles files) {
    words = new ContrastWords(files);
    MatterLexicon matters = new MatterLexicon(files);
    Likeness likeness = new Likeness(new WordNet(), words);
    Polarity polarity = new Polarity(words);
    rules =
        List.of(
            new ClaimRule(matters),
            new NegationRule(likeness, polarity),
            new OppositeRule(likeness, polarity, words),
            new NumberRule(likeness, matters.numbers()),
            new DateRule(likeness, polarity, words),
            new ConverseRule(likeness, words));
  }

  /**
   * What opposes the hypothesis to the premise, by the first rule that finds something.
   *
   * @param reading of an article whose first block is the premise and whose second the hypothesis
   */
  public Optional<Contrast> find(Reading reading, Cast cast) {
    Texts texts =
        new Texts(sentences(reading, cast, 0), sentences(reading, cast, 1), words, reading, cast);
    return rules.stream().flatMap(rule -> rule.find(texts).stream()).findFirst();
  }

  private static List<List<Word>> sentences(Reading reading, Cast cast, int place) {
    Block block = reading.text().blocks().get(place);
    return reading.sentences().stream()
        .filter(sentence -> sentence.block().equals(block))
        .map(sentence -> Word.of(sentence, cast))
        .toList();
  }
}
