package org.w3id.rapporteur.triples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesFileTest {
  private final Model shapes = OntologyFiles.shapes();

  @TestFactory
  List<DynamicTest> everyValidExampleConforms() {
    return OntologyFiles.valid().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> assertEquals(Set.of(), broken(file))))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyInvalidExampleBreaksExactlyTheShapeThatItNames() {
    return OntologyFiles.invalid().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> assertEquals(Set.copyOf(OntologyFiles.named(file, "Breaks")), broken(file))))
        .toList();
  }

  @Test
  void everyConstraintHasAnInvalidExample() {
    Set<String> named = namedBy(OntologyFiles.invalid(), "Breaks");
    Set<String> constraints = names(SHACLM.PropertyShape);
    names(SHACLM.NodeShape).stream().filter(this::constrainsByItself).forEach(constraints::add);
    assertEquals(constraints, named);
  }

  @Test
  void everyShapeWithATargetHasAValidExample() {
    assertEquals(names(SHACLM.NodeShape), namedBy(OntologyFiles.valid(), "Shows"));
  }

  @Test
  void everyConstraintTellsPeopleWhatIsWanted() {
    List<Resource> silent =
        names(SHACLM.PropertyShape).stream()
            .map(name -> shapes.createResource(OntologyFiles.SHAPES + name))
            .filter(shape -> !shape.hasProperty(SHACLM.message))
            .toList();
    assertEquals(List.of(), silent);
  }

  private boolean constrainsByItself(String name) {
    Resource shape = shapes.createResource(OntologyFiles.SHAPES + name);
    return !shape.hasProperty(SHACLM.property);
  }

  private static Set<String> namedBy(List<Path> files, String label) {
    return files.stream()
        .flatMap(file -> OntologyFiles.named(file, label).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> names(Resource type) {
    return shapes.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .map(shape -> shape.getURI().substring(OntologyFiles.SHAPES.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> broken(Path file) {
    ValidationReport report =
        ShaclValidator.get().validate(shapes.getGraph(), OntologyFiles.example(file).getGraph());
    return report.getEntries().stream()
        .map(entry -> local(entry.source()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String local(Node shape) {
    return shape.getURI().substring(OntologyFiles.SHAPES.length());
  }
}
