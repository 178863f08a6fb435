package org.w3id.rapporteur.triples;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.statement.StatedRelation;

/**
 * Writes what an article itself says of its statements: that one contradicts or replaces another.
 */
final class StatedQuads {
  private final Description out;
  private final PassageQuads passages;
  private final AgentQuads agents;

  StatedQuads(Description out, PassageQuads passages) {
    this.out = out;
    this.passages = passages;
    this.agents = new AgentQuads(out);
  }

  /**
   * Writes {@code stated}; agreement has no term, it only keeps contradictions out.
   *
   * @param names of all statements of the article, by their ordinals
   */
  void write(StatedRelation stated, Map<Integer, Node> names) {
    switch (stated.kind()) {
      case CONTRADICTS -> contradiction(stated, names);
      case REPLACES -> change(stated, names);
      case AGREES -> {}
    }
  }

  private void contradiction(StatedRelation stated, Map<Integer, Node> names) {
    Node statement = named(stated.statement(), names);
    out.add(statement, Rap.statedIn, passages.write(stated.passage()));
    stated.against().ifPresent(agent -> out.add(statement, Rap.statedAgainst, agents.agent(agent)));
    stated
        .target()
        .ifPresent(other -> out.add(statement, Rap.statedToContradict, named(other, names)));
    stated.clash().ifPresent(clash -> out.add(statement, Rap.statedKind, kind(clash)));
  }

  private static Node kind(StatedRelation.Clash clash) {
    return switch (clash) {
      case FACT -> Rap.factual;
      case WISH -> Rap.positional;
      case DOUBT -> Rap.doubted;
    };
  }

  private void change(StatedRelation stated, Map<Integer, Node> names) {
    Node statement = named(stated.statement(), names);
    out.add(statement, Rap.changeStatedIn, passages.write(stated.passage()));
    stated
        .target()
        .ifPresent(other -> out.add(statement, Rap.statedToReplace, named(other, names)));
  }

  private static Node named(int ordinal, Map<Integer, Node> names) {
    Node node = names.get(ordinal);
    if (node == null) {
      throw new IllegalArgumentException(
          "No statement " + ordinal + " in the article; there are " + names.keySet());
    }
    return node;
  }
}
