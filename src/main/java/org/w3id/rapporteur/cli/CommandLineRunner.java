package org.w3id.rapporteur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.w3id.rapporteur.pipeline.Extracting;
import org.w3id.rapporteur.pipeline.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses arguments, runs the command and turns whatever ends it into one line and a code. */
public final class CommandLineRunner {
  private final Console console;
  private final Function<Progress, Extracting> extractors;

  CommandLineRunner(Console console, Function<Progress, Extracting> extractors) {
    this.console = console;
    this.extractors = extractors;
  }

  /** Runs one command; returns the exit code. */
  public int run(String... args) {
    RapporteurCommand top = new RapporteurCommand(console);
    return commandLine(top).execute(args);
  }

  private CommandLine commandLine(RapporteurCommand top) {
    Workbench bench = new Workbench(top, extractors);
    CommandLine line = new CommandLine(top);
    for (Object command :
        List.of(
            new BuildCommand(bench),
            new ExtractCommand(bench),
            new TraceCommand(top),
            new RemoveCommand(top),
            new CheckCommand(top),
            new ExportCommand(top),
            new ServeCommand(top),
            new DoctorCommand(top))) {
      line.addSubcommand(command);
    }
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    }
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(Help.defaultColorScheme(console.ansiOfOut()));
    line.setParameterExceptionHandler((failure, args) -> wrongUsage(failure));
    line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, top));
    return line;
  }

  private int wrongUsage(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    console.say(firstLine(String.valueOf(failure.getMessage())) + " [usage]");
    for (String suggestion : suggestions(failure)) {
      console.say("Did you mean: " + suggestion + "?");
    }
    console.say("For help: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  private static List<String> suggestions(ParameterException failure) {
    return failure instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
  }

  private int failed(Exception failure, RapporteurCommand top) {
    if (failure instanceof CommandFailure known) {
      console.say(known.line());
      if (top.isVerbose() && known.getCause() != null) {
        console.say(trace(known));
      }
      return known.code().number();
    }
    console.say(
        "internal error: "
            + firstLine(String.valueOf(failure))
            + "; run again with -v for the details and report it [internal]");
    if (top.isVerbose()) {
      console.say(trace(failure));
    }
    return ExitCode.FAILED.number();
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
