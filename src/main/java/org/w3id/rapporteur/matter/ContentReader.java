package org.w3id.rapporteur.matter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.matter.MattersOnTable.Found;
import org.w3id.rapporteur.reading.TimeExpression;
import org.w3id.rapporteur.reading.time.Days;

/** Reads the noun phrases of a content into claims and hands its clauses to the clause reader. */
final class ContentReader {
  private static final int DEEPEST = 6;

  private final MatterLexicon lexicon;
  private final ClaimList claims;
  private final Terms terms;
  private final ConditionReader conditions;
  private final ClauseReader clauses;
  private final StatusReader statuses;
  private final Set<Node> seen = new HashSet<>();
  private int depth;

  ContentReader(MatterLexicon lexicon, ClaimList claims) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.terms = new Terms(lexicon, claims.context());
    this.conditions = new ConditionReader(lexicon, claims);
    this.clauses = new ClauseReader(lexicon, claims, this);
    this.statuses = new StatusReader(lexicon, claims, this);
  }

  /** Reads the topmost words of a content, which belong together. */
  void read(List<Node> tops) {
    boolean practical = claims.context().act().isPractical();
    if (tops.size() >= 2 && isDescription(tops.get(0), tops.get(1))) {
      if (practical) {
        read(tops.get(0), false);
      } else {
        describe(tops.get(0), tops.get(1));
      }
      return;
    }
    for (Node top : tops) {
      for (Node one : top.coordinated()) {
        if (claims.context().says(one)) {
          read(one, false);
        }
      }
    }
  }

  /**
   * "Expects talks to fail": the noun is the subject of what follows, and nothing is said of it
   * alone.
   */
  static List<Node> withoutRaised(List<Node> tops) {
    boolean isRaised =
        tops.size() >= 2
            && !tops.get(0).isClause()
            && tops.get(1).is("xcomp", "ccomp", "dep")
            && tops.get(1).isInfinitive()
            && tops.get(0).token().head() == tops.get(1).token().head();
    return isRaised ? tops.subList(1, tops.size()) : tops;
  }

  /** "Call the plan a mistake", "the truce as a victory": one thing described as another. */
  private boolean isDescription(Node one, Node other) {
    boolean siblings = one.token().head() == other.token().head();
    boolean named = !one.isClause() && !other.token().isVerb();
    boolean as = lexicon.has("describe", other.preposition() + other.mark());
    return siblings && named && (as || other.is("xcomp", "obj", "amod", "advmod", "dep"));
  }

  private void describe(Node what, Node how) {
    claims.add(terms.of(what), ClaimList.VERB + "describe-as", terms.words(how), false);
  }

  /** Reads the phrase or clause of {@code node}; {@code negated} by what stands above it. */
  void read(Node node, boolean negated) {
    if (depth > DEEPEST || !seen.add(node)) {
      return;
    }
    depth++;
    if (node.isClause()) {
      clauses.read(node, negated);
    } else {
      phrase(node, negated ^ isNegated(node));
    }
    depth--;
  }

  private void phrase(Node node, boolean negated) {
    Optional<Found> found = claims.context().matters().at(node);
    if (found.isPresent()) {
      nominal(found.get(), node, negated);
      return;
    }
    if (isAside(node)) {
      return;
    }
    if (attitude(node, negated) || venues(node, negated) || back(node, negated)) {
      return;
    }
    Optional<Found> about = terms.found(node);
    Optional<Boolean> carrier = lexicon.carrier(node.lemma());
    if (about.isPresent() && carrier.isEmpty()) {
      nominal(about.get(), node, negated);
    } else if (carrier.isPresent() && !Terms.complements(node).isEmpty()) {
      boolean against = !carrier.get();
      Terms.complements(node).forEach(part -> read(part, negated ^ against));
    }
  }

  /** Whether a determiner such as "no" stands before a noun. */
  boolean isNegated(Node noun) {
    return noun.children("det", "advmod", "neg")
        .anyMatch(child -> lexicon.has("negator", child.text()));
  }

  /** All that the mention of a matter says: its main claim, and what is told of its roles. */
  void nominal(Found found, Node node, boolean negated) {
    claims.main(found, agent(node), negated);
    details(found, node, negated);
    if (conditions.isFree(node)) {
      claims.add(
          new Term.OfMatter(found.matter()), ClaimList.REQUIRES, ClaimList.PRECONDITION, !negated);
    }
  }

  private Optional<Entity> agent(Node node) {
    Optional<Entity> subject = node.subject().flatMap(terms::entity);
    return subject.or(claims.context()::bound);
  }

  /** Venue, date, format, guarantor and beneficiary, where these words tell them. */
  void details(Found found, Node node, boolean negated) {
    Term matter = new Term.OfMatter(found.matter());
    List<Node> words = node.subtree();
    switch (found.matter().kind()) {
      case MEETING, SUMMIT -> {
        named(found, Frame.PLACE, words)
            .forEach(place -> claims.add(matter, "venue", place, negated));
        date(node).ifPresent(day -> claims.add(matter, "date", new Term.OfTime(day), negated));
        format(found).ifPresent(name -> claims.add(matter, "format", name, negated));
      }
      case GUARANTEE -> {
        named(found, "guarantor", words)
            .forEach(one -> claims.add(matter, "guarantor", one, negated));
        named(found, "beneficiary", words)
            .forEach(one -> claims.add(matter, "beneficiary", one, negated));
      }
      case CEASEFIRE,
          AGREEMENT,
          CONCESSION,
          DEPLOYMENT,
          MEMBERSHIP,
          MEDIATION,
          SANCTION,
          TARIFF,
          EXCHANGE,
          AID,
          ELECTION,
          ENERGY,
          ARMS_CONTROL,
          INCIDENT,
          OTHER -> {}
    }
  }

  private List<Term> named(Found found, String role, List<Node> words) {
    List<Entity> here = words.stream().flatMap(node -> node.entity().stream()).toList();
    boolean all = !role.equals(Frame.PLACE);
    return found.details().role(role).stream()
        .filter(entity -> all || here.contains(entity))
        .<Term>map(Term.OfEntity::new)
        .toList();
  }

  /** When a meeting is told to be, or not to be, by words that hang on its verb. */
  void dated(Found found, Node verb, boolean negated) {
    MatterKind kind = found.matter().kind();
    if (kind == MatterKind.MEETING || kind == MatterKind.SUMMIT) {
      verb.children("obl", "nmod", "advmod")
          .filter(part -> !lexicon.has("not-at", part.preposition()))
          .flatMap(part -> date(part).stream())
          .findFirst()
          .ifPresent(day -> {
            Term matter = new Term.OfMatter(found.matter());
            claims.add(matter, "date", new Term.OfTime(day), negated);
          });
    }
  }

  private static Optional<String> date(Node node) {
    return node.scene().times(node.sentence().index(), node.span()).stream()
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .flatMap(time -> time.value().stream())
        .filter(value -> Days.of(value).isPresent())
        .findFirst();
  }

  private static Optional<Term> format(Found found) {
    return switch (found.details().parties()) {
      case 0, 1 -> Optional.empty();
      case 2 -> Optional.of(new Term.OfConcept("Bilateral"));
      case 3 -> Optional.of(new Term.OfConcept("Trilateral"));
      default -> Optional.of(new Term.OfConcept("Multilateral"));
    };
  }

  /** "The rejection of a meeting": somebody does not want it. */
  private boolean attitude(Node node, boolean negated) {
    Optional<Boolean> wants =
        lexicon.attitudes().in(List.of(node.atom())).stream().map(Phrases.Found::value).findFirst();
    if (wants.isEmpty() || Terms.complements(node).isEmpty()) {
      return false;
    }
    Entity agent =
        node.child("nmod:poss").flatMap(terms::entity).orElseGet(() -> implied(claims.context()));
    return clauses.wants(agent, Terms.complements(node), negated ^ !wants.get());
  }

  private static Entity implied(Context context) {
    boolean own = context.implied().equals(RoleReader.principal(context.speaker()));
    return own ? context.ownSide() : context.implied();
  }

  /** "Places like Geneva": venues of the meeting of which the article last spoke. */
  private boolean venues(Node node, boolean negated) {
    Optional<Found> meeting = claims.context().matters().openBefore(node, MatterKind.MEETING);
    if (!lexicon.has("venue", node.lemma()) || meeting.isEmpty()) {
      return false;
    }
    List<Entity> places =
        node.sentence().tokens().stream()
            .skip(node.index())
            .map(token -> node.scene().node(node.sentence().index(), token.index()))
            .filter(claims.context()::says)
            .flatMap(part -> part.entity().stream())
            .filter(entity ->
                lexicon.frame(MatterKind.MEETING).kindsOf(Frame.PLACE).contains(entity.kind()))
            .distinct()
            .toList();
    Term matter = new Term.OfMatter(meeting.get().matter());
    places.forEach(place -> claims.add(matter, "venue", new Term.OfEntity(place), negated));
    return !places.isEmpty();
  }

  /** "This setback", "these conditions": what the sentence before said. */
  private boolean back(Node node, boolean negated) {
    boolean points = node.children("det").anyMatch(det -> lexicon.has("same", det.text()));
    boolean refers = lexicon.has("back", node.lemma()) && node.child("nmod:of").isEmpty();
    int before = node.sentence().index() - 1;
    if (!points || !refers || before < 0) {
      return false;
    }
    Scene whole = claims.context().matters().scene();
    List<Node> words =
        whole.node(before, 0).sentence().tokens().stream()
            .map(token -> whole.node(before, token.index()))
            .toList();
    Optional<Node> said =
        lexicon.has("practical-back", node.lemma())
            ? words.stream().filter(word -> word.is("ccomp") && word.isClause()).findFirst()
            : Optional.empty();
    said.or(() -> words.stream().filter(word -> word.is("root")).findFirst())
        .ifPresent(top -> again(top, negated));
    return !claims.isEmpty();
  }

  /** Reads what another sentence said; a tree without a verb on top is told by its last words. */
  private void again(Node top, boolean negated) {
    Optional<Found> found = claims.context().matters().at(top);
    List<Phrases.Found<MatterLexicon.Status>> told =
        lexicon.statusAsSubject().in(top.scene().atoms(top.sentence().index())).stream()
            .filter(status -> status.begin() > top.index())
            .toList();
    if (found.isPresent() && !top.isClause() && !told.isEmpty()) {
      statuses.tell(found.get(), told.get(told.size() - 1).value(), top, negated);
    } else {
      top.coordinated().forEach(one -> read(one, negated));
    }
  }

  /** "Some of which" is no thing that there could be. */
  private static boolean isThing(Node node) {
    boolean isPronoun = node.token().tag().startsWith("W") || node.token().tag().startsWith("PRP");
    return !isPronoun && node.subtree().stream().anyMatch(part -> part.token().isNoun());
  }

  /** "Views of the talks" tell nothing of the talks. */
  private boolean isAside(Node node) {
    return lexicon.has("aside", node.lemma());
  }

  /**
   * A phrase that names no matter: that there be such a thing, or what somebody's thing is. Of a
   * bare name nothing is said: who contradicts a premier denies no premier.
   */
  void plain(Node node) {
    plain(node, isNegated(node));
  }

  private void plain(Node node, boolean negated) {
    if (node.isClause()) {
      return;
    }
    Optional<Boolean> carrier = lexicon.carrier(node.lemma());
    if (carrier.isPresent() && node.token().isNoun()) {
      // Who rejects a claim of theft says nothing of the claim.
      Terms.complements(node).stream()
          .filter(part -> part.token().isNoun())
          .findFirst()
          .ifPresent(part -> plain(part, negated ^ isNegated(part) ^ !carrier.get()));
      return;
    }
    Term what = terms.of(node);
    Optional<Term> owner = node.child("nmod:poss").map(terms::of);
    boolean practical = claims.context().act().isPractical();
    if (owner.isPresent() && !practical) {
      claims.add(owner.get(), ClaimList.VERB + "have", new Term.OfWords(node.lemma()), negated);
    } else if (!(what instanceof Term.OfEntity) && isThing(node) && !isAside(node)) {
      claims.add(what, ClaimList.STATUS, new Term.OfConcept(ClaimList.HELD), negated);
    }
  }
}
