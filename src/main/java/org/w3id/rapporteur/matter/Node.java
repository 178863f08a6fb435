package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.matter.Phrases.Atom;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** A token seen in its tree: what stands above, below and beside it. */
record Node(Scene scene, Sentence sentence, Token token) {
  private static final int DEEPEST_CONTROL = 6;

  int index() {
    return token.index();
  }

  String lemma() {
    return Atom.lower(token.lemma());
  }

  String text() {
    return Atom.lower(token.text());
  }

  boolean is(String... relations) {
    return Arrays.stream(relations).anyMatch(token::is);
  }

  private Node at(Token other) {
    return new Node(scene, sentence, other);
  }

  Stream<Node> children(String... relations) {
    return scene.children(sentence, token).stream()
        .map(this::at)
        .filter(child -> relations.length == 0 || child.is(relations));
  }

  Optional<Node> child(String... relations) {
    return children(relations).findFirst();
  }

  Optional<Node> parent() {
    return sentence.headOf(token).map(this::at);
  }

  /** The preposition or other case mark, lower case; empty without one. */
  String preposition() {
    return children("case")
        .filter(mark -> !mark.token().tag().equals("POS"))
        .map(Node::text)
        .collect(Collectors.joining(" "));
  }

  /** The subordinator before a clause, such as "that" or "unless"; empty without one. */
  String mark() {
    return children("mark").map(Node::text).collect(Collectors.joining(" "));
  }

  /** This and all that is coordinated or in apposition with it, in order of the text. */
  List<Node> coordinated() {
    List<Node> all = new ArrayList<>(List.of(this));
    children("conj", "appos").forEach(other -> all.addAll(other.coordinated()));
    return all;
  }

  /**
   * The entity for which this word, with what belongs to it, stands; the unnamed by their words.
   */
  Optional<Entity> entity() {
    Optional<Entity> meant = named();
    if (is("nmod:poss") && scene.isBound(text())) {
      return binder().filter(one -> !one.isPerson()).or(() -> meant);
    }
    boolean isSubject = meant.isEmpty() && is("nsubj") && scene.isBound(text());
    return isSubject ? reporter().filter(one -> !one.isPerson()) : meant;
  }

  private Optional<Entity> named() {
    return scene.entityAt(sentence.index(), token).map(Entity::inAnyArticle);
  }

  /** In "Fiji said that Australia missed its target" the nearest subject owns the target. */
  private Optional<Entity> binder() {
    Optional<Node> at = parent();
    for (int climb = 0; climb < DEEPEST_CONTROL && at.isPresent(); climb++) {
      Optional<Node> subject = at.get().child("nsubj").filter(one -> one.index() < index());
      if (subject.isPresent()) {
        return subject.get().named();
      }
      at = at.get().parent();
    }
    return Optional.empty();
  }

  /** The entities that this and its coordinates name, each once. */
  List<Entity> entities() {
    return coordinated().stream().flatMap(node -> node.entity().stream()).distinct().toList();
  }

  /** All at or below this, in order of the text. */
  List<Node> subtree() {
    List<Node> all = new ArrayList<>();
    gather(all);
    all.sort(Comparator.comparingInt(Node::index));
    return all;
  }

  private void gather(List<Node> all) {
    all.add(this);
    children().forEach(child -> child.gather(all));
  }

  Span span() {
    return subtree().stream().map(node -> node.token().span()).reduce(Span::hull).orElseThrow();
  }

  /** Whether a clause: a verb, or a word with a copula or a subject of its own. */
  boolean isClause() {
    return (token.isVerb() && !is("amod", "compound")) || child("cop", "nsubj").isPresent();
  }

  boolean isPassive() {
    return child("nsubj:pass", "aux:pass").isPresent();
  }

  /** Who does it: the subject, the agent of a passive, or by control the one above. */
  Optional<Node> subject() {
    return subject(0);
  }

