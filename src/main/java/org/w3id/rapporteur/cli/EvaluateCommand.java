package org.w3id.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Scores the program against gold; each task is a command below it. */
@Command(name = "evaluate", description = "Scores what is found against gold annotations.")
final class EvaluateCommand implements Callable<Integer> {

  /** The command with its tasks. */
  CommandLine commandLine(Workbench bench) {
    return new CommandLine(this)
        .addSubcommand(new EvaluateAttributionCommand(bench.top()))
        .addSubcommand(new EvaluateStatementsCommand(bench))
        .addSubcommand(new EvaluateActsCommand(bench))
        .addSubcommand(new EvaluateFindingsCommand(bench.top()))
        .addSubcommand(new EvaluateContradictionsCommand(bench.top()))
        .addSubcommand(new EvaluateMeetingsCommand(bench.top()))
        .addSubcommand(new EvaluateLinkingCommand(bench.top()))
        .addSubcommand(new EvaluateOfficesCommand(bench.top()))
        .addSubcommand(new EvaluateRelationsCommand(bench.top()));
  }

  @Override
  public Integer call() {
    throw new CommandFailure(
        ExitCode.USAGE, "usage", "no task given; 'rapporteur evaluate --help' lists them");
  }
}
