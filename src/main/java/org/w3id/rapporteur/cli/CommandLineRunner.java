package org.w3id.rapporteur.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3id.rapporteur.lexicon.DataException;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.StoreFault;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses arguments, runs the command and turns whatever ends it into one line and a code. */
public final class CommandLineRunner {
  private final Console console;
  private final Workbench.Stages stages;

  CommandLineRunner(Console console, Workbench.Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  /** Runs one command; returns the exit code. */
  public int run(String... args) {
    RapporteurCommand top = new RapporteurCommand(console);
    try {
      return commandLine(top, List.of(args)).execute(args);
    } catch (OutOfMemoryError full) {
      console.say(
          "out of memory; give more with RAPPORTEUR_JAVA_OPTS=-Xmx4g ./rapporteur ... [memory]");
      return ExitCode.FAILED.number();
    }
  }

  private CommandLine commandLine(RapporteurCommand top, List<String> args) {
    // Reading the questions takes a moment that other commands need not wait.
    boolean isAsking = args.contains("ask");
    Questions questions = isAsking ? Questions.shipped() : new Questions(List.of());
    Workbench bench = new Workbench(top, stages);
    CommandLine line = new CommandLine(top);
    for (Object command :
        List.of(
            new DemoCommand(bench),
            new BuildCommand(bench),
            new ExtractCommand(bench),
            new AskCommand(top, questions).commandLine(),
            new QueryCommand(top),
            new TraceCommand(top),
            new RemoveCommand(top),
            new CheckCommand(top),
            new ExportCommand(top),
            new ServeCommand(top),
            new EvaluateCommand().commandLine(bench),
            new TrainCommand(top),
            new DoctorCommand(top))) {
      line.addSubcommand(command);
    }
    addHelp(line);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(Help.defaultColorScheme(console.ansiOfOut()));
    line.setParameterExceptionHandler((failure, given) -> wrongUsage(failure));
    line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, top));
    return line;
  }

  private static void addHelp(CommandLine above) {
    for (CommandLine command : above.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
      addHelp(command);
    }
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
    if (failure instanceof DataException broken) {
      console.say(String.valueOf(broken.getMessage()));
      return ExitCode.FAILED.number();
    }
    if (failure instanceof StoreFault disk) {
      console.say(disk.getMessage() + " [" + disk.id() + "]");
      return ExitCode.FAILED.number();
    }
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
