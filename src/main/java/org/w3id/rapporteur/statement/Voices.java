package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Finds the entity that speaks from the words of an attribution's source. */
final class Voices {
  private final Reading reading;
  private final Cast cast;
  private final SpeechWords words;

  Voices(Reading reading, Cast cast, SpeechWords words) {
    this.reading = reading;
    this.cast = cast;
    this.words = words;
  }

  /** Absent where the source names nobody who can speak: a plan, a move, a number. */
  Optional<Voice> of(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentences().get(attribution.sourceSentence());
    Optional<Token> head =
        attribution.sourceHead().isPresent()
            ? Optional.of(sentence.token(attribution.sourceHead().getAsInt()))
            : highest(sentence, attribution.source());
    return head.map(token -> asked(sentence, token, attribution))
        .flatMap(token ->
            besideParticiple(attribution)
                .or(() -> nameBehind(sentence, token, attribution))
                .or(() -> named(sentence, token, attribution))
                .or(() -> speaking(sentence, token))
                .map(mention ->
                    together().described(mention).orElseGet(() -> voiced(mention, sentence, token)))
                .or(() -> documentBeside(attribution))
                .or(() -> together().alone(sentence, token))
                .or(() -> together().they(sentence, token)));
  }

  private Together together() {
    return new Together(reading, cast, words.together());
  }

