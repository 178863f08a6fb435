package org.w3id.rapporteur.triples;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.article.Problem;

/** What the last build had to complain of, beside the runs that read the articles. */
public final class ProblemQuads {
  private ProblemQuads() {}

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

  /**
   * Puts the problems in place of those of the build before; to be used within a write transaction.
   */
  public static void replace(DatasetGraph data, List<Problem> problems) {
    List<Quad> old =
        data.stream(Graphs.RUNS, Node.ANY, RDF.Nodes.type, Rap.Problem)
            .flatMap(quad -> data.stream(Graphs.RUNS, quad.getSubject(), Node.ANY, Node.ANY))
            .toList();
    List<Quad> fresh = of(problems);
    old.stream().filter(quad -> !fresh.contains(quad)).forEach(data::delete);
    fresh.stream().filter(quad -> !data.contains(quad)).forEach(data::add);
  }

  /** Whether the dataset holds just these problems. */
  public static boolean areCurrent(DatasetGraph data, List<Problem> problems) {
    long there = data.stream(Graphs.RUNS, Node.ANY, RDF.Nodes.type, Rap.Problem).count();
    List<Quad> wanted = of(problems);
    return there == wanted.stream().map(Quad::getSubject).distinct().count()
        && wanted.stream().allMatch(data::contains);
  }
}
