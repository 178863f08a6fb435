package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.evaluate.ActsReport;
import org.w3id.rapporteur.evaluate.ActsTable;
import org.w3id.rapporteur.evaluate.EventFile;
import org.w3id.rapporteur.evaluate.EventRecord;
import org.w3id.rapporteur.pipeline.Extracting;
import org.w3id.rapporteur.triples.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores acts and who performs them against coded sentences. */
@Command(
    name = "acts",
    description = "Scores acts and their speakers against sentences coded by PLOVER.")
final class EvaluateActsCommand implements Callable<Integer> {
  private final Workbench bench;

  @Parameters(
      index = "0",
      paramLabel = "GOLD.jsonl",
      description = "Coded sentences, one object a line: id, text, event, source, target.")
  private Path gold = Path.of("");

  @Mixin private final CacheOption cache = new CacheOption();

  @Mixin private final MeasureOutput output = new MeasureOutput();

  EvaluateActsCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    List<EventRecord> records = read();
    ProgressDisplay display = bench.display();
    Extracting extractor = bench.stages().of(display, cache.folder());
    ActsReport report = new ActsReport();
    for (EventRecord record : records) {
      Extraction extraction = extractor.extract(record.article());
      report.add(record, extraction.cast(), extraction.statements());
    }
    display.finish();
    ActsTable table = new ActsTable(report);
    output.print(bench.top().console(), table);
    return ExitCode.DONE.number();
  }

  private List<EventRecord> read() {
    try {
      return EventFile.read(gold);
    } catch (IOException | IllegalArgumentException e) {
      throw GoldInput.unusable(gold, e, "id, text, event, source and target");
    }
  }
}
