package org.w3id.rapporteur.triples;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.statement.StatedRelation;

/**
 * Writes what an article itself says of its statements: that one contradicts, echoes or replaces
 * another.
 */
final class StatedQuads {
  private static final Terms CONTRADICTION =
      new Terms(Rap.statedIn, Rap.statedAgainst, Rap.statedToContradict);
  private static final Terms AGREEMENT =
      new Terms(Rap.agreementStatedIn, Rap.statedWith, Rap.statedToEcho);

  private final Description out;
  private final PassageQuads passages;
  private final AgentQuads agents;

  /**
   * What tells of a relation to another's words.
   *
   * @param told leads to the words of the article that tell of it
   * @param other leads to the other agent
   * @param target leads to the other's statement
   */
  private record Terms(Node told, Node other, Node target) {}

  StatedQuads(Description out, PassageQuads passages) {
    this.out = out;
    this.passages = passages;
    this.agents = new AgentQuads(out);
  }

  /**
   * Writes {@code stated}.
   *
   * @param names of all statements of the article, by their ordinals
   */
  void write(StatedRelation stated, Map<Integer, Node> names) {
    switch (stated.kind()) {
      case CONTRADICTS -> contradiction(stated, names);
      case REPLACES -> change(stated, names);
      case AGREES -> toAnother(stated, AGREEMENT, names);
    }
  }

  private void contradiction(StatedRelation stated, Map<Integer, Node> names) {
    toAnother(stated, CONTRADICTION, names);
    stated
        .clash()
        .ifPresent(clash -> out.add(named(stated.statement(), names), Rap.statedKind, kind(clash)));
  }

  private void toAnother(StatedRelation stated, Terms terms, Map<Integer, Node> names) {
    Node statement = named(stated.statement(), names);
    out.add(statement, terms.told(), passages.write(stated.passage()));
    stated.against().ifPresent(agent -> out.add(statement, terms.other(), agents.agent(agent)));
    stated.target().ifPresent(target -> out.add(statement, terms.target(), named(target, names)));
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
