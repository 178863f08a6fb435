package org.w3id.rapporteur.statement;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.matter.Proposition;
import org.w3id.rapporteur.matter.Term;
import org.w3id.rapporteur.matter.Topic;

/**
 * How far a statement says that its matter has come, with act and stance taken into account: talks
 * that somebody demands are sought, talks that somebody announces are planned.
 *
 * <p>Its propositions alone do not tell: they are free of modality, so that a demand for talks and
 * a report of talks share the proposition that talks take place.
 */
final class StatusGiven {
  private static final String STATUS = "status";
  private static final String HELD = "Held";

  private StatusGiven() {}

  /**
   * The local name of a status, such as {@code Sought}; absent where the statement gives none, as
   * when it doubts or denies one.
   */
  static Optional<String> of(Statement said) {
    Optional<Topic.Claim> main = said.topic().main().filter(claim -> status(claim).isPresent());
    return main.flatMap(first ->
        Stream.concat(
                said.topic().propositions().stream()
                    .filter(claim -> isOfSame(claim, first) && !isHeld(claim)),
                Stream.of(first))
            .flatMap(claim -> given(said, claim, stance(said, claim, first)).stream())
            .findFirst());
  }

  private static boolean isOfSame(Topic.Claim claim, Topic.Claim main) {
    return status(claim).isPresent()
        && claim.proposition().subject().equals(main.proposition().subject());
  }

  private static boolean isHeld(Topic.Claim claim) {
    return status(claim).filter(HELD::equals).isPresent();
  }

  private static Optional<String> status(Topic.Claim claim) {
    Proposition proposition = claim.proposition();
    return proposition.predicate().equals(STATUS)
            && proposition.object() instanceof Term.OfConcept concept
        ? Optional.of(concept.localName())
        : Optional.empty();
  }

  /** The statement's stance is towards the main claim; what goes against its grain has another. */
  private static Stance stance(Statement said, Topic.Claim claim, Topic.Claim main) {
    Stance stance = said.propositionStance();
    return claim.isNegated() == main.isNegated() ? stance : stance.negated();
  }

  private static Optional<String> given(Statement said, Topic.Claim claim, Stance stance) {
    String status = status(claim).orElseThrow();
    return switch (stance) {
      case AFFIRMS -> affirmed(said, claim, status);
      case FAVOURS -> isAgainst(status) ? refused(said, status) : wanted(said.act());
      case OPPOSES -> isAgainst(status) ? Optional.empty() : refused(said, "RuledOut");
      case DENIES -> isAhead(said) && isHeld(claim) ? Optional.of("RuledOut") : Optional.empty();
      case DOUBTS -> Optional.empty();
    };
  }

  /**
   * What is no matter is not held only because somebody speaks of it: "concern about shortages".
   */
  private static Optional<String> affirmed(Statement said, Topic.Claim claim, String status) {
    if (!isHeld(claim)) {
      return Optional.of(status);
    }
    boolean isMatter = claim.proposition().subject() instanceof Term.OfMatter;
    return Optional.of(isAhead(said) ? "Expected" : status).filter(value -> isMatter);
  }

  private static boolean isAhead(Statement said) {
    return said.act() == Act.FORECAST || said.certainty() == Certainty.PROBABLE;
  }

  private static boolean isAgainst(String status) {
    return switch (status) {
      case "RuledOut", "Cancelled", "Postponed" -> true;
      default -> false;
    };
  }

  /** Who only wants a thing not to be, or plays it down, has not seen to it. */
  private static Optional<String> refused(Statement said, String status) {
    boolean isRefused = said.act() == Act.REFUSAL && said.certainty() == Certainty.CERTAIN;
    return Optional.of(status).filter(value -> isRefused);
  }

  private static Optional<String> wanted(Act act) {
    return switch (act) {
      case PROPOSAL -> Optional.of("Proposed");
      case COMMITMENT -> Optional.of("Planned");
      case ACCEPTANCE -> Optional.of("Agreed");
      case DEMAND, ASSERTION, FORECAST, APPRAISAL -> Optional.of("Sought");
      case ACCUSATION, REFUSAL, WARNING -> Optional.empty();
    };
  }
}
