package org.w3id.rapporteur.triples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.article.Problem;

/**
 * What builds had to complain of, beside the runs that read the articles. A complaint stays until a
 * build looks at its input again, or looks through the folder where it was.
 */
public final class ProblemQuads {
  private final List<Quad> quads;
  private final BiPredicate<String, Set<String>> isTold;

  /**
   * @param problems what is wrong now
   * @param isTold whether these are all problems of a place, given with the folders below which it
   *     was; others are left as they are
   */
  public ProblemQuads(List<Problem> problems, BiPredicate<String, Set<String>> isTold) {
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
      problem.folder().ifPresent(name -> out.add(node, Rap.inputFolder, Literals.text(name)));
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
        .filter(quad ->
            isTold.test(quad.getObject().getLiteralLexicalForm(), folders(data, quad.getSubject())))
        .flatMap(quad -> data.stream(Graphs.RUNS, quad.getSubject(), Node.ANY, Node.ANY))
        .filter(quad -> !now.contains(quad))
        .toList();
  }

  private static Set<String> folders(DatasetGraph data, Node problem) {
    return data.stream(Graphs.RUNS, problem, Rap.inputFolder, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .collect(Collectors.toUnmodifiableSet());
  }
}
