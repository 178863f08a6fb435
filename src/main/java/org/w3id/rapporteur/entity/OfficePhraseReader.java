package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Reads the words around an office noun: whose it is, whether it is past, what it is called. */
final class OfficePhraseReader {
  private static final Set<String> MODIFIER_TAGS =
      Set.of("JJ", "JJS", "JJR", "NN", "NNS", "NNP", "NNPS", "HYPH", "VBN", "VBG", "RB");

  private static final int LONGEST_COMPLEMENT = 6;

  /** More words before an office are a heading that runs into it. */
  private static final int MOST_MODIFIERS = 3;

  private final OfficeWords words;

  private final FunctionWords functionWords;

  private final Ages ages;

  OfficePhraseReader(OfficeWords words, FunctionWords functionWords) {
    this.words = words;
    this.functionWords = functionWords;
    this.ages = new Ages(functionWords);
  }

  /** The office phrase whose noun ends before token {@code end}, if an office word stands there. */
  Optional<OfficePhrase> endingAt(Draft draft, Sentence sentence, int end) {
    return words
        .endingAt(sentence, end, draft.body())
        .map(found -> read(draft, sentence, found, end));
  }

  /** The office phrase of which {@code noun} is the head, such as "minister of defence". */
  Optional<OfficePhrase> headedBy(Draft draft, Sentence sentence, Token noun) {
    int furthest = Math.min(sentence.size(), noun.index() + LONGEST_COMPLEMENT);
    for (int end = furthest; end > noun.index(); end--) {
      Optional<OfficeWords.Found> found = words.endingAt(sentence, end, draft.body());
      if (found.isPresent()
          && found.get().begin() <= noun.index()
          && Draft.head(sentence, found.get().begin(), end) == noun.index()) {
        return Optional.of(read(draft, sentence, found.get(), end));
      }
    }
    return Optional.empty();
  }

  private OfficePhrase read(Draft draft, Sentence sentence, OfficeWords.Found found, int end) {
    Premodifiers left = new Premodifiers(words);
    left.begin = found.begin();
    left.isTitle =
        !sentence.isHeading()
            && Character.isUpperCase(sentence.token(found.begin()).text().charAt(0));
    walk(draft, sentence, left);
    Optional<Mention> of =
        left.possessor
            .or(() -> complement(draft, sentence, Draft.head(sentence, found.begin(), end)))
            .or(() ->
                left.modifiers.isEmpty() ? afterComma(draft, sentence, end) : Optional.empty());
    List<String> label =
        new ArrayList<>(left.label.size() > MOST_MODIFIERS ? List.of() : left.label);
    for (Mention modifier : left.modifiers) {
      boolean isOwner =
          modifier.entity().kind() != EntityKind.PLACE && of.isEmpty() && left.pronoun.isEmpty();
      if (isOwner) {
        of = Optional.of(modifier);
      } else {
        label.add(0, modifier.span().of(draft.body()));
      }
    }
    label.add(Labels.office(sentence, found, end));
    boolean isDefinite =
        (left.isDefinite || of.isPresent()) && !left.isIndefinite && !left.isFuture;
    return new OfficePhrase(
        found.office(),
        hyphenated(label),
        left.specifics,
        left.names,
        of,
        left.pronoun,
        left.begin,
        end,
        turn(left, found.office()),
        isDefinite);
  }

  /** A new lawyer is a lawyer: only who holds an office takes it over from somebody. */
  private static OfficePhrase.Turn turn(Premodifiers left, OfficeWord office) {
    boolean isNewToNothing = left.turn == OfficePhrase.Turn.NEW && !office.isPost();
    return isNewToNothing ? OfficePhrase.Turn.ANY : left.turn;
  }

  /** "vice-president"; of "then-chancellor" only the office is left. */
  private static String hyphenated(List<String> words) {
    String label = Labels.joined(words);
    return label.startsWith("- ") ? label.substring(2) : label;
  }

