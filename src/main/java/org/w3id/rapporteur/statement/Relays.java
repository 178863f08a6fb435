package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Outlets that pass words on in the sentence's own structure: "an envoy cited by Reuters", "in
 * remarks carried by TASS", "Interfax quoted him as saying", "said in an interview with CNN".
 */
final class Relays {
  /** From a participle up to the word that it goes with, in steps of the tree. */
  private static final int FARTHEST = 4;

  private final Reading reading;
  private final Cast cast;
  private final SpeechWords words;
  private final Venues venues;

  Relays(Reading reading, Cast cast, SpeechWords words) {
    this.reading = reading;
    this.cast = cast;
    this.words = words;
    venues = new Venues(cast, words.relays());
  }

  /**
   * {@code found} with the words that only pass others on taken out of contents and cues, and with
   * those who are quoted as the source of what they are quoted as saying.
   */
  List<Attribution> settled(List<Attribution> found) {
    List<Attribution> settled = new ArrayList<>();
    for (Attribution each : found) {
      if (!isPassingOn(each, found) && !isQuotedTwice(each, found)) {
        settled.add(quoted(withoutRelay(each)));
      }
    }
    return settled;
  }

  /** The outlets that a participle beside source, cue or content names. */
  List<Entity> of(Attribution attribution) {
    Sentence sentence = sentence(attribution);
    List<Entity> outlets = new ArrayList<>(listeners(sentence, attribution));
    outlets.addAll(venues.of(sentence, attribution));
    for (Token verb : sentence.tokens()) {
      if (words.relays().is(RelayWords.Form.PASSED_ON, verb)
          && !isIn(attribution.content(), verb)
          && goesWith(sentence, verb, attribution)) {
        outlet(sentence, verb).filter(each -> !outlets.contains(each)).ifPresent(outlets::add);
      }
    }
    return outlets;
  }

  /** "Speaking to CNN, the envoy said": the participle hangs on the cue. */
  private List<Entity> listeners(Sentence sentence, Attribution attribution) {
    Token cue = sentence.token(attribution.cueHead());
    return sentence.children(cue, "advcl").stream()
        .filter(verb -> verb.tag().equals("VBG"))
        .filter(verb -> words.relays().is(RelayWords.Form.SPEAKING, verb))
        .flatMap(verb -> sentence.children(verb, "obl").stream())
        .filter(noun -> words.relays().isMarked(RelayWords.Form.SPEAKING, sentence, noun))
        .flatMap(noun -> named(sentence, noun))
        .map(Mention::entity)
        .filter(words.relays()::isOutlet)
        .toList();
  }

  private Sentence sentence(Attribution attribution) {
    return reading.sentences().get(attribution.sentence());
  }

  private static boolean isIn(List<Span> spans, Token token) {
    return spans.stream().anyMatch(span -> span.covers(token.span()));
  }

  /** The outlet that does what the participle says; the phrase may hang on a verb below it. */
  private Optional<Entity> outlet(Sentence sentence, Token participle) {
    boolean isParticiple = participle.tag().equals("VBN") || participle.tag().equals("VBD");
    List<Token> verbs = new ArrayList<>(sentence.children(participle, "advcl"));
    verbs.add(0, participle);
    return verbs.stream()
        .filter(verb -> isParticiple)
        .flatMap(verb -> sentence.children(verb, "obl").stream())
        .filter(noun -> words.relays().isMarked(RelayWords.Form.PASSED_ON, sentence, noun))
        .flatMap(noun -> named(sentence, noun))
        .map(Mention::entity)
        .filter(words.relays()::isOutlet)
        .findFirst();
  }

  /** The noun itself, or the names right below it: "the TASS news agency". */
  private Stream<Mention> named(Sentence sentence, Token noun) {
    return Stream.concat(Stream.of(noun), sentence.children(noun).stream())
        .flatMap(word -> cast.headedBy(sentence.index(), word.index()).stream());
  }

