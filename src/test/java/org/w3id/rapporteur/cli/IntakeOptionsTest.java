package org.w3id.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeOptionsTest {
  @TempDir private Path folder;
  private final Captured captured = new Captured();

  @Test
  void withoutInputThereIsNothingToRead() {
    assertEquals(2, captured.run("extract"));
    assertTrue(captured.err().contains("[usage]"), captured.err());
  }

  @Test
  void aFieldThatIsNoneOfOursIsWrongUsageAndTheKnownOnesAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"a\": \"The envoy left.\"}\n");
    assertEquals(2, captured.run("extract", file, "--field", "colour=a"));
    assertTrue(captured.err().contains("headline"), captured.err());
  }

  @Test
  void aRecordIsReadByTheFieldsThatAreNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"when\": \"2024-03-07\", \"a\": \"The envoy left.\"}\n");
    assertEquals(
        0, captured.run("extract", file, "--field", "text=a", "--field", "published=when"));
    assertTrue(captured.err().contains("1 article read"), captured.err());
  }

  @Test
  void theReportTellsWhatWasReadAndWhatWasWrong() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "---\npublished: 2024-03-07\n---\nThe envoy left.");
    Files.writeString(folder.resolve("b.txt"), "");
    Path report = folder.resolveSibling(folder.getFileName() + "-report.json");
    assertEquals(3, captured.run("extract", folder, "--report", report));
    JsonObject told = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
    Files.delete(report);
    assertEquals(1, told.get("read").getAsInt());
    assertEquals(1, told.get("skipped").getAsInt());
    JsonObject problem = told.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertEquals("article-empty", problem.get("id").getAsString());
    assertEquals("b.txt", problem.get("place").getAsString());
  }

  @Test
  void aPageOfThisMachineIsNotFetched() {
    assertEquals(3, captured.run("extract", "--fetch", "http://127.0.0.1:9/page"));
    assertTrue(captured.err().contains("not public"), captured.err());
    assertEquals(1, captured.err().lines().count());
  }

  @Test
  void aPageThatIsNotFetchedDoesNotCostTheOtherInputs() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The envoy left.");
    assertEquals(3, captured.run("extract", file, "--fetch", "http://127.0.0.1:9/page"));
    assertTrue(captured.err().contains("1 article read"), captured.err());
    assertEquals(
        3, captured.run("build", file, "--fetch", "ftp://a.example", "--store", folder + "/s"));
    assertTrue(captured.err().contains("1 article read"), captured.err());
  }

  @Test
  void aFieldWithoutANameIsWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"a\": \"The envoy left.\"}\n");
    assertEquals(2, captured.run("extract", file, "--field", "text="));
    assertTrue(captured.err().contains("text= names no field"), captured.err());
  }

  @Test
  void aFieldThatNoRecordHasIsFewLinesThoughTheRecordsAreMany() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"a\": \"No.\"}\n".repeat(500));
    assertEquals(3, captured.run("extract", file, "--field", "text=b"));
    assertEquals(22, captured.err().lines().count());
    assertTrue(captured.err().contains("a.jsonl:21 and 479 others"), captured.err());
  }
}
