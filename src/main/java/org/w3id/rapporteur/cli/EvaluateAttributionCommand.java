package org.w3id.rapporteur.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.attribution.learned.GuidedFinder;
import org.w3id.rapporteur.attribution.learned.LearnedFinder;
import org.w3id.rapporteur.evaluate.AttributionReport;
import org.w3id.rapporteur.evaluate.AttributionTable;
import org.w3id.rapporteur.evaluate.AttributionTask;
import org.w3id.rapporteur.evaluate.GoldArticle;
import org.w3id.rapporteur.evaluate.GoldReader;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.CoreNlpEngine;
import org.w3id.rapporteur.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores source, cue and content of attributions. */
@Command(
    name = "attribution",
    description = "Scores source, cue and content against articles in which people marked them.")
final class EvaluateAttributionCommand implements Callable<Integer> {
  /** Who finds the attributions. */
  enum Finder {
    RULES,
    MODEL,
    BOTH
  }

  private final RapporteurCommand top;

  @Mixin private final GoldInput input = new GoldInput();

  @Option(
      names = "--finder",
      paramLabel = "FINDER",
      description = {
        "Who finds the attributions: ${COMPLETION-CANDIDATES}.",
        "${DEFAULT-VALUE}, which is what extract and build use, is the default."
      })
  private Finder finder = Finder.BOTH;

  @Mixin private final MeasureOutput output = new MeasureOutput();

  EvaluateAttributionCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    List<GoldArticle> articles = input.articles();
    DataFiles files = new DataFiles();
    GoldReader reader =
        new GoldReader(
            files,
            new CoreNlpEngine(() -> top.tell("loading the language models")),
            input.cache.folder());
    AttributionReport report = new AttributionTask(reader::read, finder(files)).run(articles);
    Map<String, String> bodies =
        articles.stream()
            .map(GoldArticle::article)
            .collect(Collectors.toMap(Article::name, Article::body, (a, b) -> a));
    output.print(
        top.console(), new AttributionTable(report, name -> bodies.getOrDefault(name, "")));
    return ExitCode.DONE.number();
  }

  private Function<Reading, List<Attribution>> finder(DataFiles files) {
    return switch (finder) {
      case RULES -> new RuleFinder(files)::find;
      case MODEL -> LearnedFinder.shipped(new RuleFinder(files))::find;
      case BOTH -> GuidedFinder.shipped(files)::find;
    };
  }
}
