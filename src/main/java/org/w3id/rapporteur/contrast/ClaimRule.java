package org.w3id.rapporteur.contrast;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.matter.Context;
import org.w3id.rapporteur.matter.MatterFinder;
import org.w3id.rapporteur.matter.MatterLexicon;
import org.w3id.rapporteur.matter.MattersOnTable;
import org.w3id.rapporteur.matter.Proposition;
import org.w3id.rapporteur.matter.Term;
import org.w3id.rapporteur.matter.Topic;
import org.w3id.rapporteur.matter.TopicFinder;

/** The propositions of both texts, as the product reads them: the same one, denied and not. */
final class ClaimRule implements ContrastRule {
  private static final Entity SOMEBODY =
      new Entity(
          "somebody", EntityKind.GROUP, "somebody", Optional.empty(), Optional.empty(), true);

  private final MatterFinder matters;
  private final TopicFinder topics;

  ClaimRule(MatterLexicon lexicon) {
    matters = new MatterFinder(lexicon);
    topics = new TopicFinder(lexicon);
  }

  @Override
  public Optional<Contrast> find(Texts texts) {
    MattersOnTable onTable = matters.find(texts.reading(), texts.cast());
    List<Topic.Claim> here = claims(texts, onTable, 1);
    List<Topic.Claim> there = claims(texts, onTable, 0);
    return here.stream()
        .filter(ClaimRule::isOfSomething)
        .flatMap(claim -> there.stream().filter(other -> opposes(claim, other)).limit(1))
        .map(claim -> new Contrast("claim", 1, gloss(claim), gloss(claim)))
        .findFirst();
  }

  private List<Topic.Claim> claims(Texts texts, MattersOnTable onTable, int block) {
    return topics
        .topicOf(
            new Context(
                SOMEBODY,
                Act.ASSERTION,
                List.of(),
                onTable,
                List.of(texts.reading().text().blocks().get(block).span())))
        .propositions();
  }

  /** Of two that nobody names, what is said of the one need not be denied of the other. */
  private static boolean isOfSomething(Topic.Claim claim) {
    Term subject = claim.proposition().subject();
    boolean isNamed =
        subject instanceof Term.OfEntity one
            && one.entity().kind() != EntityKind.GROUP
            && !one.entity().isUnnamed();
    return isNamed || subject instanceof Term.OfMatter;
  }

  private static boolean opposes(Topic.Claim one, Topic.Claim other) {
    Proposition here = one.proposition();
    Proposition there = other.proposition();
    return one.isNegated() != other.isNegated()
        && here.subject().equals(there.subject())
        && here.predicate().equals(there.predicate())
        && here.object().equals(there.object())
        && here.validTime().equals(there.validTime());
  }

  private static String gloss(Topic.Claim claim) {
    return claim.proposition().gloss();
  }
}
