package org.w3id.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.w3id.rapporteur.pipeline.ShippedFindings;
import org.w3id.rapporteur.query.DatasetDescription;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.store.StoredArticle;
import org.w3id.rapporteur.triples.ProblemQuads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an article out of a store. */
@Command(
    name = "remove",
    description =
        "Takes an article out of the store, with all that only it told, or an input's problem.")
final class RemoveCommand implements Callable<Integer> {
  private static final int SHOWN = 8;

  private final RapporteurCommand top;

  @Parameters(
      paramLabel = "ARTICLE",
      description = "Its name in the store, its address or its IRI.")
  private String article = "";

  @Mixin private final StoreOption store = new StoreOption();

  RemoveCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    return Interruption.guarded(this::remove).number();
  }

  private ExitCode remove() {
    try (Store opened = Stores.openExisting(store.folder())) {
      if (opened.called(article).isEmpty() && forgetsProblems(opened)) {
        return ExitCode.DONE;
      }
      StoredArticle found = only(opened);
      opened.remove(found);
      opened.write(data -> {
        ShippedFindings.create().update(data, opened.changes());
        nothingWrongWith(found.name()).putInto(data);
        new DatasetDescription(Questions.shipped()).renew(data);
      });
      top.tell("removed " + found.name() + " (" + found.label() + ")");
      return ExitCode.DONE;
    }
  }

  /** An input that never became an article, and is no longer to be complained of. */
  private boolean forgetsProblems(Store opened) {
    ProblemQuads none = nothingWrongWith(article);
    boolean isKnown = !opened.read(none::areIn);
    if (isKnown) {
      opened.write(none::putInto);
      top.tell("forgot what was wrong with " + article);
    }
    return isKnown;
  }

  private static ProblemQuads nothingWrongWith(String input) {
    return new ProblemQuads(List.of(), (place, folders) -> place.equals(input));
  }

  private StoredArticle only(Store opened) {
    List<StoredArticle> called = opened.called(article);
    if (called.size() == 1) {
      return called.get(0);
    }
    String problem = called.isEmpty() ? "no article is called '" : "several are called '";
    List<StoredArticle> candidates = called.isEmpty() ? opened.articles() : called;
    String known =
        candidates.stream()
            .limit(SHOWN)
            .map(candidate -> called.isEmpty() ? candidate.name() : candidate.iri())
            .collect(Collectors.joining(", "));
    String more = candidates.size() > SHOWN ? " ..." : "";
    throw new CommandFailure(
        ExitCode.USAGE,
        "article-unknown",
        store.folder() + ": " + problem + article + "'. Known: " + known + more);
  }
}
