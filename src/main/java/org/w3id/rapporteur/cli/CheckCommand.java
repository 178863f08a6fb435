package org.w3id.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.Shapes;
import org.w3id.rapporteur.triples.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store. */
@Command(
    name = "check",
    description = {
      "Checks the store: shapes, words of passages against the texts, hashes, names.",
      "Prints what is wrong, one line each; exit code 4 if anything is."
    })
final class CheckCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final StoreOption store = new StoreOption();

  CheckCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    try (Store opened = Stores.openReadOnly(store.folder())) {
      List<Violation> violations = opened.check(Shapes.packed());
      violations.forEach(violation -> top.console().out().println(violation.line()));
      String articles = Summaries.count(opened.articles().size(), "article");
      top.tell(articles + " checked, " + Summaries.count(violations.size(), "violation"));
      return (violations.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
    }
  }
}
