package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Stance;

/** Puts drafts into chains of who reports whom, and drops what is no act of its own. */
final class Chains {
  private final Predicate<Draft> isHeard;
  private final Predicate<Draft> isRejoinder;
  private final List<Draft> kept;
  private final Map<Draft, Draft> reporters = new HashMap<>();

  /**
   * @param isHeard whether anybody can report the draft's act, because it is done in words
   * @param isRejoinder whether the article itself adds the draft behind somebody else's words
   * @param isDenied whether the first draft's speaker says that the second's act was not done
   */
  Chains(
      List<Draft> drafts,
      Predicate<Draft> isHeard,
      Predicate<Draft> isRejoinder,
      BiPredicate<Draft, Draft> isDenied) {
    this.isHeard = isHeard;
    this.isRejoinder = isRejoinder;
    kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> reporter = reporter(draft, drafts);
      boolean isUndone = drafts.stream().anyMatch(other -> isDenied.test(other, draft));
      if (!isUndone && (reporter.isEmpty() || isReport(draft, reporter.get()))) {
        kept.add(draft);
      }
    }
    for (Draft draft : kept) {
      reporter(draft, kept)
          .filter(Chains::passesOn)
          .ifPresent(reporter -> reporters.put(draft, reporter));
    }
  }

  /** In the order given. */
  List<Draft> kept() {
    return List.copyOf(kept);
  }

  /** The place of {@code draft} among those kept, from 0. */
  int ordinal(Draft draft) {
    return kept.indexOf(draft);
  }

  /** Who passes {@code draft} on, the nearest. */
  Optional<Draft> reporterOf(Draft draft) {
    return Optional.ofNullable(reporters.get(draft));
  }

  /** All who pass {@code draft} on, outermost first. */
  List<Draft> chain(Draft draft) {
    List<Draft> chain = new ArrayList<>();
    Optional<Draft> above = reporterOf(draft);
    while (above.isPresent() && !chain.contains(above.get())) {
      chain.add(0, above.get());
      above = reporterOf(above.get());
    }
    return chain;
  }

  /**
   * Who rejects a claim or asks for a promise does not pass it on; who reiterates a demand does,
   * though he demands it, too.
   */
  private static boolean passesOn(Draft reporter) {
    boolean isTelling =
        reporter
            .attribution()
            .sense()
            .filter(sense -> !sense.act().isPractical() && sense.stance() == Stance.AFFIRMS)
            .isPresent();
    boolean isPractical = reporter.manner().act().isPractical();
    return isPractical ? isTelling : reporter.manner().stance() == Stance.AFFIRMS;
  }

  /** The one with the shortest content around {@code draft}. */
  private Optional<Draft> reporter(Draft draft, List<Draft> among) {
    if (isRejoinder.test(draft)) {
      return Optional.empty();
    }
    return among.stream()
        .filter(other -> other.reports(draft) && !draft.reports(other))
        .min(Comparator.comparingInt(Draft::contentLength));
  }

  /** A minister knows what his state is ready to do. */
  private static boolean speaksFor(Voice reporter, Voice other) {
    return reporter.entity().represents().filter(other.entity()::equals).isPresent();
  }

  /**
   * An outlet's report of an act is one, and anybody's report of what others could hear; a person's
   * words of himself, or of what others want, are none.
   */
  private boolean isReport(Draft draft, Draft reporter) {
    boolean isOwn = draft.voice().entity().equals(reporter.voice().entity());
    boolean byOutlet = reporter.voice().entity().kind() == EntityKind.OUTLET;
    boolean knows = byOutlet || speaksFor(reporter.voice(), draft.voice());
    return !isOwn && (knows || isHeard.test(draft));
  }
}
