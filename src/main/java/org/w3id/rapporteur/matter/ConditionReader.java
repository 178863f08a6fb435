package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.matter.MatterLexicon.Condition;
import org.w3id.rapporteur.matter.MattersOnTable.Found;
import org.w3id.rapporteur.matter.Phrases.Atom;

/** Reads what must come before what: clauses with "only if", "unless", "before", and "first". */
final class ConditionReader {
  private static final String REQUIRES = "requires";
  private static final String FREE = "free";
  private static final String MAIN = "main";

  private final MatterLexicon lexicon;
  private final ClaimList claims;
  private final Terms terms;

  ConditionReader(MatterLexicon lexicon, ClaimList claims) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.terms = new Terms(lexicon, claims.context());
  }

  /**
   * A condition of a clause.
   *
   * @param what the clause's head or the noun that must come first
   * @param isMain whether instead the clause before it must come first, as with "before"
   */
  record Part(Node what, boolean isMain) {}

  /** The conditions that hang on {@code head}. */
  List<Part> of(Node head) {
    List<Part> all = new ArrayList<>();
    head.children("advcl", "obl", "nmod", "acl")
        .forEach(part ->
            kind(part)
                .filter(condition -> condition.kind().equals(REQUIRES))
                .filter(c -> claims.context().says(part) || !claims.context().says(head))
                .ifPresent(condition -> all.add(new Part(part, condition.place().equals(MAIN)))));
    return all;
  }

  /**
   * "No aid reaches those in need without access": what is lacking may hang on a clause below,
   * where it tells as much of the one above.
   */
  List<Part> below(Node head) {
    return head.subtree().stream()
        .filter(node -> node.index() > head.index() && node.isClause())
        .flatMap(node -> of(node).stream())
        .filter(part -> !part.isMain() && !part.what().isClause())
        .toList();
  }

  private Optional<Condition> kind(Node part) {
    List<Integer> marks = part.children("mark", "case", "advmod", "dep").map(Node::index).toList();
    List<Atom> opening =
        part.scene().atoms(part.sentence().index()).stream()
            .filter(atom -> marks.contains(atom.token()) || isOnlyBefore(atom, part, marks))
            .toList();
    return lexicon.conditions().in(opening).stream().map(Phrases.Found::value).findFirst();
  }

  private static boolean isOnlyBefore(Atom atom, Node part, List<Integer> marks) {
    return marks.contains(atom.token() + 1)
        && atom.token() + 1 <= part.index()
        && part.parent().filter(head -> head.index() != atom.token()).isPresent();
  }

  /** Whether a noun is said to come without any condition. */
  boolean isFree(Node noun) {
    return lexicon.conditions().in(noun.ownAtoms()).stream()
        .anyMatch(found -> found.value().kind().equals(FREE));
  }

  /** What a condition names: a matter if it speaks of one at its top, else its words. */
  Term term(Node what) {
    Optional<Found> matter =
        what.subtree().stream().flatMap(n -> claims.context().matters().at(n).stream()).findFirst();
    return matter
        .<Term>map(found -> new Term.OfMatter(found.matter()))
        .or(() -> terms.entity(what).map(Term.OfEntity::new))
        .orElseGet(() -> terms.condition(what));
  }

  /** "Talks first, then a truce": of two matters the one named with "first" is required. */
  void order(List<Node> said) {
    boolean first = said.stream().anyMatch(node -> lexicon.has("first", node.text()));
    List<Matter> matters =
        said.stream()
            .flatMap(node -> claims.context().matters().at(node).stream())
            .map(Found::matter)
            .distinct()
            .toList();
    boolean practical = claims.context().act().isPractical();
    boolean ofTwoKinds = matters.size() == 2 && matters.get(0).kind() != matters.get(1).kind();
    if (first && practical && ofTwoKinds) {
      claims.requires(new Term.OfMatter(matters.get(1)), new Term.OfMatter(matters.get(0)));
    }
  }
}
