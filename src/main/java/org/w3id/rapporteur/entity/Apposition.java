package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Tells a name that explains an office from one that merely follows a comma. */
final class Apposition {
  /** How sure it is that an office and the name beside it are one person. */
  static final double TRUST = 0.93;

  private Apposition() {}

  /**
   * Whether the name may explain the noun before it: "the envoy, NAME, said", not "according to the
   * envoy, NAME said".
   */
  static boolean isClosed(Sentence sentence, Mention name) {
    boolean isAfterComma = name.begin() > 0 && sentence.token(name.begin() - 1).text().equals(",");
    return !isAfterComma || name.end() >= sentence.size() || !continues(sentence.token(name.end()));
  }

  /** The person in apposition to {@code noun}, or the subject of whom it is said. */
  static Optional<Entity> named(Draft draft, Sentence sentence, Token noun) {
    List<Token> near = new ArrayList<>(sentence.children(noun, "appos"));
    if (noun.is("appos")) {
      sentence.headOf(noun).ifPresent(near::add);
    }
    if (sentence.child(noun, "cop").isPresent()) {
      near.addAll(sentence.children(noun, "nsubj"));
    }
    return near.stream()
        .flatMap(token -> draft.headedBy(sentence.index(), token.index()).stream())
        .filter(mention -> isClosed(sentence, mention))
        .filter(mention -> mention.entity().isPerson())
        .findFirst()
        .or(() -> posted(draft, sentence, noun))
        .map(Mention::entity);
  }

  /**
   * Who stands right after the place of a post, as in "the ambassador to Britain Andrei Kelin",
   * where the parser takes place and name for one.
   */
  static Optional<Mention> posted(Draft draft, Sentence sentence, Token noun) {
    return sentence.children(noun, "nmod").stream()
        .flatMap(token -> draft.headedBy(sentence.index(), token.index()).stream())
        .filter(mention -> mention.entity().isPerson() && mention.form() == Mention.Form.NAME)
        .filter(mention -> isBehindPlace(draft, sentence, mention))
        .findFirst();
  }

  private static boolean isBehindPlace(Draft draft, Sentence sentence, Mention person) {
    return draft
        .covering(sentence.index(), person.begin() - 1)
        .filter(place -> isPlace(place.entity().kind()) && sentence.token(place.head()).isName())
        .filter(place -> place.begin() > 0 && sentence.token(place.begin() - 1).is("case"))
        .isPresent();
  }

  private static boolean isPlace(EntityKind kind) {
    return switch (kind) {
      case STATE, PLACE, ORGANIZATION -> true;
      case PERSON, OUTLET, GROUP -> false;
    };
  }

  private static boolean continues(Token next) {
    return next.isVerb() || next.tag().equals("MD") || next.tag().equals("RB");
  }
}
