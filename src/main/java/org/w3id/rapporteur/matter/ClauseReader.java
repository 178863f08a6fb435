package org.w3id.rapporteur.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.matter.MattersOnTable.Found;
import org.w3id.rapporteur.matter.Phrases.Atom;

/** Reads the clauses of a content into claims: known patterns first, open predicates else. */
final class ClauseReader {
  private static final int PHRASE = 3;

  private final MatterLexicon lexicon;
  private final ClaimList claims;
  private final ContentReader content;
  private final Terms terms;
  private final ConditionReader conditions;
  private final OpenReader open;
  private final StatusReader statuses;

  ClauseReader(MatterLexicon lexicon, ClaimList claims, ContentReader content) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.content = content;
    this.terms = new Terms(lexicon, claims.context());
    this.conditions = new ConditionReader(lexicon, claims);
    this.open = new OpenReader(lexicon, claims, content);
    this.statuses = new StatusReader(lexicon, claims, content);
  }

  /** Reads the clause headed by {@code verb}. */
  void read(Node verb, boolean negatedAbove) {
    boolean negated = negatedAbove ^ isNegated(verb);
    List<ConditionReader.Part> own = conditions.of(verb);
    List<ConditionReader.Part> parts =
        own.isEmpty() && isNone(verb, negated) ? conditions.below(verb) : own;
    if (parts.isEmpty() || !conditional(verb, negated, parts)) {
      unconditional(verb, negated);
    }
  }

  /** "No aid arrives", "the aid does not arrive". */
  private boolean isNone(Node verb, boolean negated) {
    return negated || thing(verb).filter(content::isNegated).isPresent();
  }

  private boolean isNegated(Node verb) {
    boolean own =
        verb.children("advmod", "neg", "cc", "cc:preconj", "dep")
            .anyMatch(child -> lexicon.has("negator", child.text()));
    boolean nobody =
        verb.children("nsubj", "obj").anyMatch(part -> lexicon.has("no-one", part.text()));
    return own ^ nobody;
  }

  /** Whether the conditions make up the claim: "only if …", "no … without …". */
  private boolean conditional(Node verb, boolean negated, List<ConditionReader.Part> parts) {
    Optional<Node> subject = thing(verb);
    boolean none = isNone(verb, negated) || unlikely(verb);
    Optional<Found> about =
        subject.flatMap(terms::found).or(() -> claims.context().matters().at(verb));
    about = about.or(() -> belowOf(verb, parts));
    for (ConditionReader.Part part : parts) {
      Term first = conditions.term(part.what());
      Optional<Term> own = about.<Term>map(found -> new Term.OfMatter(found.matter()));
      if (part.isMain()) {
        unconditional(verb, negated);
        claims.requires(first, own.orElseGet(() -> terms.words(verb)));
      } else {
        claims.requires(
            own.or(() -> subject.map(terms::of)).orElseGet(() -> terms.words(verb)), first);
      }
    }
    boolean isMain = parts.stream().anyMatch(ConditionReader.Part::isMain);
    return isMain || none || about.isPresent();
  }

  private Optional<Node> thing(Node verb) {
    Optional<Node> there = verb.child("expl").flatMap(expl -> verb.child("nsubj"));
    return there
        .or(() -> verb.child("nsubj", "nsubj:pass"))
        .filter(node -> node.entity().isEmpty());
  }

  private boolean unlikely(Node verb) {
    return lexicon.statusAsSubject().in(List.of(verb.atom())).stream()
        .anyMatch(found -> found.value().held() < 0);
  }

  private Optional<Found> belowOf(Node verb, List<ConditionReader.Part> parts) {
    List<Node> apart = parts.stream().flatMap(part -> part.what().subtree().stream()).toList();
    return verb.subtree().stream()
        .filter(node -> !apart.contains(node))
        .flatMap(node -> claims.context().matters().at(node).stream())
        .findFirst();
  }

  /** "It is not a bilateral agreement" describes one; it does not say that there is none. */
  private boolean described(Node noun, boolean negated) {
    Optional<Node> subject = noun.subject();
    boolean isCopular =
        noun.token().isNoun() && noun.child("cop").isPresent() && noun.child("case").isEmpty();
    if (!isCopular || subject.isEmpty() || claims.context().matters().at(noun).isEmpty()) {
      return false;
    }
    claims.add(terms.of(subject.get()), ClaimList.VERB + "describe-as", terms.words(noun), negated);
    return true;
  }

  private void unconditional(Node verb, boolean negated) {
    if (existing(verb, negated)
        || existential(verb, negated)
        || against(verb, negated)
        || attitude(verb, negated)
        || described(verb, negated)
        || raised(verb, negated)
        || trigger(verb, negated)
        || statuses.ofSubject(verb, negated)
        || doingOfObject(verb, negated)
        || statuses.ofObject(verb, negated)
        || required(verb)
        || travel(verb, negated)) {
      return;
    }
    open.read(verb, negated);
  }

  /** "Expects talks to fail": what the object does is expected, not the object. */
  private boolean doingOfObject(Node verb, boolean negated) {
    boolean isStatus = !lexicon.statusAsObject().in(List.of(verb.atom())).isEmpty();
    Optional<Node> doing =
        verb.child("obj").flatMap(object -> verb.child("xcomp")).filter(Node::isInfinitive);
    doing.filter(any -> isStatus).ifPresent(clause -> content.read(clause, negated));
    return isStatus && doing.isPresent();
  }

  /** "There would be no talks": the parser may take the noun for what is said of "there". */
  private boolean existing(Node noun, boolean negated) {
    Optional<Found> found =
        noun.child("expl")
            .filter(there -> noun.token().isNoun())
            .flatMap(there -> claims.context().matters().at(noun));
    found.ifPresent(it -> content.nominal(it, noun, negated ^ content.isNegated(noun)));
    return found.isPresent();
  }

  /** "There is no meeting planned": the noun is what is spoken of. */
  private boolean existential(Node verb, boolean negated) {
    Optional<Node> noun = verb.child("expl").flatMap(expl -> verb.child("nsubj", "obj", "xcomp"));
    if (noun.isEmpty()) {
      return false;
    }
    boolean none = negated ^ content.isNegated(noun.get());
    content.read(noun.get(), negated);
    doing(noun.get(), none);
    terms
        .found(noun.get())
        .ifPresent(found ->
            Stream.concat(noun.get().children("acl"), verb.children("acl", "xcomp", "advcl", "dep"))
                .flatMap(part -> lexicon.statusBeside().in(List.of(part.atom())).stream())
                .flatMap(status -> status.value().value().stream())
                .forEach(value -> claims.status(found, value, none)));
    return true;
  }

  /** "There is no state paying its share": what nobody does is what is denied. */
  private void doing(Node noun, boolean negated) {
    noun.children("acl")
        .filter(part -> part.token().isVerb() && !part.is("acl:relcl"))
        .filter(part -> terms.found(noun).isEmpty())
        .forEach(part -> content.read(part, negated));
  }

  /** "Nobody is against talks": not to be against is to want. */
  private boolean against(Node verb, boolean negated) {
    Optional<Found> found = claims.context().matters().at(verb);
    if (found.isEmpty() || !lexicon.has("against", verb.preposition())) {
      return false;
    }
    Entity agent =
        verb.subject().flatMap(terms::entity).orElseGet(() -> claims.context().ownSide());
    claims.wants(agent, found.get().matter(), !negated);
    return true;
  }

  private boolean attitude(Node verb, boolean negated) {
    Optional<Phrases.Found<Boolean>> found = attitudeAt(verb);
    if (found.isEmpty() || (verb.isPassive() && lexicon.has("prepared", verb.lemma()))) {
      return false;
    }
    boolean wants = found.get().value();
    List<Node> wanted =
        verb.children("xcomp", "ccomp", "obj", "obl", "nmod", "nsubj:pass", "advcl").toList();
    Entity agent =
        verb.subject().flatMap(terms::entity).orElseGet(() -> claims.context().implied());
    boolean against = isOwnAct(verb, agent) ? negated : negated ^ !wants;
    if (wants(agent, wanted, against)) {
      return true;
    }
    boolean isPhrase = found.get().end() - found.get().begin() >= PHRASE;
    if (!isPhrase) {
      return false;
    }
    wanted.stream()
        .filter(node -> verb.isPassive() || !node.is("nsubj"))
        .findFirst()
        .ifPresent(node -> {
          String predicate = ClaimList.VERB + "accept";
          claims.add(new Term.OfEntity(agent), predicate, terms.of(node), against);
        });
    return !wanted.isEmpty();
  }

  /** "Said that it opposed the truce": the stance of the act tells it already. */
  private boolean isOwnAct(Node verb, Entity agent) {
    Context context = claims.context();
    boolean isSpeaker = agent.equals(context.speaker()) || agent.equals(context.ownSide());
    return context.act().isPractical() && verb.isFinite() && isSpeaker;
  }

  private Optional<Phrases.Found<Boolean>> attitudeAt(Node verb) {
    List<Atom> atoms =
        verb.scene().atoms(verb.sentence().index()).stream()
            .filter(atom -> atom.token() >= verb.index())
            .limit(4)
            .toList();
    return lexicon.attitudes().startingAt(atoms, 0);
  }

  /**
   * That {@code agent} wants what is {@code wanted}; for demands, offers and refusals also the
   * thing itself, since their stance is about what should be done. False where no matter is wanted.
   */
  boolean wants(Entity agent, List<Node> wanted, boolean negated) {
    for (Node part : wanted) {
      ClaimList inner = new ClaimList(lexicon, claims.context());
      new ContentReader(lexicon, inner).read(List.of(part));
      Optional<Matter> matter = inner.firstMatter();
      if (matter.isPresent()) {
        if (claims.context().act().isPractical()) {
          claims.addAll(inner, negated);
          claims.wants(agent, matter.get(), negated);
        } else {
          claims.wants(agent, matter.get(), negated);
          claims.note(matter.get());
        }
        return true;
      }
    }
    return false;
  }

  /** "Seems to", "must be", "continues to", "does everything to": the verb below counts. */
  private boolean raised(Node verb, boolean negated) {
    boolean raises = lexicon.has("raising", verb.lemma());
    boolean fails = lexicon.has("failing", verb.lemma());
    if (!raises && !fails) {
      return false;
    }
    Optional<Node> below = verb.child("xcomp").filter(Node::isClause);
    Optional<Node> purpose =
        verb.subtree().stream()
            .filter(
                node -> node.is("advcl", "xcomp", "ccomp", "acl") && attitudeAt(node).isPresent())
            .filter(node -> node.index() > verb.index() && node.token().tag().startsWith("VB"))
            .findFirst();
    Optional<Node> real = below.or(() -> raises ? purpose : Optional.empty());
    real.ifPresent(node -> content.read(node, negated ^ fails));
    return real.isPresent();
  }

  /** A verb that raises a matter itself: "cede", "meet", "join". */
  private boolean trigger(Node verb, boolean negated) {
    Optional<Found> found = claims.context().matters().at(verb);
    found.ifPresent(one -> {
      Optional<Entity> subject = verb.subject().flatMap(terms::entity);
      Entity agent = subject.orElseGet(() -> claims.context().implied());
      claims.main(one, Optional.of(agent), negated);
      content.details(one, verb, negated);
    });
    return found.isPresent();
  }

  /** "Talks require preparation", "must be prepared first". */
  private boolean required(Node verb) {
    Optional<Node> subject = verb.child("nsubj", "nsubj:pass");
    Optional<Found> found = subject.flatMap(terms::found);
    if (found.isEmpty()) {
      return false;
    }
    Term matter = new Term.OfMatter(found.get().matter());
    Optional<Node> object = verb.child("obj");
    if (lexicon.has("require", verb.lemma()) && object.isPresent()) {
      claims.requires(matter, conditions.term(object.get()));
      return true;
    }
    if (lexicon.has("prepared", verb.lemma()) && verb.isPassive()) {
      claims.requires(matter, terms.words(verb));
      return true;
    }
    return false;
  }

  /** "Travel to Geneva for talks" names a venue. */
  private boolean travel(Node verb, boolean negated) {
    List<Entity> places =
        verb.children("obl", "obj").flatMap(node -> node.entity().stream()).toList();
    Optional<Found> meeting =
        verb.subtree().stream()
            .flatMap(node -> claims.context().matters().at(node).stream())
            .filter(found -> isMeeting(found.matter().kind()))
            .findFirst();
    if (!lexicon.has("travel", verb.lemma()) || places.isEmpty() || meeting.isEmpty()) {
      return false;
    }
    Term matter = new Term.OfMatter(meeting.get().matter());
    claims.add(matter, "venue", new Term.OfEntity(places.get(0)), negated);
    return true;
  }

  private static boolean isMeeting(MatterKind kind) {
    return kind == MatterKind.MEETING || kind == MatterKind.SUMMIT;
  }
}
