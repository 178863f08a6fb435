package org.w3id.rapporteur.reading;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;

/**
 * Tags as names what the tagger takes for pronouns because it looks past capitals: "the WHO said".
 * In a sentence all of capitals they stay what they are.
 */
final class NamesInCapitals implements Annotator {
  private static final String NAME = "NNP";

  @Override
  public void annotate(Annotation annotation) {
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      boolean isInCapitals =
          tokens.stream().map(CoreLabel::word).noneMatch(NamesInCapitals::isSmall);
      if (!isInCapitals) {
        tokens.stream()
            .filter(token -> isPronoun(token.tag()) && isInCapitals(token.word()))
            .forEach(token -> token.setTag(NAME));
      }
    }
  }

  private static boolean isPronoun(String tag) {
    return tag.startsWith("WP") || tag.startsWith("PRP");
  }

  private static boolean isSmall(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isLowerCase);
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine names its annotations
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(CoreAnnotations.PartOfSpeechAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of();
  }
}
