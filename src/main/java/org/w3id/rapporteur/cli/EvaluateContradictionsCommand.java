package org.w3id.rapporteur.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.contrast.Contrast;
import org.w3id.rapporteur.contrast.ContrastFinder;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.evaluate.ContradictionReport;
import org.w3id.rapporteur.evaluate.ContradictionTask;
import org.w3id.rapporteur.evaluate.PairReader;
import org.w3id.rapporteur.evaluate.TextPair;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores whether pairs of texts are found to contradict each other. */
@Command(
    name = "contradictions",
    description = "Scores pairs of texts that people judged to contradict each other or not.")
final class EvaluateContradictionsCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final GoldOptions options = new GoldOptions();

  EvaluateContradictionsCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    DataFiles files = new DataFiles();
    PairReader reader = new PairReader(options.engine(top));
    EntityFinder entities = new EntityFinder(files);
    ContrastFinder contrasts = new ContrastFinder(files);
    ContradictionReport report =
        new ContradictionTask(pair -> found(reader.read(pair), entities, contrasts))
            .run(options.gold(TextPair::read));
    options.print(top, report);
    return ExitCode.DONE.number();
  }

  private static Optional<Contrast> found(
      Reading reading, EntityFinder entities, ContrastFinder contrasts) {
    return contrasts.find(reading, entities.find(reading));
  }
}
