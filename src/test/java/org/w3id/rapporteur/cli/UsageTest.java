package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UsageTest {
  private final Captured program = new Captured();

  @Test
  void anUnknownCommandIsWrongUsageAndTheNearestOneIsNamed() {
    assertEquals(2, program.run("doctr"));
    assertTrue(program.err().contains("Did you mean: doctor?"), program.err());
  }

  @Test
  void anUnknownOptionIsWrongUsageAndTheNearestOneIsNamed() {
    assertEquals(2, program.run("doctor", "--stroe", "x"));
    assertTrue(program.err().contains("Did you mean: --store?"), program.err());
  }

  @Test
  void noCommandIsWrongUsage() {
    assertEquals(2, program.run());
    assertTrue(program.err().contains("[usage]"), program.err());
  }

  @Test
  void wrongUsagePrintsNothingToTheStandardOutput() {
    program.run("doctor", "--port", "many");
    assertEquals("", program.out());
  }

  @Test
  void helpGoesToTheStandardOutputAndIsNoFailure() {
    assertEquals(0, program.run("--help"));
    assertTrue(program.out().startsWith("Usage: rapporteur"), program.out());
    assertEquals("", program.err());
  }

  @Test
  void everyCommandHasHelp() {
    assertEquals(0, program.run("doctor", "--help"));
    assertTrue(program.out().contains("--store"), program.out());
  }

  @Test
  void theVersionIsTheOneOfThePom() {
    assertEquals(0, program.run("--version"));
    assertTrue(program.out().matches("rapporteur \\d+\\.\\d+\\.\\d+\\S*\\s*"), program.out());
  }
}
