package org.w3id.rapporteur.triples;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.matter.Topic;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.text.Span;

/** Writes statements: who said it and how, and the passages that show it. */
final class StatementQuads {
  private final Description out;
  private final PassageQuads passages;
  private final AgentQuads agents;
  private final TimeQuads times;
  private final MatterQuads matters;
  private final PropositionQuads propositions;

  StatementQuads(Description out, PassageQuads passages) {
    this.out = out;
    this.passages = passages;
    this.agents = new AgentQuads(out);
    this.times = new TimeQuads(out);
    this.matters = new MatterQuads(out, agents, times);
    this.propositions = new PropositionQuads(out, agents, matters, times);
  }

  /**
   * @param nodes the names of all statements of the article, by their ordinals
   */
  void write(Statement said, Map<Integer, Node> nodes) {
    Node node = named(said.ordinal(), nodes);
    out.type(node, Rap.Statement);
    out.type(node, classes(said.act()));
    writePeople(node, said);
    writeManner(node, said);
    writePassages(node, said);
    writeTopic(node, said.topic());
    said.relayedBy().ifPresent(ordinal -> out.add(node, Rap.relayedBy, named(ordinal, nodes)));
  }

  private void writePeople(Node node, Statement said) {
    out.add(node, Rap.speaker, agents.agent(said.speaker()));
    said.jointSpeakers().forEach(other -> out.add(node, Rap.speaker, agents.agent(other)));
    said.addressees().stream()
        .filter(addressee -> addressee.kind() != EntityKind.PLACE)
        .forEach(addressee -> out.add(node, Rap.addressee, agents.agent(addressee)));
    said.via().forEach(relay -> out.add(node, Rap.via, agents.agent(relay)));
  }

  private void writeManner(Node node, Statement said) {
    out.add(node, Rap.stance, stance(said.propositionStance()));
    out.add(node, Rap.certainty, certainty(said.certainty()));
    out.add(node, Rap.quoteType, quoteType(said.quoteType()));
    out.add(node, Rap.confidence, Literals.decimal(said.confidence()));
    out.add(node, Rap.rule, Literals.text(said.attribution().rule()));
    said.saidAt().ifPresent(time -> out.add(node, Rap.saidAt, times.write(time)));
    said.statusGiven()
        .ifPresent(status -> out.add(node, Rap.statusGiven, PropositionTerms.value(status)));
  }

  private void writePassages(Node node, Statement said) {
    Attribution attribution = said.attribution();
    writeAll(node, Rap.evidence, List.of(said.sentence()));
    writeAll(node, Rap.sourcePassage, attribution.source());
    writeAll(node, Rap.cuePassage, attribution.cue());
    writeAll(node, Rap.contentPassage, attribution.content());
    writeAll(node, Rap.condition, said.condition().stream().toList());
  }

  private void writeAll(Node node, Node property, List<Span> spans) {
    spans.forEach(span -> out.add(node, property, passages.write(span)));
  }

  /** The stance is towards the main proposition; what is said against its grain is kept apart. */
  private void writeTopic(Node node, Topic topic) {
    topic.matters().forEach(matter -> out.add(node, Rap.about, matters.write(matter)));
    boolean mainIsNegated = topic.main().map(Topic.Claim::isNegated).orElse(false);
    List<Node> contents =
        topic.propositions().stream()
            .filter(claim -> claim.isNegated() == mainIsNegated)
            .map(claim -> propositions.write(claim.proposition()))
            .toList();
    contents.forEach(content -> out.add(node, Rap.content, content));
    topic.propositions().stream()
        .filter(claim -> claim.isNegated() != mainIsNegated)
        .map(claim -> propositions.write(claim.proposition()))
        .filter(counter -> !contents.contains(counter))
        .forEach(counter -> out.add(node, Rap.counterContent, counter));
  }

  private static Node named(int ordinal, Map<Integer, Node> nodes) {
    Node node = nodes.get(ordinal);
    if (node == null) {
      throw new IllegalArgumentException(
          "No statement " + ordinal + " in the article; there are " + nodes.keySet());
    }
    return node;
  }

  private static Node[] classes(Act act) {
    return switch (act) {
      case ASSERTION -> new Node[] {Rap.Assertion};
      case FORECAST -> new Node[] {Rap.Assertion, Rap.Forecast};
      case APPRAISAL -> new Node[] {Rap.Appraisal};
      case ACCUSATION -> new Node[] {Rap.Accusation};
      case DEMAND -> new Node[] {Rap.Demand};
      case PROPOSAL -> new Node[] {Rap.Proposal};
      case COMMITMENT -> new Node[] {Rap.Commitment};
      case REFUSAL -> new Node[] {Rap.Refusal};
      case ACCEPTANCE -> new Node[] {Rap.Acceptance};
      case WARNING -> new Node[] {Rap.Warning};
    };
  }

  private static Node stance(Stance stance) {
    return switch (stance) {
      case AFFIRMS -> Rap.affirms;
      case DENIES -> Rap.denies;
      case DOUBTS -> Rap.doubts;
      case FAVOURS -> Rap.favours;
      case OPPOSES -> Rap.opposes;
    };
  }

  private static Node certainty(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> Rap.certain;
      case PROBABLE -> Rap.probable;
      case POSSIBLE -> Rap.possible;
      case UNDERSPECIFIED -> Rap.underspecified;
    };
  }

  private static Node quoteType(Statement.QuoteType type) {
    return switch (type) {
      case DIRECT -> Rap.direct;
      case MIXED -> Rap.mixed;
      case INDIRECT -> Rap.indirect;
    };
  }
}
