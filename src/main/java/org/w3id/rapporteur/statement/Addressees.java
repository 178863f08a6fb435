package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.attribution.CueSense;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds who is told, asked or accused. */
final class Addressees {
  private static final String OBJECT = "object";

  private final Reading reading;
  private final Cast cast;

  Addressees(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** In order of the text, without the speaker; none where the text does not say. */
  List<Entity> of(Attribution attribution, Entity speaker) {
    String role = attribution.sense().map(CueSense::addressee).orElse("");
    if (role.isEmpty()) {
      return List.of();
    }
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Token cue = sentence.token(attribution.cueHead());
    List<Entity> addressees = new ArrayList<>();
    for (Token head :
        role.equals(OBJECT) ? objects(sentence, cue) : governed(sentence, cue, role)) {
      cast.headedBy(sentence.index(), head.index())
          .or(() -> possessor(sentence, head))
          .map(Mention::entity)
          .filter(entity -> !entity.equals(speaker) && entity.kind() != EntityKind.PLACE)
          .ifPresent(addressees::add);
    }
    return addressees;
  }

  /** The object of the cue, or the subject of its infinitive: "urged Russia to withdraw". */
  private static List<Token> objects(Sentence sentence, Token cue) {
    List<Token> objects = new ArrayList<>(sentence.children(cue, "obj"));
    objects.addAll(sentence.children(cue, "iobj"));
    for (Token clause : sentence.children(cue)) {
      boolean isInfinitive =
          sentence.children(clause, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
      if (isInfinitive && (clause.is("ccomp") || clause.is("xcomp"))) {
        objects.addAll(sentence.children(clause, "nsubj"));
      }
    }
    return objects;
  }

  private static List<Token> governed(Sentence sentence, Token cue, String preposition) {
    return sentence.children(cue).stream()
        .filter(child -> child.is("obl") || child.is("nmod"))
        .filter(child ->
            sentence.children(child, "case").stream()
                .anyMatch(mark -> mark.lemma().equals(preposition)))
        .toList();
  }

  /** "Criticised Putin's absence" is addressed to Putin. */
  private Optional<Mention> possessor(Sentence sentence, Token noun) {
    return sentence
        .child(noun, "nmod:poss")
        .flatMap(owner -> cast.headedBy(sentence.index(), owner.index()));
  }
}
