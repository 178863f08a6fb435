package org.w3id.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a name: holds what all commands share. */
@Command(
    name = "rapporteur",
    description =
        "Reads news on diplomacy and keeps, as RDF, who said what to whom about what, with the"
            + " words it rests on.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Data goes to the standard output, all else to the standard error.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some input skipped, 4 check failed.",
      "First steps: ./rapporteur demo"
    })
final class RapporteurCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but problems and errors.")
  private boolean isQuiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Tell more; show stack traces.")
  private boolean isVerbose;

  RapporteurCommand(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  boolean isQuiet() {
    return isQuiet;
  }

  boolean isVerbose() {
    return isVerbose;
  }

  /** Says something that {@code --quiet} suppresses. */
  void tell(String line) {
    if (!isQuiet) {
      console.say(line);
    }
  }

  @Override
  public Integer call() {
    throw new CommandFailure(
        ExitCode.USAGE, "usage", "no command given; 'rapporteur --help' lists them");
  }
}
