package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two articles corroborate each other only if they do not go back to one report. */
class OriginsTest {
  private static final Outlets OUTLETS =
      new Outlets(Map.of("Daily", "Smith", "Herald", "Smith"), Set.of("Globus", "Globus News"));

  private static final String REPORT =
      "The envoy told reporters in the capital on Friday that the first round of talks would begin"
          + " within weeks, that a hall had been found for them and that both delegations had named"
          + " their members, though a date was still being sought by the hosts, who had asked for"
          + " patience and for an end to the attacks on the port, where two ships were burning"
          + " yesterday after a night in which nobody slept and the harbour master called for"
          + " help.";

  @Test
  void outletsOfOneFamilyAreOneOrigin() {
    assertEquals(1, corroborated(Outlets.UNKNOWN, "", ""));
    assertEquals(0, corroborated(OUTLETS, "", ""));
  }

  @Test
  void twoPapersThatPrintOneTextAreOneOrigin() {
    assertEquals(
        0, corroborated(Outlets.UNKNOWN, REPORT, "Our own heading stands here. " + REPORT));
  }

  @Test
  void twoPapersThatPrintOneAgencyAreOneOrigin() {
    Outlets agencies = new Outlets(Map.of(), Set.of("Globus"));
    String one = "THE HAGUE (Globus) - The envoy spoke.";
    assertEquals(1, corroborated(Outlets.UNKNOWN, one, "The talks will begin. (Globus)"));
    assertEquals(0, corroborated(agencies, one, "The talks will begin. \\n(Globus)"));
    assertEquals(1, corroborated(agencies, one, "The talks will begin, Globus said."));
  }

  @Test
  void sectionsOfOneSiteAreOneOrigin() {
    assertEquals(0, printedAt("https://www.paper.example/world/1", "http://paper.example/sport/2"));
    assertEquals(1, printedAt("https://www.paper.example/world/1", "https://other.example/2"));
    assertEquals(1, printedAt("urn:one", "urn:two"));
  }

  @Test
  void knownPublishersStayTwoWhereOneSitePrintsBoth() {
    Outlets known = new Outlets(Map.of("Daily", "Smith", "Herald", "Jones"), Set.of());
    Press press = sited("https://all.example/1", "https://all.example/2");
    assertEquals(1, corroborated(press, known));
  }

  private static long printedAt(String one, String other) {
    return corroborated(sited(one, other), Outlets.UNKNOWN);
  }

  private static Press sited(String one, String other) {
    return new Press()
        .article("a", "2025-08-01", "daily")
        .also(":a schema:url \"%s\" .".formatted(one))
        .says("envoy", "affirms", "talks status Planned")
        .article("b", "2025-08-02", "herald")
        .also(":b schema:url \"%s\" .".formatted(other))
        .says("consul", "affirms", "talks status Planned");
  }

  @Test
  void anAgencyIsTheSourceOnlyWhereATextIsMarkedSo() {
    Credits credits = new Credits(OUTLETS.agencies());
    assertEquals(Optional.of("Globus News"), credits.agency("ROME (Globus News) — It rained."));
    assertEquals(Optional.of("Globus"), credits.agency("ROME, May 2. /Globus/. It rained."));
    assertEquals(Optional.of("Globus"), credits.agency("It rained.\n(Globus)"));
    assertEquals(Optional.empty(), credits.agency("Globus (Globus) was founded in Rome."));
    assertEquals(Optional.empty(), credits.agency("It rained, as Globus said."));
    assertEquals(Optional.empty(), new Credits(Set.of()).agency("ROME (Globus) - It rained."));
  }

  private static long corroborated(Outlets outlets, String one, String other) {
    Press press =
        new Press()
            .article("a", "2025-08-01", "daily")
            .reads(one)
            .says("envoy", "affirms", "talks status Planned")
            .article("b", "2025-08-02", "herald")
            .reads(other)
            .says("consul", "affirms", "talks status Planned");
    return corroborated(press, outlets);
  }

  private static long corroborated(Press press, Outlets outlets) {
    var found = press.findings(outlets);
    return found.calculateRead(() ->
        Stream.of(found)
            .flatMap(data -> data.stream())
            .filter(quad -> quad.getGraph().equals(Findings.GRAPH))
            .filter(quad -> quad.getObject().toString().endsWith("#Corroboration"))
            .count());
  }
}
