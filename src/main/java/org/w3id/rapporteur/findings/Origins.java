package org.w3id.rapporteur.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/**
 * Tells the rules with which origin an article counts: what it retells, the agency that it names as
 * its source, the family of its publisher, and one for all that print the same text.
 */
final class Origins {
  /** The predicates of all that is asked for here. */
  static final Set<Node> TERMS =
      Set.of(
          RDF.Nodes.type,
          RDFS.Nodes.label,
          Rap.origin,
          Standards.IS_STRING,
          Standards.PREF_LABEL,
          Standards.PUBLISHER,
          Standards.URL);

  private static final String WORK = "https://w3id.org/rapporteur/work#";
  private static final Node PRINTED = NodeFactory.createURI(WORK + "printedBy");
  private static final Node FAMILY = NodeFactory.createURI(WORK + "family");

  /**
   * @param isTold whether the article itself tells, which counts more than who prints it
   */
  private record Origin(boolean isTold, String name) {
    private static final Comparator<Origin> SUREST_FIRST =
        Comparator.comparing((Origin origin) -> !origin.isTold()).thenComparing(Origin::name);
  }

  private final Outlets outlets;
  private final Credits credits;
  private final NearDuplicates duplicates = new NearDuplicates();

  Origins(Outlets outlets) {
    this.outlets = outlets;
    credits = new Credits(outlets.agencies());
  }

  /** The origin's name for each article's IRI. */
  Map<String, String> of(Triples triples) {
    Imprints imprints = new Imprints(triples);
    Map<String, NearDuplicates.Printed> printed = new TreeMap<>();
    imprints
        .bodies()
        .forEach((article, body) ->
            printed.put(
                article,
                new NearDuplicates.Printed(imprints.printer(article, outlets).orElse(""), body)));
    Map<String, String> groups = duplicates.groups(printed);
    Map<String, Origin> ofGroup = new HashMap<>();
    printed.forEach((article, text) ->
        ofGroup.merge(
            groups.getOrDefault(article, article),
            of(article, text.body(), imprints),
            Origins::surer));
    Map<String, String> names = new HashMap<>();
    groups.forEach((article, group) ->
        Optional.ofNullable(ofGroup.get(group))
            .ifPresent(origin -> names.put(article, origin.name())));
    return names;
  }

  /** Adds to some facts the origin of each article and the family of each outlet in them. */
  void write(Graph facts, Map<String, String> origins) {
    for (Node article : all(facts, Rap.Article)) {
      Optional.ofNullable(origins.get(article.getURI()))
          .ifPresent(name -> add(facts, article, PRINTED, name));
    }
    Triples triples = facts::stream;
    for (Node outlet : all(facts, Rap.Outlet)) {
      Imprints.label(triples, outlet)
          .ifPresent(name -> add(facts, outlet, FAMILY, outlets.family(name)));
    }
  }

  private static List<Node> all(Graph facts, Node type) {
    return facts.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList();
  }

  private static Origin surer(Origin one, Origin other) {
    return Origin.SUREST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private Origin of(String article, String text, Imprints imprints) {
    Optional<String> publisher = imprints.publisher(article);
    Optional<String> given = imprints.origin(article);
    boolean isRetold = given.isPresent() && !given.equals(publisher);
    Optional<String> told = isRetold ? given : credits.agency(text);
    return told.map(name -> new Origin(true, outlets.family(name)))
        .orElseGet(() ->
            new Origin(
                false,
                imprints
                    .printer(article, outlets)
                    .or(() -> given)
                    .map(outlets::family)
                    .orElse(article)));
  }

  private static void add(Graph facts, Node subject, Node predicate, String value) {
    facts.add(Triple.create(subject, predicate, NodeFactory.createLiteralString(value)));
  }
}
