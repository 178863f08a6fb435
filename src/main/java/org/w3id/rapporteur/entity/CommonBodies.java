package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds whom a common noun for a body means: "the council" that was named before, or "one
 * monitoring group", which stays without a name.
 */
final class CommonBodies {
  private static final double NAMED_BEFORE = 0.85;
  private static final double AS_DESCRIBED = 0.85;

  private final NounWords nouns;
  private final FunctionWords functionWords;
  private final WordsBefore.Reader wordsBefore;

  CommonBodies(NounWords nouns, FunctionWords functionWords, WordsBefore.Reader wordsBefore) {
    this.nouns = nouns;
    this.functionWords = functionWords;
    this.wordsBefore = wordsBefore;
  }

  /** Adds the mention whose head is {@code noun}, if it is a word for bodies. */
  void resolve(Draft draft, Sentence sentence, Token noun) {
    if (noun.tag().startsWith("NN") && !sentence.isHeading()) {
      nouns
          .commonBody(noun.text())
          .filter(kind -> noun.tag().equals("NN"))
          .map(kind -> new Body(kind, noun.index(), noun.text()))
          .or(() -> organ(draft, sentence, noun))
          .ifPresent(body -> add(draft, sentence, noun, body));
    }
  }

  /**
   * A word for a body.
   *
   * @param begin index of its first token
   */
  private record Body(EntityKind kind, int begin, String words) {}

  /** An organ that every state has, of no state that the article tells: "the police". */
  private Optional<Body> organ(Draft draft, Sentence sentence, Token noun) {
    return nouns
        .bodyEndingAt(sentence, noun.index() + 1, draft.body())
        .map(found ->
            new Body(
                EntityKind.ORGANIZATION,
                found.begin(),
                found.begin() == noun.index() ? noun.text() : found.word().label()));
  }

  /** Whether a body without a name is worth a mention: only one that may speak or be told is. */
  private boolean maySpeak(Sentence sentence, Token noun, EntityKind kind) {
    boolean mayBeTold = noun.is("obj") || noun.is("iobj") || noun.is("obl") || noun.is("nmod");
    return noun.is("nsubj")
        || (kind == EntityKind.OUTLET && mayBeTold)
        || functionWords.marks(FunctionWords.Use.SOURCE, sentence, noun);
  }

  private void add(Draft draft, Sentence sentence, Token noun, Body body) {
    EntityKind kind = body.kind();
    WordsBefore before = wordsBefore.read(draft, sentence, body.begin());
    boolean isPart = noun.is("compound");
    boolean isOther = before.isIndefinite() && !isPart;
    Optional<Entity> named =
        beside(draft, sentence, noun)
            .or(() -> isOther ? Optional.empty() : namedBefore(draft, sentence, noun, kind));
    Draft.Place place = new Draft.Place(sentence.index(), before.begin(), noun.index() + 1);
    if (named.isPresent()) {
      add(draft, place, named.get(), NAMED_BEFORE);
    } else if (maySpeak(sentence, noun, kind) && !before.isNamed()) {
      add(draft, place, unnamed(before, body.words(), kind), AS_DESCRIBED);
    }
  }

  /** "The news site NAME", "its regulating body, the Harbour Board". */
  private static Optional<Entity> beside(Draft draft, Sentence sentence, Token noun) {
    return draft.in(sentence.index()).stream()
        .filter(mention -> isBody(mention.entity()))
        .filter(mention -> {
          Token head = sentence.token(mention.head());
          boolean isApposed = head.is("appos") && head.head() == noun.index();
          return isApposed || mention.begin() == noun.index() + 1;
        })
        .map(Mention::entity)
        .findFirst();
  }

  /**
   * "The council": the body named before whose name ends so, or the one without a name; of outlets
   * the one named last, which seldom tells in its name what it is; "a radio interview" names none.
   */
  private static Optional<Entity> namedBefore(
      Draft draft, Sentence sentence, Token noun, EntityKind kind) {
    String ending = " " + noun.text().toLowerCase(Locale.ROOT);
    int offset = noun.span().begin();
    Optional<Mention> called =
        draft.lastBefore(
            sentence.index(),
            offset,
            mention -> isBody(mention.entity()) && isCalled(mention.entity(), ending));
    return called
        .or(() ->
            kind == EntityKind.OUTLET && !noun.is("compound")
                ? draft.lastBefore(
                    sentence.index(), offset, mention -> mention.entity().kind() == kind)
                : Optional.empty())
        .map(Mention::entity);
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == EntityKind.ORGANIZATION || entity.kind() == EntityKind.OUTLET;
  }

  private static boolean isCalled(Entity body, String ending) {
    return body.label().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static void add(Draft draft, Draft.Place place, Entity body, double confidence) {
    draft.add(
        place,
        new Draft.Link(body, Mention.Form.DESCRIPTION, confidence, Mention.Reason.AS_DESCRIBED));
  }

  private static Entity unnamed(WordsBefore before, String word, EntityKind kind) {
    List<String> label = new ArrayList<>(before.label());
    label.add(word);
    Optional<Entity> owner = before.owner().map(Mention::entity);
    String key = owner.map(entity -> entity.inAnyArticle().key() + "-").orElse("");
    String whose = owner.map(entity -> entity.label() + " ").orElse("");
    return new Entity(
        Spelling.slug(key + String.join("-", label)),
        kind,
        whose + String.join(" ", label),
        Optional.empty(),
        owner.filter(entity -> entity.kind() != EntityKind.PLACE),
        true);
  }
}
