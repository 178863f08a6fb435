package org.w3id.rapporteur.triples;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.text.Span;

/** Writes agents and places. */
final class AgentQuads {
  private final Description out;

  AgentQuads(Description out) {
    this.out = out;
  }

  /** Writes an entity as what it is, agent or place. */
  Node write(Entity entity) {
    return entity.kind() == EntityKind.PLACE ? place(entity) : agent(entity);
  }

  /** Writes an entity as an agent, even where it is a place that speaks. */
  Node agent(Entity entity) {
    Node agent = Iris.agent(entity);
    out.type(agent, Rap.Agent);
    out.type(agent, classes(entity.kind()));
    describe(agent, entity);
    if (entity.isUnnamed()) {
      out.add(agent, Rap.isUnnamed, Literals.flag(true));
    }
    entity.represents().ifPresent(whole -> out.add(agent, Rap.represents, agent(whole)));
    return agent;
  }

  Node outlet(String name) {
    Node outlet = Iris.outlet(name);
    out.type(outlet, Rap.Agent, Rap.Organization, Rap.Outlet);
    out.name(outlet, name);
    return outlet;
  }

  /** Writes the names under which the article speaks of those whom the quads already describe. */
  void writeSpellings(Cast cast, String body) {
    for (Mention mention : cast.mentions()) {
      if (mention.form() == Mention.Form.NAME && isDescribed(mention.entity())) {
        Node words = Literals.text(wordsOf(mention.span(), body));
        out.add(Iris.entity(mention.entity()), Standards.ALT_LABEL, words);
      }
    }
  }

  private boolean isDescribed(Entity entity) {
    return out.describes(Iris.entity(entity));
  }

  private static String wordsOf(Span span, String body) {
    return span.of(body).replaceAll("\\s+", " ");
  }

  private Node place(Entity entity) {
    Node place = Iris.entity(entity);
    out.type(place, Rap.Place);
    describe(place, entity);
    return place;
  }

  private void describe(Node node, Entity entity) {
    out.name(node, entity.label());
    entity
        .wikidata()
        .map(item -> NodeFactory.createURI(Standards.WIKIDATA + item))
        .ifPresent(item -> out.add(node, Standards.EXACT_MATCH, item));
  }

  private static Node[] classes(EntityKind kind) {
    return switch (kind) {
      case PERSON -> new Node[] {Rap.Person};
      case STATE -> new Node[] {Rap.State};
      case ORGANIZATION -> new Node[] {Rap.Organization};
      case OUTLET -> new Node[] {Rap.Organization, Rap.Outlet};
      case GROUP, PLACE -> new Node[] {Rap.Group};
    };
  }
}
