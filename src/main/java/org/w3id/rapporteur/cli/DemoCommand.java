package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.article.FieldMapping;
import org.w3id.rapporteur.cli.show.TextTable;
import org.w3id.rapporteur.endpoint.ServerSettings;
import org.w3id.rapporteur.query.Answer;
import org.w3id.rapporteur.query.Asker;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what the program does, on the articles that come with it. */
@Command(
    name = "demo",
    description = {
      "Builds a store from the articles that come with the program, prints which officials",
      "contradicted Donald Trump, in which words and in which articles, and serves the store."
    })
final class DemoCommand implements Callable<Integer> {
  private static final Map<String, String> WHOM = Map.of("who", "Donald Trump");

  private final Workbench bench;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("demo-store");

  @Option(names = "--no-serve", description = "Stop after the answer.")
  private boolean isServingUnwanted;

  @Mixin private final PortOption port = new PortOption();

  DemoCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    int cores = Runtime.getRuntime().availableProcessors();
    ExitCode built =
        BuildCommand.build(
            bench,
            List.of(PackedArticles.folder()),
            folder,
            new BuildCommand.Manner(
                false,
                new Workbench.Reading(
                    cores, FieldMapping.USUAL, Optional.empty(), Optional.empty())));
    if (built == ExitCode.FAILED) {
      return built.number();
    }
    answer();
    if (isServingUnwanted) {
      return built.number();
    }
    ServerSettings settings = ServerSettings.standard().withPort(port.number());
    return ServeCommand.serve(bench.top(), folder, settings).number();
  }

  private void answer() {
    try (Store opened = Stores.openReadOnly(folder)) {
      Answer answer =
          new Asker(opened.dataset()).ask(Questions.shipped().named("who-contradicted"), WHOM);
      Console console = bench.top().console();
      console.out().println("Which officials contradicted Donald Trump?");
      for (int row = 0; row < answer.rows().size(); row++) {
        new Contradiction(answer, row, console.width()).lines().forEach(console.out()::println);
      }
    }
  }

  /** One row of the answer, told to people. */
  private record Contradiction(Answer answer, int row, int width) {
    List<String> lines() {
      return List.of(
          "",
          cell("speaker") + " against " + cell("counterSpeaker") + on(cell("matter")),
          quoted("words", "article"),
          quoted("counterWords", "counterArticle"),
          wrapped(
              "  why: ", cell("explanation") + " (" + cell("mode") + ", " + cell("kind") + ")"));
    }

    private static String on(String matter) {
      return matter.isEmpty() ? "" : ", on " + matter;
    }

    private String quoted(String words, String article) {
      return cell(words).isEmpty()
          ? "  (no words of the other side)"
          : wrapped("  ", "\u201c" + cell(words) + "\u201d  " + cell(article));
    }

    private String wrapped(String lead, String text) {
      String indent = " ".repeat(lead.length());
      List<String> lines = TextTable.wrap(text, width - lead.length());
      return lead + String.join(System.lineSeparator() + indent, lines);
    }

    private String cell(String column) {
      return answer.cell(row, column).orElse("");
    }
  }
}
