package org.w3id.rapporteur.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

class PartialQuotationTest {
  private static final RuleFinder RULES = new RuleFinder(new DataFiles());

  private static List<String> said(String sentence) {
    Reading reading = SharedEngine.read(sentence);
    return RULES.asStatements(reading, RULES.find(reading)).stream()
        .filter(found -> reading.words(found.cue().get(0)).equals("said"))
        .flatMap(found -> found.content().stream())
        .map(reading::words)
        .toList();
  }

  @Test
  void aClauseThatEndsInAQuotationIsSaidWhole() {
    assertEquals(
        List.of("The envoy left the port \"in full accordance with the rules of the sea,\""),
        said(
            "The envoy left the port \"in full accordance with the rules of the sea,\" Merkel said"
                + " in Rome."));
  }

  @Test
  void aQuotationByItselfStaysAsItIs() {
    assertEquals(
        List.of("\"The port is open to everybody,\""),
        said("\"The port is open to everybody,\" Merkel said in Rome."));
  }
}
