package org.w3id.rapporteur.triples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private final Model core = OntologyFiles.core();

  @Test
  void everyTermHasLabelDefinitionExampleAndDefiningOntology() {
    List<Property> wanted = List.of(RDFS.label, SKOS.definition, SKOS.example, RDFS.isDefinedBy);
    List<String> lacking =
        terms(core)
            .flatMap(term ->
                wanted.stream()
                    .filter(property ->
                        core.listStatements(term, property, (String) null).toList().isEmpty())
                    .map(property -> term.getLocalName() + " " + property.getLocalName()))
            .sorted()
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Test
  void everyDefinitionTellsTheGenusAndTheDifference() {
    List<String> odd =
        core.listObjectsOfProperty(SKOS.definition).toList().stream()
            .map(node -> node.asLiteral().getString())
            .filter(text -> !text.matches("(A|An) .*\\b(that|with|in which|without|who)\\b.*\\."))
            .sorted()
            .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void everyTermHasOneKind() {
    Set<Resource> kinds =
        Set.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.NamedIndividual);
    List<String> odd =
        terms(core)
            .filter(term ->
                term.listProperties(RDF.type).toList().stream()
                        .filter(type -> kinds.contains(type.getResource()))
                        .count()
                    != 1)
            .map(Resource::getLocalName)
            .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void theCoreHasNoBlankNodes() {
    assertTrue(
        core.getGraph().stream()
            .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  @Test
  void everyTermThatShapesAndExamplesUseIsDeclared() {
    Set<String> declared = terms(core).map(Resource::getURI).collect(Collectors.toSet());
    Set<String> used = new TreeSet<>(used(OntologyFiles.shapes()));
    examples().map(OntologyFiles::example).forEach(model -> used.addAll(used(model)));
    used.addAll(used(OntologyFiles.alignments()));
    used.removeAll(declared);
    used.remove(OntologyFiles.NAMESPACE + "regrets"); // the stance that an invalid example invents
    assertEquals(Set.of(), used);
  }

  @Test
  void everyTermOccursInAValidExampleOrOrdersOthersThatDo() {
    Set<String> shown = new TreeSet<>();
    OntologyFiles.valid().forEach(file -> shown.addAll(used(OntologyFiles.example(file))));
    List<String> idle =
        terms(core)
            .filter(term -> !term.hasProperty(RDF.type, SKOS.ConceptScheme))
            .map(Resource::getURI)
            .filter(iri -> !shown.contains(iri) && !iri.endsWith("#excludes"))
            .toList();
    assertEquals(List.of(), idle);
  }

  @Test
  void everyForeignTermThatDataUseIsDeclared() {
    Model all = core.union(OntologyFiles.alignments());
    Set<String> declared =
        all.listSubjectsWithProperty(RDF.type).toList().stream()
            .map(Resource::getURI)
            .collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    OntologyFiles.valid().stream()
        .map(OntologyFiles::example)
        .forEach(model -> model.listStatements().forEach(s -> used.add(s.getPredicate().getURI())));
    used.removeIf(iri -> iri.startsWith(RDF.uri) || iri.startsWith(RDFS.uri));
    used.removeIf(iri -> iri.startsWith("https://w3id.org/rapporteur/verb/"));
    used.removeAll(declared);
    assertEquals(Set.of(), used);
  }

  private static Stream<Path> examples() {
    return Stream.concat(OntologyFiles.valid().stream(), OntologyFiles.invalid().stream());
  }

  private static Stream<Resource> terms(Model model) {
    return model.listSubjects().toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(OntologyFiles.NAMESPACE));
  }

  private static Set<String> used(Model model) {
    return model.getGraph().stream()
        .flatMap(OntologyTest::nodes)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(OntologyFiles.NAMESPACE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
