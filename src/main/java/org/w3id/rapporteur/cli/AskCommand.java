package org.w3id.rapporteur.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.cli.show.TextTable;
import org.w3id.rapporteur.entity.KnownNames;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.query.Answer;
import org.w3id.rapporteur.query.AnswerFormat;
import org.w3id.rapporteur.query.Asker;
import org.w3id.rapporteur.query.Parameter;
import org.w3id.rapporteur.query.Question;
import org.w3id.rapporteur.query.QuestionFault;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.query.Spellings;
import org.w3id.rapporteur.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Asks a named question of a store. Each question is a command below this one. */
@Command(
    name = "ask",
    synopsisSubcommandLabel = "[NAME]",
    description = {
      "Asks a named question of the store; without a name, lists the questions.",
      "'ask NAME --help' shows what a question takes."
    })
final class AskCommand implements Callable<Integer> {
  private final RapporteurCommand top;
  private final Questions questions;

  AskCommand(RapporteurCommand top, Questions questions) {
    this.top = top;
    this.questions = questions;
  }

  /** The command with one below it for each question. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    for (Question question : questions.all()) {
      line.addSubcommand(question.name(), new One(question).spec());
    }
    return line;
  }

  @Override
  public Integer call() {
    List<List<String>> rows =
        questions.all().stream()
            .map(question -> List.of(question.name(), question.title(), parameters(question)))
            .toList();
    new TextTable(List.of("question", "", "parameters"), rows)
        .lines(top.console().width())
        .forEach(top.console().out()::println);
    return ExitCode.DONE.number();
  }

  private static String parameters(Question question) {
    return String.join(
        " ",
        question.parameters().stream()
            .map(parameter ->
                parameter.isRequired() ? "--" + parameter.name() : "[--" + parameter.name() + "]")
            .toList());
  }

  /** One question as a command. */
  private final class One implements Callable<Integer> {
    private final Question question;
    private final Answering answering = new Answering();
    private final Map<String, String> values = new TreeMap<>();

    One(Question question) {
      this.question = question;
    }

    CommandSpec spec() {
      CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
      spec.addMixin("answering", CommandSpec.forAnnotatedObject(answering));
      spec.usageMessage().description(question.title());
      question.parameters().forEach(parameter -> spec.addOption(option(parameter)));
      return spec;
    }

    private OptionSpec option(Parameter parameter) {
      return OptionSpec.builder("--" + parameter.name())
          .paramLabel(parameter.type().name())
          .type(String.class)
          .required(parameter.isRequired())
          .description(
              parameter.description().replace("%", "%%")
                  + ", such as '"
                  + parameter.example().replace("%", "%%")
                  + "'")
          .setter(
              new CommandLine.Model.ISetter() {
                @Override
                @SuppressWarnings("unchecked")
                public <T> T set(T value) {
                  if (value != null) {
                    values.put(parameter.name(), value.toString());
                  }
                  return value;
                }
              })
          .build();
    }

    @Override
    public Integer call() {
      try (Store opened = Stores.openReadOnly(answering.store.folder())) {
        Answer answer = new Asker(opened.dataset(), spellings()).ask(question, values);
        answering.format.write(answer, top.console().out());
        if (answer.rows().isEmpty()) {
          top.tell("no rows: nothing in " + answering.store.folder() + " answers this");
        }
        return ExitCode.DONE.number();
      } catch (QuestionFault fault) {
        throw new CommandFailure(
            ExitCode.USAGE, fault.id(), String.valueOf(fault.getMessage()), fault);
      }
    }
  }

  private static Spellings spellings() {
    return new KnownNames(new DataFiles())::labels;
  }

  /** What every question takes. */
  @Command
  static final class Answering {
    @Mixin private final StoreOption store = new StoreOption();

    @CommandLine.Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private AnswerFormat format = AnswerFormat.TABLE;
  }
}
