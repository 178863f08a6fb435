package org.w3id.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class ExpectedAnswerTest {
  private static final String EXPECTED =
      """
      { "head": { "vars": [ "who" ] }, "results": { "bindings": [
        { "who": { "type": "literal", "value": "the envoy" } },
        { "who": { "type": "literal", "value": "the consul" } } ] } }
      """;

  private static List<String> differences(String... people) {
    return ExpectedAnswer.parse(EXPECTED)
        .differences(
            new Answer(
                List.of("who"),
                Stream.of(people)
                    .map(who ->
                        BindingFactory.binding(
                            Var.alloc("who"), NodeFactory.createLiteralString(who)))
                    .toList()));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    assertEquals(List.of(), differences("the consul", "the envoy"));
  }

  @Test
  void aMissingRowAndOneTooManyAreTold() {
    assertEquals(2, differences("the consul", "the premier").size());
  }

  @Test
  void aRowTwiceIsOneTooMany() {
    assertEquals(1, differences("the consul", "the envoy", "the envoy").size());
  }
}
