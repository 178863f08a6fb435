package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.attribution.RuleFinder;
import org.w3id.rapporteur.attribution.learned.LearnedFinder;
import org.w3id.rapporteur.attribution.learned.Lesson;
import org.w3id.rapporteur.attribution.learned.ModelTrainer;
import org.w3id.rapporteur.evaluate.GoldArticle;
import org.w3id.rapporteur.evaluate.GoldReader;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.CoreNlpEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the model that finds attributions. */
@Command(
    name = "train",
    description = {
      "Trains the model that finds attributions, from articles in which people marked source, cue"
          + " and content.",
      "Takes minutes and, for some hundred articles, 6 GB: RAPPORTEUR_JAVA_OPTS=-Xmx6g."
    })
final class TrainCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final GoldInput input = new GoldInput();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the weights go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("data/models/attribution.model.gz");

  TrainCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    DataFiles files = new DataFiles();
    GoldReader reader =
        new GoldReader(
            files,
            new CoreNlpEngine(() -> top.tell("loading the language models")),
            input.cache.folder());
    List<Lesson> lessons = new ArrayList<>();
    for (GoldArticle article : input.articles()) {
      lessons.add(new Lesson(reader.read(article.article()), article.markings()));
    }
    LearnedFinder finder =
        new ModelTrainer(lessons, new RuleFinder(files), step -> top.tell("training: " + step))
            .train();
    try {
      finder.save(out);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.FAILED, "model-file", "cannot write the weights to " + out + ": " + e, e);
    }
    top.tell("wrote " + out);
    return ExitCode.DONE.number();
  }
}
