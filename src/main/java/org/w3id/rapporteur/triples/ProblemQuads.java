package org.w3id.rapporteur.triples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.article.Problem;

/**
 * What builds had to complain of, beside the runs that read the articles. A complaint stays until a
 * build looks at its input again.
 */
public final class ProblemQuads {
  private final List<Quad> quads;
  private final Predicate<String> isTold;

  /**
   * @param problems what is wrong now
   * @param isTold whether these are all problems of a place; others are left as they are
   */
  public ProblemQuads(List<Problem> problems, Predicate<String> isTold) {
    this.quads = of(problems);
    this.isTold = isTold;
  }

  /** The problems as quads of the graph of runs. */
  public static List<Quad> of(List<Problem> problems) {
    Description out = new Description(Graphs.RUNS);
    for (Problem problem : problems) {
      Node node = Iris.problem(problem);
      out.type(node, Rap.Problem);
      out.add(node, Rap.problemKind, Literals.text(problem.id()));
      out.add(node, Rap.inputPlace, Literals.text(problem.place()));
      out.add(node, RDFS.Nodes.label, Literals.text(problem.message()));
      boolean isLeftOut = problem.severity() == Problem.Severity.SKIPPED;
      out.add(node, Rap.isLeftOut, Literals.flag(isLeftOut));
    }
    return out.quads();
  }

  /** Puts the problems in place of those of old; to be used within a write transaction. */
  public void putInto(DatasetGraph data) {
    settled(data).forEach(data::delete);
    quads.stream().filter(quad -> !data.contains(quad)).forEach(data::add);
  }

  /** Whether the dataset tells just what there is to tell. */
  public boolean areIn(DatasetGraph data) {
    return settled(data).isEmpty() && quads.stream().allMatch(data::contains);
  }

  /** What is there of inputs that were looked at again, and holds no more. */
  private List<Quad> settled(DatasetGraph data) {
    Set<Quad> now = new HashSet<>(quads);
    return data.stream(Graphs.RUNS, Node.ANY, Rap.inputPlace, Node.ANY)
        .filter(quad -> isTold.test(quad.getObject().getLiteralLexicalForm()))
        .flatMap(quad -> data.stream(Graphs.RUNS, quad.getSubject(), Node.ANY, Node.ANY))
        .filter(quad -> !now.contains(quad))
        .toList();
  }
}
