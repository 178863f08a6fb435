package org.w3id.rapporteur.triples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class RapTest {
  @Test
  void theConstantsAreTheTermsOfTheOntology() {
    Set<String> terms =
        OntologyFiles.core().listSubjects().toList().stream()
            .map(term -> term.getURI())
            .filter(iri -> iri.startsWith(OntologyFiles.NAMESPACE))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> constants =
        Arrays.stream(Rap.class.getFields())
            .filter(field -> field.getType().equals(Node.class))
            .map(RapTest::iri)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(terms, constants);
  }

  @Test
  void everyConstantIsNamedAsItsTerm() {
    for (Field field : Rap.class.getFields()) {
      if (field.getType().equals(Node.class)) {
        assertEquals(OntologyFiles.NAMESPACE + field.getName(), iri(field));
      }
    }
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
