package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.pipeline.Extractor;
import org.w3id.rapporteur.reading.SharedEngine;
import org.w3id.rapporteur.triples.Extraction;

class ActsReportTest {
  private static final Extractor EXTRACTOR =
      new Extractor(SharedEngine.get(), new DataFiles(), InstantSource.system());

  @TempDir private Path folder = Path.of("");

  private List<EventRecord> records(String line) throws IOException {
    return EventFile.read(Files.writeString(folder.resolve("events.jsonl"), line));
  }

  private ActsReport report(String line) throws IOException {
    ActsReport report = new ActsReport();
    for (EventRecord record : records(line)) {
      Extraction extraction = EXTRACTOR.extract(record.article());
      report.add(record, extraction.cast(), extraction.statements());
    }
    return report;
  }

  private static String coded(String event, String source) {
    return """
    {"id":"e1","event":"%s","text":"Norway demanded an inquiry from Peru.",\
    "source":[{"text":"%s","span":null}],"target":[{"text":"Peru","span":[32,36]}]}
    """
        .formatted(event, source);
  }

  @Test
  void aDemandByItsSourceTowardsItsTargetIsRight() throws IOException {
    ActsReport.Row row = report(coded("DEMAND", "Norway")).all();
    assertEquals(new ActsReport.Row(new Share(1, 1), new Share(1, 1), new Share(1, 1)), row);
  }

  @Test
  void anotherSourceLeavesTheActRightOnly() throws IOException {
    ActsReport report = report(coded("DEMAND", "Peru"));
    assertEquals(new Share(1, 1), report.all().act());
    assertEquals(new Share(0, 1), report.all().bySource());
    String errors = String.join("\n", new ActsTable(report).errors());
    assertTrue(errors.contains("ours      Norway | Demand"), errors);
  }

  @Test
  void anotherActIsWrong() throws IOException {
    assertEquals(new Share(0, 1), report(coded("REJECT", "Norway")).all().act());
  }

  @Test
  void deedsAreLeftOut() throws IOException {
    assertEquals(List.of(), records(coded("FIGHT", "Norway")));
  }

  @Test
  void theFiguresAreJsonForMachines() throws IOException {
    ActsTable table = new ActsTable(report(coded("REJECT", "Norway")));
    JsonObject act = table.json().getAsJsonObject("all").getAsJsonObject("act");
    assertEquals(0, act.get("right").getAsInt());
    assertEquals(1, table.errorsAsJson().size());
  }

  @Test
  void aLineThatDoesNotFitIsNamed() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> records("\n{\"id\":\"a\"}\n"))
                .getMessage());
    assertTrue(message.contains("events.jsonl:2:"), message);
  }
}
