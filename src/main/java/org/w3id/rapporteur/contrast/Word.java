package org.w3id.rapporteur.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** A token in its tree, with whom it means. */
record Word(Sentence sentence, Token token, Cast cast) {

  /** All words of a sentence. */
  static List<Word> of(Sentence sentence, Cast cast) {
    return sentence.tokens().stream().map(token -> new Word(sentence, token, cast)).toList();
  }

  private Word at(Token other) {
    return new Word(sentence, other, cast);
  }

  int index() {
    return token.index();
  }

  String lemma() {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  Optional<WordPart> part() {
    return WordPart.of(token.tag());
  }

  boolean isVerb() {
    return token.tag().startsWith("VB");
  }

  boolean isNumber() {
    return token.tag().equals("CD");
  }

  boolean is(String... relations) {
    return Stream.of(relations).anyMatch(token::is);
  }

  Stream<Word> children(String... relations) {
    return sentence.children(token).stream()
        .map(this::at)
        .filter(child -> relations.length == 0 || child.is(relations));
  }

  Optional<Word> child(String... relations) {
    return children(relations).findFirst();
  }

  Optional<Word> head() {
    return sentence.headOf(token).map(this::at);
  }

  /** This and all below, in no order. */
  List<Word> subtree() {
    List<Word> all = new ArrayList<>(List.of(this));
    children().forEach(child -> all.addAll(child.subtree()));
    return all;
  }

  Optional<Entity> entity() {
    return cast.headedBy(sentence.index(), index()).map(Mention::entity);
  }

  boolean isPronounOfSomebody() {
    return token.tag().startsWith("PRP") && entity().isPresent();
  }

  boolean isPassive() {
    return child("nsubj:pass", "aux:pass").isPresent();
  }

  /** Who does it. */
  Optional<Word> agent() {
    return isPassive() ? child("obl:agent") : child("nsubj");
  }

  /** To whom or what it is done. */
  Optional<Word> patient() {
    return isPassive() ? child("nsubj:pass") : child("obj");
  }
}
