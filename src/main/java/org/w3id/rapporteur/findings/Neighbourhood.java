package org.w3id.rapporteur.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/**
 * Which statements can make a finding together.
 *
 * <p>All statements of one proposition are a position's; rules join positions whose propositions
 * have one subject and one verb, or one subject (or one matter and a wider one) and properties of
 * the ontology, and statements on one matter; what an article states of its statements is gathered
 * by who is said to contradict, or agree with, whom.
 */
final class Neighbourhood {
  private static final List<Node> CONTENTS = List.of(Rap.content, Rap.counterContent);
  private static final List<Node> STATED =
      List.of(Rap.statedIn, Rap.changeStatedIn, Rap.agreementStatedIn);
  private static final List<Node> OTHERS = List.of(Rap.statedAgainst, Rap.statedWith);

  private final Triples triples;
  private final Map<Node, Map<Node, Set<Node>>> said = new HashMap<>();

  Neighbourhood(Triples triples) {
    this.triples = triples;
  }

  /** All statements that stand in a finding in which {@code touched} statements have a part. */
  Set<Node> of(Set<Node> touched) {
    Set<Node> positions = ofSameContent(touched);
    Set<Node> all = new LinkedHashSet<>(onSameThing(positions));
    all.addAll(onSameThing(statedBy(speakersAsStated(touched))));
    return ofSameContent(all);
  }

  private Set<Node> ofSameContent(Set<Node> statements) {
    return with(statements, contents(statements).stream().flatMap(this::saying));
  }

  private Set<Node> onSameThing(Set<Node> statements) {
    Stream<Node> onMatters =
        objects(statements, Rap.about).stream()
            .flatMap(matter -> triples.subjects(Rap.about, matter))
            .filter(this::isStatement);
    Stream<Node> onSubjects =
        contents(statements).stream().flatMap(this::comparable).distinct().flatMap(this::saying);
    return with(statements, Stream.concat(onMatters, onSubjects));
  }

  /** What is said of the same subject by the same verb, or by any property of the ontology. */
  private Stream<Node> comparable(Node proposition) {
    List<Node> predicates =
        triples.objects(proposition, RDF.Nodes.predicate).map(Neighbourhood::kind).toList();
    return triples
        .objects(proposition, RDF.Nodes.subject)
        .flatMap(this::widerAndNarrower)
        .flatMap(subject ->
            predicates.stream()
                .flatMap(kind -> saidOf(subject).getOrDefault(kind, Set.of()).stream()));
  }

  private Stream<Node> widerAndNarrower(Node subject) {
    return Stream.of(
            Stream.of(subject),
            triples.objects(subject, Standards.BROADER),
            triples.subjects(Standards.BROADER, subject))
        .flatMap(part -> part);
  }

  private Map<Node, Set<Node>> saidOf(Node subject) {
    return said.computeIfAbsent(
        subject,
        any -> {
          Map<Node, Set<Node>> byKind = new HashMap<>();
          triples
              .subjects(RDF.Nodes.subject, subject)
              .forEach(proposition ->
                  triples
                      .objects(proposition, RDF.Nodes.predicate)
                      .forEach(predicate ->
                          byKind
                              .computeIfAbsent(kind(predicate), it -> new HashSet<>())
                              .add(proposition)));
          return byKind;
        });
  }

  /** A verb by itself; one node for all properties of the ontology. */
  private static Node kind(Node predicate) {
    return predicate.isURI() && predicate.getURI().startsWith(Rap.NAMESPACE)
        ? RDF.Nodes.Property
        : predicate;
  }

  /** Who is stated to contradict, agree or change by touched statements, or to contradict those. */
  private Set<Node> speakersAsStated(Set<Node> touched) {
    Set<Node> speakers = objects(touched, Rap.speaker);
    Stream<Node> against =
        objects(touched, Rap.about).stream()
            .flatMap(matter -> triples.subjects(Rap.about, matter))
            .filter(it -> isStatedOf(it, speakers));
    Stream<Node> own = touched.stream().filter(this::isStated);
    return objects(with(Set.of(), Stream.concat(own, against)), Rap.speaker);
  }

  private boolean isStatedOf(Node statement, Set<Node> speakers) {
    return OTHERS.stream()
        .flatMap(other -> triples.objects(statement, other))
        .anyMatch(speakers::contains);
  }

  private Set<Node> statedBy(Set<Node> speakers) {
    return with(
        Set.of(),
        speakers.stream()
            .flatMap(speaker -> triples.subjects(Rap.speaker, speaker))
            .filter(this::isStated));
  }

  private Set<Node> contents(Set<Node> statements) {
    return CONTENTS.stream()
        .flatMap(content -> objects(statements, content).stream())
        .collect(Collectors.toSet());
  }

  private Stream<Node> saying(Node proposition) {
    return CONTENTS.stream().flatMap(content -> triples.subjects(content, proposition));
  }

  private boolean isStatement(Node node) {
    return triples.has(node, RDF.Nodes.type, Rap.Statement);
  }

  private boolean isStated(Node statement) {
    return STATED.stream().anyMatch(said -> triples.has(statement, said, Node.ANY));
  }

  private Set<Node> objects(Set<Node> subjects, Node predicate) {
    Set<Node> objects = new HashSet<>();
    subjects.forEach(subject -> triples.objects(subject, predicate).forEach(objects::add));
    return objects;
  }

  private static Set<Node> with(Set<Node> some, Stream<Node> others) {
    Set<Node> all = new LinkedHashSet<>(some);
    others.forEach(all::add);
    return all;
  }
}
