package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;

/** Tells an agreement that an article brings up from one of which it spoke before. */
final class NewAgreements {
  private final MatterLexicon lexicon;
  private final Sides sides;

  NewAgreements(MatterLexicon lexicon, Sides sides) {
    this.lexicon = lexicon;
    this.sides = sides;
  }

  /**
   * Whether {@code draft} is not the agreement of {@code known}: "a fisheries agreement" after "the
   * gas agreement between X and Y", or "Z signed an agreement".
   */
  boolean isOther(Draft draft, Cluster known) {
    Node noun = draft.head();
    boolean isIndefinite =
        noun.children("det").anyMatch(det -> lexicon.has("indefinite", det.text()));
    return draft.frame().kind() == MatterKind.AGREEMENT
        && isIndefinite
        && known.hasWholeKey()
        && (isOfOtherSort(noun, known) || isOfOthers(noun, known));
  }

  private static boolean isOfOtherSort(Node noun, Cluster known) {
    List<String> sorts = sorts(noun);
    List<String> before =
        known.drafts().stream().flatMap(one -> sorts(one.head()).stream()).toList();
    return !sorts.isEmpty() && !before.isEmpty() && sorts.stream().noneMatch(before::contains);
  }

  private static List<String> sorts(Node noun) {
    return noun.children("compound")
        .filter(word -> word.entity().isEmpty())
        .map(Node::lemma)
        .toList();
  }

  private boolean isOfOthers(Node noun, Cluster known) {
    List<Entity> parties = known.role(Frame.PARTICIPANT);
    return signer(noun)
        .filter(one -> one.kind() != EntityKind.GROUP)
        .filter(one -> !parties.contains(RoleReader.principal(one)))
        .filter(one -> !parties.contains(sides.of(one)))
        .isPresent();
  }

  private Optional<Entity> signer(Node noun) {
    return noun.parent()
        .filter(verb -> noun.is("obj") && lexicon.has("binding", verb.lemma()))
        .flatMap(Node::subject)
        .flatMap(Node::entity);
  }
}
