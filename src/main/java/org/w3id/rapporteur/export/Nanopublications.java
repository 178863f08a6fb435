package org.w3id.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.triples.Graphs;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/**
 * Statements as nanopublications, one each, named by trusty URIs. The assertion is that the speaker
 * is reported to have said it; where the article says so stands in the provenance.
 *
 * <p>For use within a transaction.
 */
public final class Nanopublications {
  private static final String BASE = "https://w3id.org/rapporteur/np/";
  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final Node US = iri("https://w3id.org/rapporteur");
  private static final Node LICENCE = iri("https://creativecommons.org/licenses/by/4.0/");

  /** How a statement was found, which is no part of what it says. */
  private static final Set<Node> HOW_FOUND =
      Set.of(
          Rap.evidence,
          Rap.sourcePassage,
          Rap.cuePassage,
          Rap.contentPassage,
          Rap.confidence,
          Rap.rule);

  private final DatasetGraph data;

  public Nanopublications(DatasetGraph data) {
    this.data = data;
  }

  /** All of them, in the order of the statements' names. */
  public Stream<List<Quad>> all() {
    return Statements.in(data).stream().flatMap(statement -> of(statement).stream());
  }

  /** The nanopublication of a statement; absent if the dataset holds no such statement. */
  public Optional<List<Quad>> of(Node statement) {
    List<Quad> own = facts(statement);
    return own.stream()
        .map(Quad::getGraph)
        .filter(Graphs::isOfArticle)
        .findFirst()
        .map(graph -> named(new Draft(graph, own).quads()));
  }

  /** Puts the code in the place that was kept for it. */
  private static List<Quad> named(List<Quad> draft) {
    String code = TrustyCode.of(draft);
    return draft.stream()
        .map(quad ->
            new Quad(
                coded(quad.getGraph(), code),
                coded(quad.getSubject(), code),
                quad.getPredicate(),
                coded(quad.getObject(), code)))
        .toList();
  }

  private static Node coded(Node node, String code) {
    return node.isURI() && node.getURI().startsWith(BASE + TrustyCode.PLACE)
        ? iri(node.getURI().replace(TrustyCode.PLACE, code))
        : node;
  }

  private List<Quad> facts(Node subject) {
    return PlainRdf.of(Iter.asStream(data.find(Node.ANY, subject, Node.ANY, Node.ANY)))
        .distinct()
        .toList();
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }

  /** One nanopublication whose code is still to be found. */
  private final class Draft {
    private final Node self = iri(BASE + TrustyCode.PLACE);
    private final Node assertion = part("assertion");
    private final Node provenance = part("provenance");
    private final Node information = part("pubinfo");
    private final Node article;
    private final List<Quad> own;
    private final List<Quad> quads = new ArrayList<>();

    Draft(Node article, List<Quad> own) {
      this.article = article;
      this.own = own;
    }

    private Node part(String name) {
      return iri(self.getURI() + "#" + name);
    }

    List<Quad> quads() {
      Node head = part("Head");
      add(head, self, RDF.Nodes.type, iri(NP + "Nanopublication"));
      add(head, self, iri(NP + "hasAssertion"), assertion);
      add(head, self, iri(NP + "hasProvenance"), provenance);
      add(head, self, iri(NP + "hasPublicationInfo"), information);
      own.forEach(quad -> addFact(quad.asTriple()));
      addSource();
      add(information, self, iri(DCT + "license"), LICENCE);
      add(information, self, iri(PROV + "wasAttributedTo"), US);
      return quads.stream().distinct().toList();
    }

    private void addFact(Triple fact) {
      boolean isHowFound = HOW_FOUND.contains(fact.getPredicate());
      add(isHowFound ? provenance : assertion, fact);
      if (isHowFound && fact.getObject().isURI()) {
        copy(fact.getObject(), provenance);
      } else if (fact.getPredicate().equals(Rap.content)) {
        copy(fact.getObject(), assertion);
      } else if (fact.getPredicate().equals(Rap.condition)) {
        copy(fact.getObject(), assertion);
      } else if (fact.getObject().isURI()) {
        addNames(fact.getObject());
      }
    }

    /** All that is said of a passage or of a proposition, and what its parts are called. */
    private void copy(Node thing, Node into) {
      for (Quad quad : facts(thing)) {
        add(into, quad.asTriple());
        if (quad.getObject().isURI()) {
          addNames(quad.getObject());
        }
      }
    }

    private void addNames(Node thing) {
      Stream.of(RDFS.Nodes.label, Standards.EXACT_MATCH)
          .flatMap(property -> Iter.asStream(data.find(Graphs.CANON, thing, property, Node.ANY)))
          .forEach(quad -> add(assertion, quad.asTriple()));
    }

    private void addSource() {
      Iter.asStream(data.find(article, Node.ANY, RDF.Nodes.type, Rap.Article))
          .map(Quad::getSubject)
          .forEach(source -> {
            add(provenance, assertion, iri(PROV + "wasDerivedFrom"), source);
            Stream.of(
                    RDFS.Nodes.label,
                    Standards.URL,
                    Standards.DATE_PUBLISHED,
                    Standards.PUBLISHER,
                    Standards.WAS_GENERATED_BY,
                    Rap.textHash)
                .flatMap(property -> Iter.asStream(data.find(article, source, property, Node.ANY)))
                .forEach(quad -> add(provenance, quad.asTriple()));
          });
    }

    private void add(Node graph, Triple triple) {
      add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private void add(Node graph, Node subject, Node predicate, Node object) {
      quads.add(new Quad(graph, subject, predicate, object));
    }
  }
}
