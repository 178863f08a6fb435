package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.matter.MattersOnTable.Found;

/** Turns words of a content into terms: entities, matters, quantities, else canonical words. */
final class Terms {
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
    Optional<Entity> known = entity(node);
    Optional<Term> counted =
        known.filter(one -> one.kind() != EntityKind.GROUP).isPresent()
            ? Optional.empty()
            : quantity(node);
    return counted
        .or(() -> known.<Term>map(Term.OfEntity::new))
        .or(() -> found(node).map(one -> new Term.OfMatter(one.matter())))
        .orElseGet(() -> words(node));
  }

  /** The same, with the words that show it. */
  Said said(Node node) {
    Term term = of(node);
    boolean isOwnWords = term instanceof Term.OfWords || term instanceof Term.OfQuantity;
    boolean isPlural =
        (node.token().tag().endsWith("S")
                && node.token().isNoun()
                && !(term instanceof Term.OfMatter))
            || (node.coordinated().size() > 1 && isOwnWords)
            || lexicon.has("plural-subject", node.text());
    String shown = isOwnWords ? shown(node) : new Gloss(lexicon).words(term);
    return new Said(term, shown, isPlural && !isNamed(term));
  }

  private static boolean isNamed(Term term) {
    return term instanceof Term.OfEntity one && one.entity().kind() != EntityKind.GROUP;
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

  /** A number with what it counts: "40 cruise missiles" are no ballistic ones. */
  private Optional<Term> quantity(Node node) {
    Optional<Node> number = node.child("nummod");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    List<Node> digits = number.get().subtree();
    List<String> figures =
        digits.stream().filter(part -> part.token().tag().equals("CD")).map(Node::text).toList();
    OptionalDouble value = lexicon.numbers().value(figures);
    String unit = join(kept(node).stream().filter(part -> !digits.contains(part)));
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term.OfQuantity(value.getAsDouble(), unit));
  }

  /** The lemmas of the phrase, without determiners, relative clauses and whose it is. */
  Term.OfWords words(Node node) {
    String words = join(kept(node).stream());
    return new Term.OfWords(words.isBlank() ? node.lemma() : words, owner(node));
  }

  /** The phrase as people read it, without a leading article; whose it is stands in front. */
  String shown(Node node) {
    Optional<Node> possessive = node.child("nmod:poss").filter(one -> entity(one).isPresent());
    List<Node> apart = possessive.map(Node::subtree).orElse(List.of());
    List<Node> parts =
        node.subtree().stream()
            .filter(part -> !apart.contains(part) && !belowRelative(part, node))
            .filter(part -> context.says(part) || !context.says(node))
            .filter(
                part -> !(part.is("case") && isAt(part.parent(), node)) && !part.is("punct", "cop"))
            .dropWhile(part -> lexicon.has("skip", part.text()))
            .limit(2L * LONGEST)
            .toList();
    String words = parts.stream().map(part -> part.token().text()).collect(Collectors.joining(" "));
    String plain = words.isBlank() ? node.token().text() : words;
    return possessive
        .flatMap(this::entity)
        .map(owner -> new Gloss(lexicon).owned(owner.inSentence(), plain))
        .orElse(plain);
  }

  private static String join(Stream<Node> parts) {
    return parts.limit(LONGEST).map(Node::lemma).collect(Collectors.joining(" "));
  }

  private List<Node> kept(Node node) {
    List<Node> owners =
        owner(node).isEmpty()
            ? List.of()
            : owners(node).flatMap(n -> n.subtree().stream()).toList();
    return node.subtree().stream()
        .filter(part -> !lexicon.has("skip", part.text()) && !part.is("punct", "mark", "cop"))
        .filter(part -> context.says(part) || !context.says(node))
        .filter(part -> !belowRelative(part, node) && !owners.contains(part))
        .filter(part -> !(part.is("case") && isAt(part.parent(), node)))
        .toList();
  }

  private static boolean isAt(Optional<Node> above, Node node) {
    return above.filter(node::equals).isPresent();
  }

  /**
   * Whose thing {@code node} is: "Canada's emissions", "Canadian emissions", "the emissions of
   * Canada".
   */
  private Optional<Entity> owner(Node node) {
    return node.isClause() && node.token().isVerb()
        ? Optional.empty()
        : owners(node).flatMap(one -> entity(one).stream()).findFirst();
  }

  /** The words that may tell whose thing {@code thing} is. */
  static Stream<Node> owners(Node thing) {
    Stream<Node> after =
        thing.children("nmod").filter(node -> thing.scene().isOwning(node.preposition()));
    return Stream.concat(thing.children("nmod:poss", "amod", "compound"), after)
        .filter(node -> node.entity().isPresent() || node.is("nmod:poss"));
  }

  /** The words of a condition, without those that open it. */
  Term condition(Node node) {
    Term.OfWords whole = words(node);
    String subject = node.child("nsubj").map(one -> words(one).words() + " ").orElse("");
    String words = subject + whole.words();
    String plain =
        Stream.of(words.split(" ", -1))
            .filter(word -> !lexicon.has("condition-word", word))
            .collect(Collectors.joining(" "));
    return plain.isBlank() ? whole : new Term.OfWords(plain, whole.owner());
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
