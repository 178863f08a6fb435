package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem id in the code has a section in docs/problems.md, and none is left over there. */
class DocumentedProblemsTest {
  private static final String ID = "\"([a-z]+(?:-[a-z]+)*)\"";
  private static final String LONG_ID = "\"([a-z]+(?:-[a-z]+)+)\"";

  /** An id is an argument of what makes problems, or stands in brackets in a message. */
  private static final List<Pattern> USES =
      List.of(
          Pattern.compile(
              "(?:new Problem|UnfitInputException|skipped|unfit|note|problem)\\(\\s*" + LONG_ID),
          Pattern.compile("(?:DataException|fault)\\([^;]*?" + LONG_ID + "\\)"),
          Pattern.compile("ExitCode\\.[A-Z_]+,\\s*" + ID),
          Pattern.compile("return " + LONG_ID + ";"),
          Pattern.compile("[^,] \\[([a-z]+(?:-[a-z]+)*)]\""));

  @Test
  void idsInTheCodeAreThoseOfTheDocs() throws IOException {
    Set<String> documented =
        Files.readAllLines(Path.of("docs/problems.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).strip())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(used(), documented);
  }

  @Test
  void theSearchFindsTheIdsOfEachForm() throws IOException {
    assertTrue(used().containsAll(Set.of("usage", "internal", "no-jdk")), used().toString());
  }

  private static Set<String> used() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        collect(Files.readString(file), ids);
      }
    }
    collect(Files.readString(Path.of("rapporteur")), ids);
    return ids;
  }

  private static void collect(String code, Set<String> ids) {
    for (Pattern use : USES) {
      use.matcher(code).results().forEach(found -> ids.add(found.group(1)));
    }
  }
}
