package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.evaluate.FactTable;
import org.w3id.rapporteur.evaluate.GoldReader;
import org.w3id.rapporteur.evaluate.OfficeGold;
import org.w3id.rapporteur.evaluate.OfficeTask;
import org.w3id.rapporteur.lexicon.DataFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the offices that articles give to people. */
@Command(
    name = "offices",
    description = "Scores the offices that articles give to people, and whether they are former.")
final class EvaluateOfficesCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final GoldOptions options = new GoldOptions();

  @Option(
      names = "--texts",
      paramLabel = "FOLDER",
      required = true,
      description = "Where the articles are that the gold names.")
  private Path texts = Path.of("");

  EvaluateOfficesCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    List<OfficeGold> gold = options.gold(OfficeGold::read);
    Map<String, Article> articles = new TreeMap<>();
    gold.stream()
        .flatMap(office -> office.support().stream())
        .map(OfficeGold.Support::article)
        .forEach(name -> articles.computeIfAbsent(name, this::article));
    DataFiles files = new DataFiles();
    EntityFinder entities = new EntityFinder(files);
    GoldReader reader = options.reader(top, files);
    OfficeTask task = new OfficeTask(article -> entities.find(reader.read(article)));
    options.print(top, new FactTable("offices", task.run(gold, articles)));
    return ExitCode.DONE.number();
  }

  private Article article(String name) {
    try {
      return new Article(name, Files.readString(texts.resolve(name)), Metadata.NONE);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.INPUT_SKIPPED,
          "gold-file",
          "cannot read the article " + texts.resolve(name) + " that the gold names",
          e);
    }
  }
}
