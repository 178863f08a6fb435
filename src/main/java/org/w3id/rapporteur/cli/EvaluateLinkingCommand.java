package org.w3id.rapporteur.cli;

import java.util.concurrent.Callable;
import org.w3id.rapporteur.entity.EntityFinder;
import org.w3id.rapporteur.evaluate.GoldReader;
import org.w3id.rapporteur.evaluate.LinkedArticle;
import org.w3id.rapporteur.evaluate.LinkingTable;
import org.w3id.rapporteur.evaluate.LinkingTask;
import org.w3id.rapporteur.lexicon.DataFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores who and what is meant by names. */
@Command(
    name = "linking",
    description = "Scores links of names against articles in which people marked Wikidata items.")
final class EvaluateLinkingCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final GoldOptions options = new GoldOptions();

  EvaluateLinkingCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    DataFiles files = new DataFiles();
    EntityFinder entities = new EntityFinder(files);
    GoldReader reader = options.reader(top, files);
    LinkingTask task = new LinkingTask(reader::read, entities::find, entities.listed());
    options.print(top, new LinkingTable(task.run(options.gold(LinkedArticle::read))));
    return ExitCode.DONE.number();
  }
}