  /** Whether the participle hangs on source or cue, or on a noun for words after the content. */
  private boolean goesWith(Sentence sentence, Token participle, Attribution attribution) {
    Token at = participle;
    for (int steps = 0; steps <= FARTHEST; steps++) {
      boolean isOwn = attribution.sourceSentence() == sentence.index();
      if (at.index() == attribution.cueHead() || (isOwn && isIn(attribution.source(), at))) {
        return true;
      }
      Optional<Token> above = sentence.headOf(at);
      if (above.isEmpty()) {
        return false;
      }
      if (isIn(attribution.content(), above.get())) {
        return words.isInformation(at.lemma()) && isAfter(attribution.content(), at);
      }
      at = above.get();
    }
    return false;
  }

  private static boolean isAfter(List<Span> content, Token token) {
    return content.stream().allMatch(span -> span.end() <= token.span().begin());
  }

  /** "An envoy cited by Reuters" says that he spoke, not what the outlet did. */
  private boolean isPassingOn(Attribution attribution, List<Attribution> found) {
    Sentence sentence = sentence(attribution);
    Token cue = sentence.token(attribution.cueHead());
    return words.relays().is(RelayWords.Form.PASSED_ON, cue)
        && cue.is("acl")
        && outlet(sentence, cue).isPresent()
        && found.stream()
            .anyMatch(other ->
                !other.equals(attribution)
                    && other.sourceSentence() == sentence.index()
                    && sentence.headOf(cue).filter(noun -> isIn(other.source(), noun)).isPresent());
  }

  /** "Was quoted as saying" is one act, whichever of its verbs is taken for the cue. */
  private boolean isQuotedTwice(Attribution attribution, List<Attribution> found) {
    Sentence sentence = sentence(attribution);
    Token cue = sentence.token(attribution.cueHead());
    return words.relays().isMarked(RelayWords.Form.QUOTING, sentence, cue)
        && found.stream()
            .anyMatch(other ->
                other.sentence() == sentence.index()
                    && other.cueHead() == cue.head()
                    && other.content().equals(attribution.content()));
  }

  /** Ends a content before ", in remarks carried by TASS". */
  private Attribution withoutRelay(Attribution attribution) {
    Sentence sentence = sentence(attribution);
    for (Token noun : sentence.tokens()) {
      boolean isTrailing =
          noun.index() > attribution.cueHead()
              && isIn(attribution.content(), noun)
              && words.isInformation(noun.lemma())
              && sentence.children(noun, "acl").stream()
                  .anyMatch(verb ->
                      words.relays().is(RelayWords.Form.PASSED_ON, verb)
                          && outlet(sentence, verb).isPresent());
      if (isTrailing) {
        int first = sentence.subtree(noun).get(0).index() - 1;
        if (first > 0 && sentence.token(first).tag().equals(",")) {
          return ended(attribution, sentence.token(first).span().begin());
        }
      }
    }
    return attribution;
  }

  private static Attribution ended(Attribution attribution, int end) {
    List<Span> kept = new ArrayList<>();
    for (Span span : attribution.content()) {
      if (span.begin() < end) {
        kept.add(new Span(span.begin(), Math.min(span.end(), end)));
      }
    }
    return kept.isEmpty() ? attribution : attribution.withContent(kept);
  }

  /** "Interfax quoted the envoy as saying": the envoy says it, whoever is nearer. */
  private Attribution quoted(Attribution attribution) {
    Sentence sentence = sentence(attribution);
    Token cue = sentence.token(attribution.cueHead());
    return sentence
        .headOf(cue)
        .filter(verb -> words.relays().is(RelayWords.Form.QUOTING, verb))
        .filter(verb -> words.relays().isMarked(RelayWords.Form.QUOTING, sentence, cue))
        .flatMap(verb -> sentence.child(verb, "obj").or(() -> sentence.child(verb, "nsubj:pass")))
        .map(said -> attribution.saidBy(phrase(sentence, said), said))
        .orElse(attribution);
  }

  private static Span phrase(Sentence sentence, Token top) {
    List<Token> tokens = sentence.subtree(top);
    return tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span());
  }
}
