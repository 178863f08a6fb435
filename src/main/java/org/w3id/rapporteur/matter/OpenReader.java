package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.matter.MatterLexicon.Equivalent;
import org.w3id.rapporteur.reading.TimeExpression;
import org.w3id.rapporteur.reading.time.Days;

/** Reads clauses that fit no known pattern: verb with resolved subject and object, and the time. */
final class OpenReader {
  private static final String BE = "be";

  private final MatterLexicon lexicon;
  private final ClaimList claims;
  private final ContentReader content;
  private final Terms terms;
  private final Gloss gloss;

  OpenReader(MatterLexicon lexicon, ClaimList claims, ContentReader content) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.content = content;
    this.terms = new Terms(lexicon, claims.context());
    this.gloss = new Gloss(lexicon);
  }

  /** Makes one claim of the clause headed by {@code verb}. */
  void read(Node verb, boolean negatedAbove) {
    Optional<Node> object = verb.object();
    boolean negated =
        negatedAbove
            ^ verb.child("nsubj").filter(content::isNegated).isPresent()
            ^ object.filter(it -> !it.is("nsubj") && content.isNegated(it)).isPresent();
    if (verb.isPassive() && verb.subject().isEmpty()) {
      passive(verb, negated);
    } else if (verb.child("cop").isPresent()) {
      copular(verb, negated);
    } else {
      active(verb, negated);
    }
  }

  private void active(Node verb, boolean negated) {
    Optional<Node> object = verb.object();
    Optional<Node> oblique = object.isPresent() ? Optional.empty() : oblique(verb);
    String name = verb.verb() + oblique.map(node -> " " + node.preposition()).orElse("");
    Said acted = object.or(() -> oblique).map(terms::said).orElseGet(() -> clause(verb));
    // "Denied them the benefit" is no denial.
    boolean isGift = verb.child("iobj").isPresent();
    Equivalent same =
        isGift || isCountTurned(acted, name)
            ? new Equivalent(name, false)
            : lexicon.equivalent(name);
    boolean isIdle = object.filter(node -> lexicon.has("idle", node.lemma())).isPresent();
    if (isIdle || (acted.equals(Said.SIMPLY_SO) && lexicon.has("light", name))) {
      return;
    }
    Said subject = subject(verb);
    String words = gloss.of(subject, gloss.verb(same.verb(), subject), acted);
    add(verb, subject, same.verb(), acted, words, negated ^ same.isTurned());
  }

  /** Who shut twelve wells did not leave twelve of them open: what is counted is not turned. */
  private boolean isCountTurned(Said acted, String name) {
    return acted.term() instanceof Term.OfQuantity && lexicon.equivalent(name).isTurned();
  }

  private Optional<Node> oblique(Node verb) {
    return verb.children("obl", "nmod")
        .filter(node -> !node.preposition().isEmpty() && !isTime(node))
        .findFirst();
  }

  private Said clause(Node verb) {
    return verb.child("xcomp", "ccomp")
        .map(node -> new Said(terms.words(node), terms.shown(node), false))
        .orElse(Said.SIMPLY_SO);
  }

  private Said subject(Node verb) {
    return verb.subject()
        .map(terms::said)
        .orElseGet(() -> {
          Term implied = new Term.OfEntity(claims.context().implied());
          return new Said(implied, gloss.words(implied), false);
        });
  }

  private void copular(Node verb, boolean negated) {
    Said subject = subject(verb);
    Said what = new Said(terms.words(verb), terms.shown(verb), false);
    String words = gloss.of(subject, gloss.verb(BE, subject), what);
    add(verb, subject, BE, what, words, negated);
  }

  /** Without an agent, what was done is told of the thing that it was done to. */
  private void passive(Node verb, boolean negated) {
    verb.object()
        .ifPresent(done -> {
          Equivalent same = lexicon.equivalent(verb.verb());
          Said subject = terms.said(done);
          boolean asWorded = same.verb().equals(verb.verb());
          String participle = asWorded ? verb.text() : gloss.participle(same.verb());
          Said what = new Said(Terms.simplySo(), participle, false);
          String words = gloss.of(subject, gloss.verb(BE, subject), what);
          add(verb, subject, BE + "-" + same.verb(), what, words, negated ^ same.isTurned());
        });
  }

  private void add(
      Node verb, Said subject, String name, Said object, String words, boolean negated) {
    String predicate = ClaimList.VERB + name.replace(' ', '-');
    Term on = object.term();
    claims.add(new Proposition(subject.term(), predicate, on, time(verb), words), negated);
  }

  /** When it is said to be so, where the clause names days that are known. */
  private Optional<String> time(Node verb) {
    List<Node> parts =
        verb.children("obl", "nmod", "advmod", "dep")
            .filter(part -> !lexicon.has("not-at", part.preposition()))
            .toList();
    return parts.stream()
        .flatMap(part -> part.scene().times(part.sentence().index(), part.span()).stream())
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .flatMap(time -> time.value().stream())
        .filter(value -> Days.of(value).isPresent())
        .findFirst();
  }

  private static boolean isTime(Node node) {
    return !node.scene().times(node.sentence().index(), node.span()).isEmpty()
        && node.entity().isEmpty();
  }
}
