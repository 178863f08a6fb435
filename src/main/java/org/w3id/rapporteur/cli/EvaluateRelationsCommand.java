package org.w3id.rapporteur.cli;

import java.util.concurrent.Callable;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.evaluate.FactTable;
import org.w3id.rapporteur.evaluate.GoldReader;
import org.w3id.rapporteur.evaluate.RelationGold;
import org.w3id.rapporteur.evaluate.RelationTask;
import org.w3id.rapporteur.lexicon.DataFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores who holds an office in which body. */
@Command(
    name = "relations",
    description = "Scores who is in charge of or belongs to which body against marked relations.")
final class EvaluateRelationsCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final GoldOptions options = new GoldOptions();

  EvaluateRelationsCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    DataFiles files = new DataFiles();
    EntityFinder entities = new EntityFinder(files);
    GoldReader reader = options.reader(top, files);
    RelationTask task = new RelationTask(article -> entities.find(reader.read(article)));
    options.print(top, new FactTable("relations", task.run(options.gold(RelationGold::read))));
    return ExitCode.DONE.number();
  }
}
