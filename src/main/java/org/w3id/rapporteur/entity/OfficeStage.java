package org.w3id.rapporteur.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Finds the offices that the article gives to people whom it names. */
final class OfficeStage {
  private static final int WINDOW = 10;

  private final OfficeWords words;
  private final OfficePhraseReader phrases;
  private final FunctionWords functionWords;
  private final Affiliations affiliations;

  OfficeStage(
      OfficeWords words,
      FunctionWords functionWords,
      OfficePhraseReader phrases,
      Affiliations affiliations) {
    this.words = words;
    this.functionWords = functionWords;
    this.phrases = phrases;
    this.affiliations = affiliations;
  }

  /** Adds the offices of all people named in {@code draft}. */
  void find(Draft draft, Figures figures) {
    for (Mention mention : draft.all()) {
      figures.of(mention.entity()).ifPresent(figure -> find(draft, figures, mention, figure));
    }
  }

  private void find(Draft draft, Figures figures, Mention mention, Figure figure) {
    Sentence sentence = draft.sentence(mention.sentence());
    Scene scene = new Scene(draft, figures, mention, figure);
    int before = mention.begin();
    phrases
        .endingAt(draft, sentence, before)
        .ifPresent(phrase -> add(scene, phrase, origin(scene), false));
    Token head = sentence.token(mention.head());
    for (Token child : sentence.children(head, "appos")) {
      beside(scene, child);
    }
    afterComma(scene);
    if (head.is("appos") && Apposition.isClosed(sentence, mention)) {
      sentence.headOf(head).ifPresent(noun -> beside(scene, noun));
    }
    sentence
        .headOf(head)
        .filter(
            noun -> Apposition.posted(draft, sentence, noun).filter(mention::equals).isPresent())
        .ifPresent(noun -> beside(scene, noun));
    for (Token clause : sentence.children(head, "acl")) {
      relative(scene, clause);
    }
    if (head.is("nsubj")) {
      sentence.headOf(head).ifPresent(predicate -> predicative(scene, predicate));
    }
  }

  private record Scene(Draft draft, Figures figures, Mention mention, Figure figure) {
    Sentence sentence() {
      return draft.sentence(mention.sentence());
    }
  }

  /** "NAME, the country's foreign minister," where the tree does not show the apposition. */
  private void afterComma(Scene scene) {
    Sentence sentence = scene.sentence();
    int start = scene.mention().end() + 1;
    boolean isAfterComma = start < sentence.size() && sentence.token(start - 1).text().equals(",");
    for (int i = start; isAfterComma && i < Math.min(sentence.size(), start + WINDOW); i++) {
      Token token = sentence.token(i);
      if (token.text().equals(",") || token.isVerb()) {
        return;
      }
      boolean isNext =
          phrases
              .headedBy(scene.draft(), sentence, token)
              .filter(phrase -> isAt(sentence, start, phrase.begin()))
              .filter(phrase -> !isNounAt(sentence, phrase.end()))
              .isPresent();
      if (isNext && token.isNoun()) {
        beside(scene, token);
        return;
      }
    }
  }

  private static boolean isAt(Sentence sentence, int start, int begin) {
    return begin == start || (begin == start + 1 && sentence.token(start).tag().equals("DT"));
  }

  private static boolean isNounAt(Sentence sentence, int index) {
    return index < sentence.size() && sentence.token(index).isNoun();
  }

  /**
   * In a row of people a title after a comma may be the next one's: it must end there, and must not
   * be of another state than those in which the lists know the person.
   */
  private void beside(Scene scene, Token noun) {
    phrases
        .headedBy(scene.draft(), scene.sentence(), noun)
        .filter(phrase -> isClosed(scene, phrase))
        .filter(phrase -> agrees(scene.figure(), phrase))
        .ifPresent(phrase -> atNoun(scene, noun, false));
  }

