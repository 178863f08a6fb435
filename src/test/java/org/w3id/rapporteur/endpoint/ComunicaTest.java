package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Comunica makes of the endpoint, where RAPPORTEUR_COMUNICA names its program, such as {@code
 * node_modules/.bin/comunica-sparql} after {@code npm install @comunica/query-sparql}.
 */
class ComunicaTest {
  private static final String PREFIX = "PREFIX rap: <https://w3id.org/rapporteur/ns#> ";

  private static TestServer server;
  private static TestServer other;

  @BeforeAll
  static void start() {
    assumeTrue(
        program().filter(Files::isExecutable).isPresent(),
        "RAPPORTEUR_COMUNICA names no program of Comunica");
    server = TestServer.over("river-talks.trig");
    other = TestServer.over("river-talks.trig");
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      other.close();
    }
  }

  private static Optional<Path> program() {
    return Optional.ofNullable(System.getenv("RAPPORTEUR_COMUNICA")).map(Path::of);
  }

  @Test
  void contradictionsAreFound(@TempDir Path folder) throws Exception {
    String query = PREFIX + "SELECT ?c { ?c a rap:Contradiction } ORDER BY ?c";
    List<String> rows = asked(folder, query, server);
    assertTrue(rows.size() > 1, rows.toString());
    assertEquals(server.ask(query, "Accept", "text/csv").body().lines().toList(), rows);
  }

  @Test
  void reifiersAreRead(@TempDir Path folder) throws Exception {
    List<String> rows =
        asked(
            folder,
            PREFIX
                + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
                + " SELECT ?value { ?p rdf:reifies <<( ?matter rap:status ?value )>> }",
            server);
    assertTrue(rows.contains("https://w3id.org/rapporteur/ns#Planned"), rows.toString());
  }

  @Test
  void annotationsOfReifiedTriplesAreRead(@TempDir Path folder) throws Exception {
    List<String> rows =
        asked(
            folder,
            PREFIX + "SELECT ?gloss { << ?matter rap:status ?value ~ ?p >> rap:gloss ?gloss }",
            server);
    assertTrue(rows.size() > 1, rows.toString());
  }

  @Test
  void twoEndpointsAreAskedAsOne(@TempDir Path folder) throws Exception {
    List<String> rows =
        asked(
            folder,
            PREFIX
                + "SELECT DISTINCT ?who { ?c a rap:Contradiction ; rap:contradictor ?who."
                + " ?s rap:speaker ?who }",
            server,
            other);
    assertTrue(rows.size() > 1, rows.toString());
  }

  /** The lines of the answer as CSV, the names of the columns first. */
  private static List<String> asked(Path folder, String query, TestServer... sources)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString()));
    for (TestServer source : sources) {
      command.add("sparql@" + source.at("/sparql"));
    }
    command.addAll(List.of("-q", query, "-t", "text/csv"));
    Path out = folder.resolve("rows.csv");
    Path problems = folder.resolve("problems.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(problems.toFile())
            .start();
    try {
      assertTrue(process.waitFor(120, TimeUnit.SECONDS), "Comunica does not come to an end");
      assertEquals(0, process.exitValue(), Files.readString(problems));
      return Files.readString(out, StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceAll("[<>]", ""))
          .toList();
    } finally {
      process.destroyForcibly();
    }
  }
}
