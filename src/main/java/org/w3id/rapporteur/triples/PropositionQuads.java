package org.w3id.rapporteur.triples;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.matter.Proposition;
import org.w3id.rapporteur.matter.Term;

/** Writes propositions twice over: as RDF 1.2 triple terms, and as plain nodes for all others. */
final class PropositionQuads {
  /** Predicates begin so when they are made of a verb and not of the ontology. */
  private static final String OPEN = "verb:";

  /** What only an agent can be: a place that stands there means those in it. */
  private static final Set<Node> OF_AGENTS =
      Set.of(Rap.participant, Rap.guarantor, Rap.beneficiary);

  private static final Set<Node> BY_AGENTS = Set.of(Rap.cedes);

  private final Description out;
  private final AgentQuads agents;
  private final MatterQuads matters;
  private final TimeQuads times;

  PropositionQuads(Description out, AgentQuads agents, MatterQuads matters, TimeQuads times) {
    this.out = out;
    this.agents = agents;
    this.matters = matters;
    this.times = times;
  }

  Node write(Proposition said) {
    Node predicate = predicate(said.predicate());
    Node subject = term(said.subject(), BY_AGENTS.contains(predicate));
    Node object = term(said.object(), OF_AGENTS.contains(predicate));
    Node node = Iris.proposition(subject, predicate, object, said.validTime());
    Node triple = NodeFactory.createTripleTerm(Triple.create(subject, predicate, object));
    out.type(node, Rap.Proposition);
    out.add(node, RDF.Nodes.reifies, triple);
    out.add(node, RDF.Nodes.subject, subject);
    out.add(node, RDF.Nodes.predicate, predicate);
    out.add(node, RDF.Nodes.object, object);
    out.add(node, Rap.gloss, Literals.text(said.gloss()));
    said.validTime().ifPresent(time -> out.add(node, Rap.validTime, times.write(time)));
    about(node, said.subject(), subject);
    about(node, said.object(), object);
    return node;
  }

  private void about(Node proposition, Term term, Node node) {
    if (term instanceof Term.OfEntity || term instanceof Term.OfMatter) {
      out.add(proposition, Rap.about, node);
    } else if (term instanceof Term.OfWords words) {
      words.owner().ifPresent(owner -> out.add(proposition, Rap.about, agents.write(owner)));
    }
  }

  private static Node predicate(String name) {
    return name.startsWith(OPEN)
        ? Iris.openPredicate(name.substring(OPEN.length()))
        : PropositionTerms.predicate(name);
  }

  private Node term(Term term, boolean isAgent) {
    if (term instanceof Term.OfEntity of) {
      return isAgent ? agents.agent(of.entity()) : agents.write(of.entity());
    } else if (term instanceof Term.OfMatter of) {
      return matters.write(of.matter());
    } else if (term instanceof Term.OfConcept of) {
      return PropositionTerms.value(of.localName());
    } else if (term instanceof Term.OfWords of) {
      return words(of);
    } else if (term instanceof Term.OfTime of) {
      return times.write(of.iso8601());
    } else if (term instanceof Term.OfQuantity of) {
      return quantity(of);
    }
    throw new IllegalArgumentException("No way to write a " + term.getClass().getSimpleName());
  }

  private Node words(Term.OfWords of) {
    String words = of.words() + of.owner().map(owner -> " (" + owner.label() + ")").orElse("");
    Node node = Iris.words(words);
    out.type(node, Standards.CONCEPT);
    out.name(node, words);
    of.owner().ifPresent(owner -> out.add(node, Rap.about, agents.write(owner)));
    return node;
  }

  private Node quantity(Term.OfQuantity quantity) {
    String value = Literals.decimalText(quantity.value()).replaceAll("\\.0$", "");
    String label = value + (quantity.unit().isEmpty() ? "" : " " + quantity.unit());
    Node node = Iris.quantity(value, quantity.unit());
    out.type(node, Standards.QUANTITATIVE_VALUE);
    out.add(node, RDFS.Nodes.label, Literals.text(label));
    out.add(node, Standards.VALUE, Literals.decimal(quantity.value()));
    if (!quantity.unit().isEmpty()) {
      out.add(node, Standards.UNIT_TEXT, Literals.text(quantity.unit()));
    }
    return node;
  }
}
