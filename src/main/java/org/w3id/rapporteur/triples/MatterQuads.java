package org.w3id.rapporteur.triples;

import org.apache.jena.graph.Node;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.matter.Matter;
import org.w3id.rapporteur.matter.MatterKind;

/** Writes matters on the table. */
final class MatterQuads {
  private final Description out;
  private final AgentQuads agents;
  private final TimeQuads times;

  MatterQuads(Description out, AgentQuads agents, TimeQuads times) {
    this.out = out;
    this.agents = agents;
    this.times = times;
  }

  Node write(Matter matter) {
    Node node = Iris.matter(matter);
    out.type(node, Rap.Matter);
    out.type(node, classes(matter.kind()));
    out.name(node, matter.label());
    matter.participants().stream()
        .filter(participant -> participant.kind() != EntityKind.PLACE)
        .forEach(participant -> out.add(node, Rap.participant, agents.agent(participant)));
    matter.place().ifPresent(place -> out.add(node, Rap.venue, agents.write(place)));
    matter.time().ifPresent(time -> out.add(node, Rap.date, times.write(time)));
    matter.wider().ifPresent(key -> out.add(node, Standards.BROADER, Iris.matter(key)));
    return node;
  }

  private static Node[] classes(MatterKind kind) {
    return switch (kind) {
      case MEETING -> new Node[] {Rap.Meeting};
      case SUMMIT -> new Node[] {Rap.Meeting, Rap.Summit};
      case GUARANTEE -> new Node[] {Rap.Guarantee};
      case CEASEFIRE -> new Node[] {Rap.Ceasefire};
      case AGREEMENT -> new Node[] {Rap.Agreement};
      case CONCESSION -> new Node[] {Rap.Concession};
      case DEPLOYMENT -> new Node[] {Rap.Deployment};
      case MEMBERSHIP -> new Node[] {Rap.Membership};
      case MEDIATION -> new Node[] {Rap.Mediation};
      case SANCTION -> new Node[] {Rap.Sanction};
      case TARIFF -> new Node[] {Rap.Tariff};
      case AID -> new Node[] {Rap.Aid};
      case ELECTION -> new Node[] {Rap.Election};
      case ENERGY -> new Node[] {Rap.EnergySupply};
      case ARMS_CONTROL -> new Node[] {Rap.ArmsControl};
      case EXCHANGE -> new Node[] {Rap.Exchange};
      case INCIDENT -> new Node[] {Rap.Incident};
      case OTHER -> new Node[] {};
    };
  }
}