  /**
   * "The step came with a statement by France, condemning the raid": where the subject can say
   * nothing, the document right before the participle does.
   */
  private Optional<Voice> documentBeside(Attribution attribution) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Token cue = sentence.token(attribution.cueHead());
    return sentence
        .headOf(cue)
        .filter(verb ->
            cue.tag().equals("VBG") && attribution.sentence() == attribution.sourceSentence())
        .stream()
        .flatMap(verb -> sentence.children(verb).stream())
        .filter(noun -> noun.is("obl") || noun.is("obj"))
        .filter(noun -> noun.index() < cue.index() && words.isInformation(noun.lemma()))
        .flatMap(noun -> issued(sentence, noun).stream())
        .findFirst();
  }

  /** With all who issued it together: "by France and Germany". */
  private Optional<Voice> issued(Sentence sentence, Token document) {
    return new Documents(reading, words, this::at)
        .issuer(sentence, document)
        .map(mention -> voice(mention, sentence, sentence.token(mention.head())));
  }

  /**
   * "Told reporters …, adding …": who adds is who told, though the parser has the participle hang
   * on the reporters. Who is "quoted as saying" says it himself.
   */
  private Token asked(Sentence sentence, Token head, Attribution attribution) {
    boolean isParticiple =
        attribution.sentence() == sentence.index()
            && sentence.token(attribution.cueHead()).tag().equals("VBG")
            && !words
                .relays()
                .isMarked(RelayWords.Form.QUOTING, sentence, sentence.token(attribution.cueHead()));
    boolean isObject = head.is("obj") || head.is("iobj") || isTold(sentence, head);
    return sentence
        .headOf(head)
        .filter(verb -> isParticiple && isObject && verb.index() != attribution.cueHead())
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .orElse(head);
  }

  /** "Wrote to the envoy accusing": the one to whom something goes, and not somebody's letter. */
  private static boolean isTold(Sentence sentence, Token head) {
    return head.is("obl")
        && sentence.children(head, "case").stream().anyMatch(word -> word.lemma().equals("to"));
  }

  /** "Several capitals agreed, with the envoy saying": the name right before the participle. */
  private Optional<Mention> besideParticiple(Attribution attribution) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Token cue = sentence.token(attribution.cueHead());
    return cast.mentions().stream()
        .filter(mention -> cue.tag().equals("VBG") && mention.sentence() == sentence.index())
        .filter(mention -> mention.end() == cue.index() && mention.form() == Mention.Form.NAME)
        .filter(mention -> mention.entity().kind() != EntityKind.PLACE)
        .filter(mention -> words.isSubjectOfParticiple(sentence, sentence.token(mention.head())))
        .findFirst();
  }

  /**
   * "The British daily The Guardian": the outlet that the words end with, not what it is called.
   */
  private Optional<Mention> named(Sentence sentence, Token head, Attribution attribution) {
    int end = attribution.source().get(attribution.source().size() - 1).end();
    boolean isByAdjective =
        cast.headedBy(sentence.index(), head.index())
            .map(mention -> mention.form() == Mention.Form.ADJECTIVE)
            .orElse(!head.isNoun());
    return cast.mentions().stream()
        .filter(mention -> isByAdjective && mention.sentence() == sentence.index())
        .filter(mention -> mention.entity().kind() == EntityKind.OUTLET)
        .filter(mention -> mention.span().end() == end && mention.begin() > head.index())
        .findFirst();
  }

  /** "His predecessor NAME", "a spokesperson, NAME,": who is told first as what he is. */
  private Optional<Mention> nameBehind(Sentence sentence, Token noun, Attribution attribution) {
    int next = noun.index() + 1;
    boolean isComma = next < sentence.size() && sentence.token(next).text().equals(",");
    int begin = isComma ? next + 1 : next;
    List<Span> source = attribution.source();
    // Not "the leader and his men, who included two sailors NAME and NAME".
    boolean isAside =
        sentence
            .headOf(noun)
            .filter(verb -> source.stream().anyMatch(span -> span.covers(verb.span())))
            .isPresent();
    boolean isOpen =
        noun.tag().equals("NN")
            && !isAside
            && at(sentence, noun).map(mention -> mention.entity().isUnnamed()).orElse(!isComma);
    return cast.mentions().stream()
        .filter(mention -> isOpen && mention.sentence() == sentence.index())
        .filter(mention -> mention.begin() == begin && mention.form() == Mention.Form.NAME)
        .filter(mention -> mention.entity().isPerson())
        .filter(mention -> source.stream().anyMatch(span -> span.covers(mention.span())))
        .findFirst();
  }

  private static Optional<Token> highest(Sentence sentence, List<Span> source) {
    return sentence.tokens().stream()
        .filter(token -> source.stream().anyMatch(span -> span.covers(token.span())))
        .max(Comparator.comparingInt(token -> sentence.subtree(token).size()));
  }

  private Optional<Mention> speaking(Sentence sentence, Token head) {
    if (words.isInformation(head.lemma())) {
      return new Documents(reading, words, this::at)
          .issuer(sentence, head)
          .or(() -> at(sentence, head));
    }
    return at(sentence, head)
        .or(() -> whole(sentence, head))
        .or(() -> beforeDay(sentence, head))
        .or(() -> apposed(sentence, head))
        .or(() -> possessed(sentence, head))
        .or(() -> titled(sentence, head));
  }

  /** "Director of the harbour NAME": a title that the parser puts above its holder's name. */
  private Optional<Mention> titled(Sentence sentence, Token title) {
    Set<Integer> phrase =
        sentence.subtree(title).stream().map(Token::index).collect(Collectors.toSet());
    List<Mention> names =
        cast.mentions().stream()
            .filter(mention -> mention.sentence() == sentence.index() && title.isName())
            .filter(mention -> mention.entity().isPerson() && phrase.contains(mention.head()))
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .toList();
    boolean isHolder = names.size() == 1 && !followsPreposition(sentence, names.get(0));
    return isHolder ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static boolean followsPreposition(Sentence sentence, Mention name) {
    return sentence.children(sentence.token(name.head()), "case").stream()
        .anyMatch(preposition -> preposition.index() + 1 == name.begin());
  }

  /** "The port's regulating body, the Harbour Board": the name after a noun that names nobody. */
  private Optional<Mention> apposed(Sentence sentence, Token noun) {
    return sentence.children(noun, "appos").stream()
        .flatMap(child -> at(sentence, child).stream())
        .findFirst();
  }

  /** "The region's governor", where the parser puts the region above its governor. */
  private Optional<Mention> possessed(Sentence sentence, Token owner) {
    return sentence.children(owner, "nmod:poss").stream()
        .filter(child -> child.index() > owner.index())
        .filter(child -> sentence.token(child.index() - 1).tag().equals("POS"))
        .flatMap(child -> at(sentence, child).stream())
        .findFirst();
  }

  /** "Many of the envoys" are envoys. */
  private Optional<Mention> whole(Sentence sentence, Token part) {
    return sentence.children(part, "nmod").stream()
        .filter(child -> !part.isNoun() && child.tag().endsWith("S"))
        .flatMap(child -> at(sentence, child).stream())
        .filter(mention -> mention.entity().kind() == EntityKind.GROUP)
        .findFirst();
  }

  /** "Peru today said": the parser takes the day for the subject. */
  private Optional<Mention> beforeDay(Sentence sentence, Token day) {
    boolean isDay =
        reading.times().stream()
            .anyMatch(
                time -> time.sentence() == sentence.index() && time.span().covers(day.span()));
    return cast.mentions().stream()
        .filter(mention -> isDay && mention.sentence() == sentence.index())
        .filter(mention -> mention.end() == day.index())
        .filter(mention -> mention.entity().kind() != EntityKind.PLACE)
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /** The mention headed by {@code head}, or the longest one that holds it. */
  private Optional<Mention> at(Sentence sentence, Token head) {
    return cast.headedBy(sentence.index(), head.index())
        .or(() -> holding(sentence, head))
        .map(this::holderOfOffice)
        .filter(mention -> mention.entity().kind() != EntityKind.PLACE)
        .filter(
            mention -> mention.form() != Mention.Form.ADJECTIVE || mention.head() == head.index());
  }

  /** In "Health Department chief NAME" the name speaks, whatever word the parser puts on top. */
  private Mention holderOfOffice(Mention mention) {
    return cast.offices().stream()
        .filter(office -> office.span().covers(mention.span()))
        .flatMap(office ->
            cast.mentions().stream()
                .filter(other -> other.entity().equals(office.person()))
                .filter(other -> other.form() == Mention.Form.NAME)
                .filter(other -> office.span().covers(other.span())))
        .findFirst()
        .orElse(mention);
  }

  private Optional<Mention> holding(Sentence sentence, Token head) {
    return cast.mentions().stream()
        .filter(mention -> mention.sentence() == sentence.index())
        .filter(mention -> mention.begin() <= head.index() && head.index() < mention.end())
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /** Those who issued a document speak together where they are named, not where it is. */
  private Voice voiced(Mention mention, Sentence sentence, Token head) {
    boolean isIssuer =
        words.isInformation(head.lemma())
            && (mention.sentence() != sentence.index() || mention.head() != head.index());
    if (!isIssuer) {
      return voice(mention, sentence, head);
    }
    Sentence named = reading.sentences().get(mention.sentence());
    return voice(mention, named, named.token(mention.head()));
  }

  private Voice voice(Mention mention, Sentence sentence, Token head) {
    List<Entity> joint = new ArrayList<>();
    List<Mention> row =
        head.is("nsubj") ? new NameLists(sentence, cast).ofSubject(head) : List.of();
    row.stream()
        .map(Mention::entity)
        .filter(one -> !one.equals(mention.entity()))
        .forEach(joint::add);
    for (Token other : sentence.children(head, "conj")) {
      at(sentence, other)
          .map(Mention::entity)
          .filter(entity -> !entity.equals(mention.entity()) && !joint.contains(entity))
          .ifPresent(joint::add);
    }
    return new Voice(mention.entity(), Optional.of(mention), joint, mention.confidence());
  }
}
