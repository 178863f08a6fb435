package org.w3id.rapporteur.reading;

import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The basic dependencies of a tree and no others: left to itself the engine also makes enhanced
 * ones. And they are the same in each run: the engine mends them in the order of a hash table whose
 * keys are places in memory, so that now and then one came out otherwise.
 */
final class BasicDependencies extends UniversalEnglishGrammaticalStructure {
  private static final long serialVersionUID = 1L;

  private static final HeadFinder HEADS =
      new UniversalSemanticHeadFinder(new PennTreebankLanguagePack(), true);

  private BasicDependencies(Tree tree) {
    super(tree, word -> true, HEADS);
  }

  /** The dependencies of a tree, in order of the dependents. */
  static Collection<TypedDependency> of(Tree tree) {
    return new BasicDependencies(tree).typedDependencies();
  }

  @Override
  protected void postProcessDependencies(List<TypedDependency> dependencies) {
    Collections.sort(dependencies);
    super.postProcessDependencies(dependencies);
  }

  /** Enhanced dependencies would begin with these. */
  @Override
  protected void getExtras(List<TypedDependency> dependencies) {
    // Nobody asks for them.
  }
}