  private Optional<Node> subject(int depth) {
    Optional<Node> own = isPassive() ? child("obl:agent") : child("nsubj");
    if (own.isPresent() || isPassive() || depth > DEEPEST_CONTROL) {
      return own;
    }
    Optional<Node> adjacent = nounBeforeModal();
    if (adjacent.isPresent()) {
      return adjacent;
    }
    Optional<Node> above = parent();
    if (above.isEmpty() || (isFinite() && !is("conj"))) {
      return Optional.empty();
    }
    if (token.tag().equals("VBG") && scene.isObjectActing(mark() + preposition())) {
      Optional<Node> acted = above.get().object();
      if (acted.isPresent()) {
        return acted;
      }
    }
    if (is("xcomp", "ccomp", "dep") && above.get().child("obj", "iobj").isPresent()) {
      return above.get().child("obj", "iobj");
    }
    boolean asked = is("advcl") && children("mark").anyMatch(m -> m.token().tag().equals("TO"));
    if (asked && scene.isAsking(above.get().lemma())) {
      return above.get().object();
    }
    if (is("acl") && above.get().token().isNoun() && token.tag().equals("VBG")) {
      return above;
    }
    boolean controlled =
        is("xcomp", "ccomp", "advcl", "conj", "acl", "obj", "obl", "parataxis", "dep");
    return controlled ? controller(above.get(), depth) : Optional.empty();
  }

  /** Whether a verb with a tense or a modal, whose subject must be its own. */
  boolean isFinite() {
    boolean modal = children("aux").anyMatch(aux -> aux.token().tag().matches("MD|VB[DPZ]"));
    boolean copula = children("cop").anyMatch(cop -> cop.token().tag().matches("VB[DPZ]"));
    return modal || copula || token.tag().matches("VB[DPZ]");
  }

  /** Whether a verb with "to". */
  boolean isInfinitive() {
    return children("mark").anyMatch(mark -> mark.token().tag().equals("TO"));
  }

  /** Mends trees in which a clause without "that" lost its subject to the verb before. */
  private Optional<Node> nounBeforeModal() {
    return children("aux")
        .filter(aux -> aux.token().tag().equals("MD") && aux.index() > 0)
        .map(aux -> at(sentence.token(aux.index() - 1)))
        .filter(noun -> noun.token().isNoun())
        .findFirst();
  }

  private Optional<Node> controller(Node above, int depth) {
    if (above.token().isNoun() && !above.isClause()) {
      if (isInfinitive() && scene.isAskingNoun(above.lemma())) {
        return Optional.empty();
      }
      Optional<Node> owner = above.child("nmod:poss");
      return owner.isPresent() ? owner : above.parent().flatMap(top -> top.subject(depth + 1));
    }
    Optional<Node> passive = above.child("nsubj:pass");
    return passive.isPresent() ? passive : above.subject(depth + 1);
  }

  /** Who says, wants or denies the clause in which this stands, or refuses or asks for it. */
  Optional<Entity> reporter() {
    Optional<Node> at = Optional.of(this);
    for (int climb = 0; climb < DEEPEST_CONTROL && at.isPresent(); climb++) {
      Optional<Node> above = at.get().parent();
      boolean leaves =
          at.get().is("ccomp", "parataxis") || above.filter(it -> it.is("root")).isPresent();
      Optional<Node> subject = above.filter(it -> leaves).flatMap(it -> it.child("nsubj"));
      if (subject.isPresent()) {
        return subject.filter(one -> one.index() != index()).flatMap(Node::named);
      }
      at = above;
    }
    return Optional.empty();
  }

  /** What is acted on: the object, or the subject of a passive. */
  Optional<Node> object() {
    return isPassive() ? child("nsubj:pass") : child("obj");
  }

  /** The lemma with its particle, if any, such as "give up". */
  String verb() {
    return lemma() + child("compound:prt").map(particle -> " " + particle.lemma()).orElse("");
  }

  /** The word as phrases know it, without those around it. */
  Atom atom() {
    return new Atom(lemma(), text(), index());
  }

  /** The words from the first to the last of this clause or phrase that lie at its own level. */
  List<Atom> ownAtoms() {
    List<Integer> own = new ArrayList<>();
    gatherOwn(own);
    return scene.atoms(sentence.index()).stream().filter(a -> own.contains(a.token())).toList();
  }

  private void gatherOwn(List<Integer> own) {
    own.add(index());
    children()
        .filter(child -> !child.is("ccomp", "advcl", "acl", "csubj", "parataxis", "conj", "nsubj"))
        .filter(child -> !child.is("obj", "xcomp", "appos"))
        .forEach(child -> child.gatherOwn(own));
  }
}