  /** No other person and no verb follows before the next stop: else the title is another's. */
  private static boolean isClosed(Scene scene, OfficePhrase phrase) {
    Sentence sentence = scene.sentence();
    for (int i = phrase.end(); i < sentence.size(); i++) {
      Token next = sentence.token(i);
      Optional<Entity> named = scene.draft().covering(sentence.index(), i).map(Mention::entity);
      if (named.filter(scene.mention().entity()::equals).isPresent() || isStop(next)) {
        return true;
      }
      if (named.filter(Entity::isPerson).isPresent() || isFinite(next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStop(Token token) {
    return token.is("punct") || token.tag().startsWith("W") || token.tag().equals("CC");
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBP", "VBZ", "MD" -> true;
      default -> false;
    };
  }

  private boolean agrees(Figure figure, OfficePhrase phrase) {
    Optional<Entity> state =
        phrase.of().map(Mention::entity).filter(owner -> owner.kind() == EntityKind.STATE);
    return state.isEmpty() || affiliations.mayServe(figure, state.get());
  }

  private void atNoun(Scene scene, Token noun, boolean isPast) {
    boolean isName = scene.draft().covering(scene.mention().sentence(), noun.index()).isPresent();
    if (noun.isNoun() && !isName) {
      phrases
          .headedBy(scene.draft(), scene.sentence(), noun)
          .ifPresent(phrase -> add(scene, phrase, Optional.empty(), isPast));
    }
  }

  /** "who once served as culture minister", "who was foreign minister". */
  private void relative(Scene scene, Token clause) {
    Sentence sentence = scene.sentence();
    boolean isPast = isPast(sentence, clause);
    if (words.past(clause.lemma()).isPresent()) {
      for (Token child : sentence.children(clause, "obl")) {
        if (functionWords.marks(FunctionWords.Use.CAPACITY, sentence, child)) {
          atNoun(scene, child, isPast);
        }
      }
    } else if (sentence.child(clause, "cop").isPresent()) {
      atNoun(scene, clause, isPast);
    }
  }

  private boolean isPast(Sentence sentence, Token predicate) {
    Token verb = sentence.child(predicate, "cop").orElse(predicate);
    boolean isFormer =
        words.past(verb.lemma()).filter(OfficeWords.Effect.FORMER::equals).isPresent();
    boolean isOver =
        sentence.children(predicate, "advmod").stream()
            .flatMap(adverb -> words.modifier(adverb.text()).stream())
            .anyMatch(OfficeWords.Effect.FORMER::equals);
    return (verb.tag().equals("VBD") && isFormer) || isOver;
  }

  private void predicative(Scene scene, Token predicate) {
    Sentence sentence = scene.sentence();
    boolean isNegated = functionWords.isNegated(sentence, predicate);
    if (predicate.isNoun() && sentence.child(predicate, "cop").isPresent() && !isNegated) {
      atNoun(scene, predicate, isPast(sentence, predicate));
    } else if (words.past(predicate.lemma()).isPresent()) {
      relative(scene, predicate);
    }
  }

  /** "Admiral NAME from the United Kingdom". */
  private Optional<Entity> origin(Scene scene) {
    Sentence sentence = scene.sentence();
    Token head = sentence.token(scene.mention().head());
    return sentence.children(head, "nmod").stream()
        .filter(child -> functionWords.marks(FunctionWords.Use.ORIGIN, sentence, child))
        .flatMap(child -> scene.draft().headedBy(sentence.index(), child.index()).stream())
        .filter(OfficePhraseReader::canHaveOffices)
        .map(Mention::entity)
        .findFirst();
  }

  private void add(Scene scene, OfficePhrase phrase, Optional<Entity> origin, boolean isPast) {
    scene.figure().learn(phrase.office().gender());
    if (phrase.office().isCourtesy()) {
      return;
    }
    boolean isFormer = phrase.isFormer() || isPast;
    List<String> roles = words.tenures(phrase.office().role());
    Optional<Entity> of =
        phrase
            .of()
            .flatMap(owner -> affiliations.body(owner.entity(), scene.figures()))
            .or(() -> origin)
            .or(() -> affiliations.known(scene.figure(), roles));
    OfficeWord office = phrase.office();
    OfficePhrase.Turn turn = isPast ? OfficePhrase.Turn.FORMER : phrase.turn();
    scene
        .figure()
        .offices()
        .add(new Figure.Held(office.role(), office.words(), phrase.specifics(), of, turn));
    if (phrase.office().kind() != OfficeWord.Kind.PROFESSION) {
      scene.draft().add(mention(scene, phrase, of, isFormer));
    }
  }

  private static OfficeMention mention(
      Scene scene, OfficePhrase phrase, Optional<Entity> of, boolean isFormer) {
    Sentence sentence = scene.sentence();
    Span words =
        sentence.token(phrase.begin()).span().hull(sentence.token(phrase.end() - 1).span());
    Span named = words.hull(scene.mention().span());
    Span span = phrase.of().map(owner -> named.hull(owner.span())).orElse(named);
    return new OfficeMention(
        scene.figure().entity(), phrase.label().toLowerCase(Locale.ROOT), of, isFormer, span);
  }
}