  private void walk(Draft draft, Sentence sentence, Premodifiers left) {
    int at = left.begin - 1;
    while (at >= 0) {
      Token token = sentence.token(at);
      Optional<Mention> mention = draft.covering(sentence.index(), at);
      if (token.tag().equals("POS")) {
        left.possessor = at > 0 ? draft.covering(sentence.index(), at - 1) : Optional.empty();
        left.begin = left.possessor.map(Mention::begin).orElse(left.begin);
        left.isDefinite = true;
        return;
      }
      if (token.tag().equals("PRP$")) {
        left.pronoun = Optional.of(at);
        left.isDefinite = true;
        left.begin = at;
        return;
      }
      OptionalInt age = ages.begin(draft, sentence, at);
      if (age.isPresent()) {
        left.label.add(0, draft.words(new Draft.Place(sentence.index(), age.getAsInt(), at + 1)));
        at = age.getAsInt() - 1;
      } else if (mention.isPresent() && mention.get().entity().kind() != EntityKind.PERSON) {
        left.modifiers.add(mention.get());
        at = mention.get().begin() - 1;
      } else if (mention.isEmpty()
          && isModifier(token)
          && !isOutside(token, left)
          && !isAnother(draft, sentence, at)) {
        left.take(sentence, token);
        at--;
      } else {
        left.isDefinite |= functionWords.is(FunctionWords.Use.DEFINITE, token);
        left.isIndefinite = functionWords.is(FunctionWords.Use.INDEFINITE, token);
        return;
      }
      left.begin = at + 1;
    }
  }

  /** "After the mutiny President Sy left": small nouns before a title are not part of it. */
  private boolean isOutside(Token token, Premodifiers left) {
    return left.isTitle
        && token.isNoun()
        && Character.isLowerCase(token.text().charAt(0))
        && words.modifier(token.text()).isEmpty();
  }

  /** "Businessman Minister NAME", "dear Mr President NAME": a title of its own before a title. */
  private boolean isAnother(Draft draft, Sentence sentence, int at) {
    return Character.isUpperCase(sentence.token(at).text().charAt(0))
        && words
            .endingAt(sentence, at + 1, draft.body())
            .filter(found -> isOfItsOwn(found.office().kind()))
            .isPresent();
  }

  private static boolean isOfItsOwn(OfficeWord.Kind kind) {
    return switch (kind) {
      case PROFESSION, COURTESY -> true;
      case OFFICE, RANK -> false;
    };
  }

  private static boolean isModifier(Token token) {
    return MODIFIER_TAGS.contains(token.tag())
        && (token.is("compound")
            || token.is("amod")
            || token.is("advmod")
            || token.is("punct")
            || token.is("nmod")
            || token.is("flat")
            || token.is("dep"));
  }

  /** The state or body after "of", or the body after "for" and the like: a spokesman for NATO. */
  private Optional<Mention> complement(Draft draft, Sentence sentence, int noun) {
    return sentence.children(sentence.token(noun), "nmod").stream()
        .filter(child -> child.index() > noun)
        .flatMap(child -> draft.headedBy(sentence.index(), child.index()).stream())
        .filter(OfficePhraseReader::canHaveOffices)
        .filter(mention -> isOwner(sentence, mention))
        .findFirst();
  }

  private boolean isOwner(Sentence sentence, Mention mention) {
    Token head = sentence.token(mention.head());
    boolean isState = mention.entity().kind() == EntityKind.STATE;
    return functionWords.marks(FunctionWords.Use.COMPLEMENT, sentence, head)
        || (!isState && functionWords.marks(FunctionWords.Use.EMPLOYER, sentence, head));
  }

  /** "Commander, US Central Command". */
  private static Optional<Mention> afterComma(Draft draft, Sentence sentence, int end) {
    boolean isAfter = end + 1 < sentence.size() && sentence.token(end).text().equals(",");
    return draft.in(sentence.index()).stream()
        .filter(mention ->
            isAfter
                && mention.begin() == end + 1
                && mention.form() == Mention.Form.NAME
                && mention.entity().kind() == EntityKind.ORGANIZATION)
        .filter(mention -> !isActing(sentence.token(mention.head())))
        .findFirst();
  }

  private static boolean isActing(Token head) {
    return head.is("nsubj");
  }

  static boolean canHaveOffices(Mention mention) {
    return switch (mention.entity().kind()) {
      case STATE, ORGANIZATION, OUTLET -> true;
      case PERSON, GROUP, PLACE -> false;
    };
  }
}
