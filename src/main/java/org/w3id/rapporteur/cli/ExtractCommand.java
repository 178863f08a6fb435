package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.cli.show.StatementJson;
import org.w3id.rapporteur.cli.show.StatementRows;
import org.w3id.rapporteur.cli.show.TextTable;
import org.w3id.rapporteur.pipeline.Report;
import org.w3id.rapporteur.triples.ArticleQuads;
import org.w3id.rapporteur.triples.Canon;
import org.w3id.rapporteur.triples.Extraction;
import org.w3id.rapporteur.triples.QuadWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what articles report, without a store. */
@Command(
    name = "extract",
    description = "Prints the statements of articles; offsets count Unicode code points.")
final class ExtractCommand implements Callable<Integer> {
  /** How statements are printed. */
  enum Format {
    JSONL,
    TABLE,
    TRIG
  }

  private final Workbench bench;

  @Mixin private final InputArguments input = new InputArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSONL;

  ExtractCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    return Interruption.guarded(this::extract).number();
  }

  private ExitCode extract() {
    Workbench.Reading reading = input.reading();
    List<Path> inputs = input.inputs(bench.top().console());
    if (inputs.isEmpty()) {
      return ExitCode.INPUT_SKIPPED;
    }
    Printer printer = printer();
    ProgressDisplay display = bench.display();
    Report report =
        bench
            .run(display, reading)
            .run(inputs, article -> true, extraction -> print(printer, extraction));
    printer.finish();
    return input.ended(bench.finish(report, display, reading.report()));
  }

  private static Optional<Problem> print(Printer printer, Extraction extraction) {
    printer.print(extraction);
    return Optional.empty();
  }

  private Printer printer() {
    Console console = bench.top().console();
    return switch (format) {
      case JSONL -> new Lines(console);
      case TABLE -> new Table(console, new ArrayList<>());
      case TRIG -> new Graphs(console, new ArrayList<>());
    };
  }

  /** Prints extractions one by one or all at the end. */
  private interface Printer {
    void print(Extraction extraction);

    void finish();
  }

  private record Lines(Console console) implements Printer {
    @Override
    public void print(Extraction extraction) {
      new StatementJson(extraction).lines().forEach(console.out()::println);
    }

    @Override
    public void finish() {
      console.out().flush();
    }
  }

  private record Table(Console console, List<List<String>> rows) implements Printer {
    @Override
    public void print(Extraction extraction) {
      rows.addAll(StatementRows.of(extraction));
    }

    @Override
    public void finish() {
      new TextTable(StatementRows.HEADER, rows)
          .lines(console.width())
          .forEach(console.out()::println);
    }
  }

  private record Graphs(Console console, List<Quad> quads) implements Printer {
    @Override
    public void print(Extraction extraction) {
      quads.addAll(ArticleQuads.of(extraction));
    }

    @Override
    public void finish() {
      quads.addAll(Canon.of(quads));
      QuadWriter.writeTrig(quads.stream(), console.out());
    }
  }
}
