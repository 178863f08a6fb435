package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.store.StoreException;

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
  void aServerWithAnUnfitTokenPortOrLogDoesNotStart(@TempDir Path folder) throws IOException {
    Path weak = Files.writeString(folder.resolve("token"), "too-short");
    assertEquals(2, program.run("serve", "--store", folder, "--writable", "--token-file", weak));
    assertTrue(program.err().contains("at least 16"), program.err());
    Path missing = folder.resolve("none/token");
    assertEquals(2, program.run("serve", "--store", folder, "--writable", "--token-file", missing));
    assertEquals(2, program.run("serve", "--store", folder, "--monitor-port", "70000"));
    assertEquals(2, program.run("serve", "--store", folder, "--access-log", folder));
  }

  @Test
  void tablesNeedAFolder(@TempDir Path folder) throws StoreException {
    Path store = folder.resolve("store");
    Store.open(store).close();
    assertEquals(2, program.run("export", "--store", store, "--format", "CSV"));
    assertTrue(program.err().contains("-o DIR"), program.err());
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
