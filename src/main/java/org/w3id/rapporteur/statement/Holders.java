package org.w3id.rapporteur.statement;

import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Who holds the position that a noun names: "the envoy's claim", "claims made by the envoy". */
final class Holders {
  private final Cast cast;
  private final StatedRules rules;

  Holders(Cast cast, StatedRules rules) {
    this.cast = cast;
    this.rules = rules;
  }

  /** Somebody named by {@code word}; places do not speak. */
  Optional<Entity> named(Sentence sentence, Token word) {
    return cast.headedBy(sentence.index(), word.index())
        .map(Mention::entity)
        .filter(entity -> entity.kind() != EntityKind.PLACE);
  }

  /** "The envoy's claim", "claims by the envoy", "Russian claims", "claims made by the envoy". */
  Optional<Entity> of(Sentence sentence, Token noun, Set<String> nouns) {
    boolean takesCompound = nouns.contains(StatedRule.COMPOUND);
    return sentence.children(noun).stream()
        .filter(child -> holds(sentence, child) || (takesCompound && child.is("compound")))
        .filter(child -> !isCutOff(sentence, child))
        .flatMap(child -> holder(sentence, child).stream())
        .findFirst()
        .or(() -> before(sentence, noun))
        .or(() -> maker(sentence, noun))
        .or(() -> offerer(sentence, noun))
        .or(() -> claimant(sentence, noun));
  }

  private Optional<Entity> holder(Sentence sentence, Token word) {
    return named(sentence, word)
        .filter(entity -> !entity.isUnnamed() || !rules.counterparts().contains(word.lemma()))
        .or(() -> counterpart(sentence, word));
  }

  private boolean holds(Sentence sentence, Token child) {
    boolean isAdjective = child.is("amod") && isAdjectiveOfState(sentence, child);
    return child.is("nmod:poss")
        || isAdjective
        || (child.is("nmod") && isGoverned(sentence, child));
  }

  private boolean isGoverned(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(mark -> rules.holders().contains(mark.lemma()));
  }

  private boolean isAdjectiveOfState(Sentence sentence, Token word) {
    return cast.headedBy(sentence.index(), word.index())
        .map(mention -> mention.form() == Mention.Form.ADJECTIVE)
        .orElse(false);
  }

  /** "His American counterpart's claim": of who speaks for a state the state is known. */
  private Optional<Entity> counterpart(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> rules.counterparts().contains(noun.lemma()))
        .filter(child -> child.is("amod") || child.is("compound"))
        .flatMap(child -> named(sentence, child).stream())
        .findFirst();
  }

  /** The parser may tear "the envoy's" from its noun: the words before it tell. */
  private Optional<Entity> before(Sentence sentence, Token noun) {
    int at = noun.index() - 1;
    while (at > 0 && sentence.token(at).tag().startsWith("JJ")) {
      at--;
    }
    return at > 0 && sentence.token(at).tag().equals("POS")
        ? named(sentence, sentence.token(at - 1))
        : Optional.empty();
  }

  /** "Claims made by the envoy", "proposals put forward by the envoy". */
  private Optional<Entity> maker(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl").stream()
        .filter(verb -> !verb.tag().equals("VBG") && rules.making().contains(verb.lemma()))
        .flatMap(verb -> sentence.children(verb, "obl").stream())
        .filter(child -> isGoverned(sentence, child) && !isCutOff(sentence, child))
        .flatMap(child -> named(sentence, child).stream())
        .findFirst();
  }

  /**
   * "Remarks by UN Under Secretary-General NAME": the parser may cut a long title, and the body at
   * its beginning holds nothing.
   */
  private static boolean isCutOff(Sentence sentence, Token holder) {
    int next = holder.index() + 1;
    return holder.isName()
        && next < sentence.size()
        && sentence.token(next).tag().equals("IN")
        && Character.isUpperCase(sentence.token(next).text().charAt(0));
  }

  /** "The offer that the envoy made". */
  private Optional<Entity> offerer(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl").stream()
        .filter(verb -> rules.making().contains(verb.lemma()))
        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
        .flatMap(subject -> named(sentence, subject).stream())
        .findFirst();
  }

  /** "The envoy made claims": whose they are tells the verb. */
  private Optional<Entity> claimant(Sentence sentence, Token noun) {
    return sentence
        .headOf(noun)
        .filter(verb -> noun.is("obj") && rules.making().contains(verb.lemma()))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .flatMap(subject -> named(sentence, subject));
  }
}
