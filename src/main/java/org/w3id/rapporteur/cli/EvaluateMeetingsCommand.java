package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.evaluate.MatterReader;
import org.w3id.rapporteur.evaluate.MeetingGold;
import org.w3id.rapporteur.evaluate.MeetingTask;
import org.w3id.rapporteur.lexicon.DataFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores whether meetings are found and told apart. */
@Command(
    name = "meetings",
    description =
        "Scores meetings that people marked in articles: found, told apart, with whom, where,"
            + " when.")
final class EvaluateMeetingsCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final GoldOptions options = new GoldOptions();

  @Option(
      names = "--texts",
      required = true,
      paramLabel = "FOLDER",
      description = "The articles that the gold speaks of.")
  private Path texts = Path.of("");

  EvaluateMeetingsCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    DataFiles files = new DataFiles();
    List<MeetingGold> gold = options.gold(MeetingGold::read);
    MatterReader reader = new MatterReader(files, options.reader(top, files));
    Map<String, MeetingTask.Read> read = new LinkedHashMap<>();
    for (Article article : articles(files)) {
      read.put(article.name(), reader.read(article));
    }
    options.print(top, new MeetingTask(read).run(gold));
    return ExitCode.DONE.number();
  }

  private List<Article> articles(DataFiles files) {
    PageHints hints = PageHints.of(files.lines("formats/html.tsv"));
    List<Article> articles = ArticleReader.standard(hints).read(List.of(texts)).articles();
    if (articles.isEmpty()) {
      throw new CommandFailure(
          ExitCode.INPUT_SKIPPED, "input-no-articles", "no articles in " + texts);
    }
    return articles;
  }
}
