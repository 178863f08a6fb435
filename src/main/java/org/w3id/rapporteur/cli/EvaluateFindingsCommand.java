package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.evaluate.FindingsScore;
import org.w3id.rapporteur.evaluate.FoundPair;
import org.w3id.rapporteur.evaluate.GoldPair;
import org.w3id.rapporteur.query.Answer;
import org.w3id.rapporteur.query.Asker;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores contradictions and changes of position. */
@Command(
    name = "findings",
    description = {
      "Scores the contradictions of a store against pairs of statements that people marked,",
      "and its changes of position where a file of them is given."
    })
final class EvaluateFindingsCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "GOLD", description = "Pairs: JSON lines with left, right and mode.")
  private Path pairs = Path.of("");

  @Option(
      names = "--statements",
      required = true,
      paramLabel = "FILE",
      description = "The statements that the pairs name, with the places of their contents.")
  private Path statements = Path.of("");

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description = "Changes of position: JSON lines with from and to.")
  private @Nullable Path changes;

  EvaluateFindingsCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    FindingsScore score = score();
    try {
      FindingsScore.lines(score.contradictions(GoldPair.read(pairs, statements)))
          .forEach(top.console().out()::println);
      if (changes != null) {
        FindingsScore.lines(score.changes(GoldPair.readChanges(changes, statements)))
            .forEach(top.console().out()::println);
      }
    } catch (IOException | IllegalArgumentException unfit) {
      throw new CommandFailure(
          ExitCode.INPUT_SKIPPED,
          "gold-file",
          "cannot use the gold file " + pairs + ": " + unfit.getMessage(),
          unfit);
    }
    return ExitCode.DONE.number();
  }

  private FindingsScore score() {
    try (Store opened = Stores.openReadOnly(store.folder())) {
      Answer answer =
          new Asker(opened.dataset()).ask(Questions.shipped().named("finding-passages"), Map.of());
      return new FindingsScore(
          pairs(answer, "contradicting", "contradicted"), pairs(answer, "earlier", "later"));
    }
  }

  /** The findings that have a side {@code left}, put together from the rows of their passages. */
  private static List<FoundPair> pairs(Answer answer, String left, String right) {
    Map<String, FoundPair> found = new LinkedHashMap<>();
    for (int row = 0; row < answer.rows().size(); row++) {
      String side = cell(answer, row, "side");
      if (side.equals(left) || side.equals(right)) {
        FoundPair one = pair(answer, row, side.equals(left));
        found.merge(cell(answer, row, "finding"), one, EvaluateFindingsCommand::joined);
      }
    }
    return List.copyOf(found.values());
  }

  private static FoundPair pair(Answer answer, int row, boolean isLeft) {
    FoundPair.Place place =
        new FoundPair.Place(
            cell(answer, row, "article"),
            cell(answer, row, "speaker"),
            Integer.parseInt(cell(answer, row, "begin")),
            Integer.parseInt(cell(answer, row, "end")));
    return new FoundPair(
        cell(answer, row, "mode"),
        cell(answer, row, "kind"),
        cell(answer, row, "against"),
        isLeft ? List.of(place) : List.of(),
        isLeft ? List.of() : List.of(place));
  }

  private static FoundPair joined(FoundPair one, FoundPair other) {
    List<FoundPair.Place> left = new ArrayList<>(one.left());
    left.addAll(other.left());
    List<FoundPair.Place> right = new ArrayList<>(one.right());
    right.addAll(other.right());
    return new FoundPair(one.mode(), one.kind(), one.against(), left, right);
  }

  private static String cell(Answer answer, int row, String column) {
    Optional<String> value = answer.cell(row, column);
    return value.orElse("");
  }
}
