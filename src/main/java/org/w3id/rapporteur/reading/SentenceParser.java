package org.w3id.rapporteur.reading;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.common.ParserUtils;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.SentenceAnnotator;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.Trees;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;

/** Gives each sentence its tree; one that is too long, or whose tree grows too high, a flat one. */
@SuppressWarnings("rawtypes") // as the engine names its annotations
final class SentenceParser extends SentenceAnnotator {
  /** Higher trees come of garbage, and what walks them might run out of stack. */
  private static final int HIGHEST = 80;

  private final ParserGrammar parser;
  private final int longest;

  /**
   * @param longest sentence to be parsed, in tokens
   */
  SentenceParser(ParserGrammar parser, int longest) {
    this.parser = parser;
    this.longest = longest;
  }

  @Override
  protected void doOneSentence(Annotation annotation, CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
    if (tokens.size() <= longest) {
      ParserQuery query = parser.parserQuery();
      query.parse(tokens);
      Tree tree = query.getBestParse();
      if (tree != null && Trees.height(tree) <= HIGHEST) {
        keep(sentence, tree);
        return;
      }
    }
    doOneFailedSentence(annotation, sentence);
  }

  @Override
  protected void doOneFailedSentence(Annotation annotation, CoreMap sentence) {
    keep(sentence, ParserUtils.xTree(sentence.get(TokensAnnotation.class)));
  }

  private static void keep(CoreMap sentence, Tree tree) {
    Trees.convertToCoreLabels(tree);
    tree.indexSpans(0);
    sentence.set(TreeAnnotation.class, tree);
  }

  @Override
  protected int nThreads() {
    return 1;
  }

  @Override
  protected long maxTime() {
    return 0;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(TokensAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(TreeAnnotation.class);
  }
}
