package org.w3id.rapporteur.reading;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.Properties;

/**
 * The engine's finder of names, which searches only those sentences for times that may tell one.
 * SUTime takes four times as long as finding the names, and most sentences hold no time; what is
 * found is the same.
 */
final class NamesAndTimes extends NERCombinerAnnotator {
  private final NERCombinerAnnotator times;
  private final TimeWords words;

  /**
   * @param settings the engine's, which must not ask for numbers and times
   */
  NamesAndTimes(Properties settings, TimeWords words) throws IOException {
    super(settings);
    this.words = words;
    this.times =
        new NERCombinerAnnotator(
            new NERClassifierCombiner(true, true, new KnownNames()),
            false,
            1,
            0,
            Integer.MAX_VALUE,
            false,
            false);
  }

  @Override
  public void doOneSentence(Annotation annotation, CoreMap sentence) {
    super.doOneSentence(annotation, sentence);
    if (words.mayTellTime(sentence.get(TextAnnotation.class))) {
      for (CoreLabel token : sentence.get(TokensAnnotation.class)) {
        token.set(KnownNames.Known.class, token.ner());
        token.remove(NamedEntityTagAnnotation.class);
      }
      times.doOneSentence(annotation, sentence);
    }
  }
}
