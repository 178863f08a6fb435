package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.pipeline.Build;
import org.w3id.rapporteur.pipeline.ReadingRun;
import org.w3id.rapporteur.pipeline.Report;
import org.w3id.rapporteur.pipeline.ShippedFindings;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.Shapes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles into a store. */
@Command(
    name = "build",
    description = {
      "Reads articles into a store and finds what they tell together.",
      "What the store holds unchanged is not read again; an article that has changed is replaced."
    })
final class BuildCommand implements Callable<Integer> {
  private final Workbench bench;

  @Mixin private final InputArguments input = new InputArguments();
  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--again", description = "Read unchanged articles again too.")
  private boolean isAgain;

  BuildCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Manner manner = new Manner(isAgain, input.reading());
    List<Path> inputs = input.inputs(bench.top().console());
    if (inputs.isEmpty()) {
      return ExitCode.INPUT_SKIPPED.number();
    }
    return input.ended(build(bench, inputs, store.folder(), manner)).number();
  }

  /** How to build. */
  record Manner(boolean isAgain, Workbench.Reading reading) {}

  static ExitCode build(Workbench bench, List<Path> inputs, Path folder, Manner manner) {
    ProgressDisplay display = bench.display();
    ReadingRun run = bench.run(display, manner.reading());
    Build build = new Build(run, Shapes.packed(), ShippedFindings.create());
    return Interruption.guarded(() -> {
      try (Store opened = Stores.open(folder)) {
        Report report = build.into(opened, inputs, manner.isAgain());
        return bench.finish(report, display, manner.reading().report());
      }
    });
  }
}
