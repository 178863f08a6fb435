package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.matter.MatterLexicon.Status;
import org.w3id.rapporteur.matter.MattersOnTable.Found;

/** Reads how far a matter has come from the verb of which it is subject or object. */
final class StatusReader {
  private static final String PREDICATE = "@";
  private static final String PLANNED = "Planned";

  private final MatterLexicon lexicon;
  private final ClaimList claims;
  private final ContentReader content;
  private final Terms terms;

  StatusReader(MatterLexicon lexicon, ClaimList claims, ContentReader content) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.content = content;
    this.terms = new Terms(lexicon, claims.context());
  }

  /** Whether the verb's words tell how far the matter has come that is their subject. */
  boolean ofSubject(Node verb, boolean negated) {
    Optional<Node> subject = verb.child("nsubj", "nsubj:pass");
    Optional<Found> found = subject.flatMap(terms::found);
    if (found.isEmpty()) {
      return false;
    }
    boolean none = negated ^ content.isNegated(subject.get());
    List<Phrases.Atom> words = verb.ownAtoms();
    if (isOfAnother(verb)) {
      return false;
    }
    Optional<Status> status =
        lexicon.statusAsSubject().in(words).stream().map(Phrases.Found::value).findFirst();
    if (status.isEmpty() && verb.isPassive()) {
      status = lexicon.statusAsObject().in(words).stream().map(Phrases.Found::value).findFirst();
      if (status.filter(told -> told.isDeed() && verb.subject().isPresent()).isPresent()) {
        return done(verb, found.get(), status.get(), none);
      }
    }
    status.ifPresent(told -> {
      tell(found.get(), told, subject.get(), none);
      if (told.held() != 0) {
        content.dated(found.get(), verb, none ^ told.held() < 0);
      }
    });
    return status.isPresent();
  }

  /** "The talks reached a deadlock", "the truce delayed the vote": the verb tells of its object. */
  private boolean isOfAnother(Node verb) {
    boolean isTransitive = !lexicon.statusAsObject().in(List.of(verb.atom())).isEmpty();
    return isTransitive && !verb.isPassive() && verb.child("obj").isPresent();
  }

  /** The same of the matter that is their object. */
  boolean ofObject(Node verb, boolean negated) {
    Optional<Phrases.Found<Status>> told =
        lexicon.statusAsObject().in(verb.ownAtoms()).stream()
            .filter(found -> found.begin() == verb.index())
            .findFirst();
    Optional<Node> object = told.flatMap(found -> object(verb, found.end()));
    if (object.isEmpty()) {
      return false;
    }
    Optional<Status> status =
        told.map(Phrases.Found::value).map(one -> prepared(one, object.get()));
    boolean none = negated ^ content.isNegated(object.get());
    Found about = terms.found(object.get()).orElseThrow();
    if (!done(verb, about, status.get(), none)) {
      tell(about, status.get(), object.get(), none);
    }
    return true;
  }

  /**
   * The matter of which a verb tells; none where the verb has another object behind its own words:
   * "launched probes since the election".
   */
  private Optional<Node> object(Node verb, int end) {
    boolean hasOther =
        verb.child("obj")
            .filter(node -> node.index() >= end && terms.found(node).isEmpty())
            .isPresent();
    return verb.children("obj", "xcomp", "obl", "nmod", "ccomp")
        .filter(node -> !hasOther || !node.is("obl", "nmod"))
        .filter(node -> terms.found(node).isPresent() && !node.isClause())
        .findFirst();
  }

  /** Whoever begins preparations for a thing plans it. */
  private Status prepared(Status status, Node object) {
    return lexicon.has("preparing", object.lemma()) && !status.isDeed() && status.held() > 0
        ? new Status(Optional.of(PLANNED), status.held())
        : status;
  }

  /** "Attends the talks", "violates the truce": what somebody does with a matter. */
  private boolean done(Node verb, Found about, Status status, boolean negated) {
    String value = status.value().orElse("");
    boolean against = negated ^ status.held() < 0;
    Term matter = new Term.OfMatter(about.matter());
    if (value.startsWith(PREDICATE)) {
      claims.add(matter, value.substring(1), doer(verb), against);
    } else if (value.startsWith(ClaimList.VERB)) {
      claims.add(doer(verb), value, matter, against);
    }
    return value.startsWith(PREDICATE) || value.startsWith(ClaimList.VERB);
  }

  private Term doer(Node verb) {
    return verb.subject()
        .map(terms::of)
        .orElseGet(() -> new Term.OfEntity(claims.context().implied()));
  }

  /** What the words for a status say of a matter, named by {@code noun}. */
  void tell(Found found, Status status, Node noun, boolean negated) {
    if (status.held() != 0) {
      content.nominal(found, noun, negated ^ status.held() < 0);
    }
    status
        .value()
        .filter(value -> !status.isDeed())
        .ifPresent(value -> claims.status(found, value, negated));
  }
}
