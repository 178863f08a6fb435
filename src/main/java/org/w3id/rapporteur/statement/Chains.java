package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Stance;

/** Puts drafts into chains of who reports whom, and drops what is no act of its own. */
final class Chains {
  /**
   * Below this, a pattern inside somebody else's words tells what he thinks of another, not a
   * report.
   */
  private static final double SURE = 0.7;

  private final List<Draft> kept;
  private final Map<Draft, Draft> reporters = new HashMap<>();

  Chains(List<Draft> drafts) {
    kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> reporter = reporter(draft, drafts);
      if (reporter.isEmpty() || isReport(draft, reporter.get())) {
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

  /** Who rejects a claim or asks for a promise does not pass it on. */
  private static boolean passesOn(Draft reporter) {
    return !reporter.manner().act().isPractical() && reporter.manner().stance() == Stance.AFFIRMS;
  }

  /** The one with the shortest content around {@code draft}. */
  private static Optional<Draft> reporter(Draft draft, List<Draft> among) {
    return among.stream()
        .filter(other -> other.reports(draft) && !draft.reports(other))
        .min(Comparator.comparingInt(Draft::contentLength));
  }

  /**
   * An outlet's report of an act is one; a person's words of himself, or of what others want, are
   * none.
   */
  private static boolean isReport(Draft draft, Draft reporter) {
    boolean isOwn = draft.voice().entity().equals(reporter.voice().entity());
    boolean byOutlet = reporter.voice().entity().kind() == EntityKind.OUTLET;
    return !isOwn && (byOutlet || draft.attribution().confidence() >= SURE);
  }
}
