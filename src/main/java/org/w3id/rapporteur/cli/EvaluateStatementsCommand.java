package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.article.FieldMapping;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.evaluate.StatementGold;
import org.w3id.rapporteur.evaluate.StatementReport;
import org.w3id.rapporteur.evaluate.StatementTable;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.pipeline.Report;
import org.w3id.rapporteur.triples.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores whole statements: content, speaker, act, stance, chain. */
@Command(
    name = "statements",
    description = "Scores content, speaker, act, stance and chain against statements read by hand.")
final class EvaluateStatementsCommand implements Callable<Integer> {
  private final Workbench bench;

  @Parameters(
      index = "0",
      paramLabel = "GOLD.jsonl",
      description = "Statements, one object a line: article, speaker, act, content, …")
  private Path gold = Path.of("");

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      description = "Holds the articles (default: the folder of GOLD.jsonl).")
  private @Nullable Path texts;

  @Mixin private final CacheOption cache = new CacheOption();

  @Mixin private final MeasureOutput output = new MeasureOutput();

  EvaluateStatementsCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    return Interruption.guarded(this::evaluate).number();
  }

  private ExitCode evaluate() {
    StatementGold marked = read();
    StatementReport measured = new StatementReport(new DataFiles());
    ProgressDisplay display = bench.display();
    int threads = Runtime.getRuntime().availableProcessors();
    Workbench.Reading reading =
        new Workbench.Reading(threads, FieldMapping.USUAL, cache.folder(), Optional.empty());
    Report run =
        bench
            .run(display, reading)
            .run(files(marked), article -> true, extraction -> add(measured, marked, extraction));
    ExitCode code = bench.finish(run, display, Optional.empty());
    StatementTable table = new StatementTable(measured);
    output.print(bench.top().console(), table);
    return code;
  }

  private StatementGold read() {
    try {
      return StatementGold.read(gold);
    } catch (IOException | IllegalArgumentException e) {
      throw GoldInput.unusable(gold, e, "article, speaker, act and content");
    }
  }

  private List<Path> files(StatementGold marked) {
    Path folder = texts != null ? texts : gold.resolveSibling("");
    return marked.articles().stream().map(name -> folder.resolve(name)).toList();
  }

  private Optional<Problem> add(
      StatementReport measured, StatementGold marked, Extraction extraction) {
    try {
      measured.add(extraction.article(), marked.of(extraction.article()), extraction.statements());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw GoldInput.unusable(gold, e, "offsets within the article");
    }
  }
}
