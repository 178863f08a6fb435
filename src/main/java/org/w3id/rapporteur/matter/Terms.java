package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.matter.MattersOnTable.Found;

/** Turns words of a content into terms: entities, matters, quantities, else canonical words. */
final class Terms {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
  private static final int LONGEST = 8;
  private static final String TRUE = "true";

  private final MatterLexicon lexicon;
  private final Context context;

  Terms(MatterLexicon lexicon, Context context) {
    this.lexicon = lexicon;
    this.context = context;
  }

  /** Who or what {@code node} stands for. */
  Term of(Node node) {
    Optional<Term> known = entity(node).<Term>map(Term.OfEntity::new);
    return known
        .or(() -> found(node).map(one -> new Term.OfMatter(one.matter())))
        .or(() -> quantity(node))
        .orElseGet(() -> words(node));
  }

  /** The entity for which {@code node} stands, first person meaning the speaker. */
  Optional<Entity> entity(Node node) {
    Optional<Entity> named = node.entity().map(RoleReader::principal);
    if (named.isEmpty() && lexicon.has("first-plural", node.text())) {
      return Optional.of(context.ownSide());
    }
    boolean first = named.isEmpty() && lexicon.has("first-person", node.text());
    return first ? Optional.of(RoleReader.principal(context.speaker())) : named;
  }

  /** The matter of which {@code node} speaks, itself or through a noun such as "prospect". */
  Optional<Found> found(Node node) {
    return found(node, 0);
  }

  private Optional<Found> found(Node node, int depth) {
    Optional<Found> own = context.matters().at(node);
    if (own.isPresent() || depth > 3) {
      return own;
    }
    Optional<Found> before =
        node.children("compound")
            .flatMap(child -> context.matters().at(child).stream())
            .findFirst();
    boolean carries = lexicon.carrier(node.lemma()).isPresent();
    return before.or(() ->
        carries
            ? complements(node).stream().flatMap(c -> found(c, depth + 1).stream()).findFirst()
            : Optional.empty());
  }

  /** What a noun such as "prospect", "call" or "rejection" is about. */
  static List<Node> complements(Node noun) {
    return noun.children("nmod", "acl", "ccomp", "obl", "xcomp")
        .filter(node -> !node.is("nmod:poss"))
        .filter(node -> !node.is("acl:relcl"))
        .toList();
  }

  private static Optional<Term> quantity(Node node) {
    Optional<Node> number = node.child("nummod").filter(n -> NUMBER.matcher(n.text()).matches());
    return number.map(
        n -> new Term.OfQuantity(Double.parseDouble(n.text().replace(",", "")), node.lemma()));
  }

  /** The lemmas of the phrase, without determiners, possessives and relative clauses. */
  Term.OfWords words(Node node) {
    String words =
        node.subtree().stream()
            .filter(part -> !lexicon.has("skip", part.text()) && !part.is("punct", "mark", "cop"))
            .filter(part -> context.says(part) || !context.says(node))
            .filter(part -> !belowRelative(part, node))
            .filter(part -> !(part.is("case") && part.parent().filter(node::equals).isPresent()))
            .limit(LONGEST)
            .map(Node::lemma)
            .collect(Collectors.joining(" "));
    return new Term.OfWords(words.isBlank() ? node.lemma() : words);
  }

  /** The words of a condition, without those that open it. */
  Term condition(Node node) {
    Term.OfWords whole = words(node);
    String subject = node.child("nsubj").map(one -> words(one).words() + " ").orElse("");
    String words = subject + whole.words();
    String kept =
        Stream.of(words.split(" ", -1))
            .filter(word -> !lexicon.has("condition-word", word))
            .collect(Collectors.joining(" "));
    return kept.isBlank() ? whole : new Term.OfWords(kept);
  }

  private static boolean belowRelative(Node part, Node top) {
    Optional<Node> at = Optional.of(part);
    while (at.isPresent() && at.get().index() != top.index()) {
      if (at.get()
          .is(
              "acl:relcl",
              "advcl",
              "parataxis",
              "appos",
              "conj",
              "nsubj",
              "aux",
              "cc",
              "expl",
              "mark")) {
        return true;
      }
      at = at.get().parent();
    }
    return false;
  }

  /** Stands where a verb has no object: it is simply so. */
  static Term simplySo() {
    return new Term.OfWords(TRUE);
  }
}
