package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds the antecedents of third-person pronouns by gender, number, syntax and recency. */
final class PronounResolver {
  private static final int REACH = 4;
  private static final int REACH_OF_THINGS = 1;

  /** The clause of the pronoun hangs on the verb of the name: "NAME said that he left". */
  private static final int DIRECTLY_BELOW = 2;

  private static final double REPORTED = 3.5;
  private static final double GOVERNED = 1.5;

  /** "The envoy said that …. He said that …": who spoke speaks on. */
  private static final double SPEAKS_ON = 1.5;

  /** The subject of a clause below another, be it told by "who". */
  private static final double SUBORDINATE = 2.5;

  /** "A post by NAME": who did it, though he is no subject. */
  private static final double AGENT = 2;

  /** Who is named in a quotation is not he who speaks it. */
  private static final double QUOTED = 5;

  /** "As for NAME, he said": however much another has said just before. */
  private static final double TOPIC = 6;

  private static final double UNNAMED = 0.7;

  /** Who reports something and who goes on to report are mostly one. */
  private static final double GOES_ON = 1.5;

  private static final double CLEAR = 3;
  private static final double FAIR = 1;

  private final NounWords nouns;
  private final FunctionWords words;
  private final Binding binding;

  PronounResolver(NounWords nouns, FunctionWords words) {
    this.nouns = nouns;
    this.words = words;
    this.binding = new Binding(words);
  }

  private record Scene(
      Draft draft, Figures figures, Sentence sentence, Token pronoun, PronounWord word) {
    boolean isOfThing() {
      return word.gender() == Gender.N || word.number() == PronounWord.Count.PLURAL;
    }
  }

  private record Scored(Mention mention, double score) {}

  /** Adds the mention of the pronoun at {@code token}, if it is one and its meaning is clear. */
  void resolve(Draft draft, Figures figures, Sentence sentence, Token token) {
    nouns
        .pronoun(token.text())
        .filter(word -> stands(sentence, token, word))
        .filter(word -> word.person() == PronounWord.Person.THIRD)
        .filter(word -> !binding.isExpletive(sentence, token, word))
        .map(word -> new Scene(draft, figures, sentence, token, word))
        .ifPresent(this::link);
  }

  /**
   * "Several agreed" stands for those named before; "several ports agreed" and "several of the
   * ports" do not; "some of whom" and "some of them" stand for people.
   */
  private boolean stands(Sentence sentence, Token token, PronounWord word) {
    return word.use() == PronounWord.Use.QUANTIFIER
        ? token.is("nsubj") && !token.isNoun() && !isPartOfThings(sentence, token)
        : token.tag().startsWith("PRP");
  }

  private boolean isPartOfThings(Sentence sentence, Token token) {
    return sentence.children(token, "nmod").stream()
        .filter(whole -> !whole.tag().startsWith("W") && !whole.tag().startsWith("PRP"))
        .anyMatch(whole -> words.marks(FunctionWords.Use.COMPLEMENT, sentence, whole));
  }

  private void link(Scene scene) {
    Optional<Mention> stressed = stressed(scene);
    if (stressed.isPresent()) {
      add(scene, stressed.get().entity(), 0.9);
      return;
    }
    if (scene.sentence().child(scene.pronoun(), "nmod").isPresent()) {
      unnamed(scene);
      return;
    }
    List<Scored> ranked =
        candidates(scene).stream()
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    if (ranked.isEmpty()) {
      unnamed(scene);
      return;
    }
    Entity best = ranked.get(0).mention().entity();
    double rival =
        ranked.stream()
            .filter(scored -> !scored.mention().entity().equals(best))
            .mapToDouble(Scored::score)
            .findFirst()
            .orElse(Double.NEGATIVE_INFINITY);
    double confidence = confidence(scene, ranked.get(0).score() - rival);
    add(scene, best, confidence);
  }

  /** "Some in the capital fear": people of whom nothing else is told. */
  private static void unnamed(Scene scene) {
    if (scene.word().use() == PronounWord.Use.QUANTIFIER) {
      String word = scene.word().word();
      Entity people =
          new Entity(word, EntityKind.GROUP, word, Optional.empty(), Optional.empty(), true);
      add(scene, people, UNNAMED);
    }
  }

  private static void add(Scene scene, Entity entity, double confidence) {
    int at = scene.pronoun().index();
    scene
        .draft()
        .add(
            new Draft.Place(scene.sentence().index(), at, at + 1),
            new Draft.Link(entity, Mention.Form.PRONOUN, confidence, Mention.Reason.PRONOUN));
  }

  /** "The envoy himself said": the name right before a reflexive that hangs on it. */
  private static Optional<Mention> stressed(Scene scene) {
    int at = scene.pronoun().index();
    return scene.draft().in(scene.sentence().index()).stream()
        .filter(mention -> scene.word().use() == PronounWord.Use.REFLEXIVE)
        .filter(mention -> mention.end() == at && scene.pronoun().head() == mention.head())
        .filter(mention -> fits(scene, mention))
        .findFirst();
  }

  private static double confidence(Scene scene, double margin) {
    double sure = margin >= CLEAR ? 0.9 : margin >= FAIR ? 0.75 : 0.6;
    return scene.isOfThing() ? sure - 0.15 : sure;
  }

  private List<Scored> candidates(Scene scene) {
    List<Scored> candidates = new ArrayList<>();
    Optional<Token> accused = binding.accused(scene.sentence(), scene.pronoun());
    Optional<Entity> claimer = claimer(scene);
    int last = scene.sentence().index();
    int reach = scene.isOfThing() ? REACH_OF_THINGS : REACH;
    for (int i = scene.draft().reach(last, reach); i <= last; i++) {
      Sentence sentence = scene.draft().sentence(i);
      if (!sentence.isHeading() || i == last) {
        for (Mention mention : scene.draft().in(i)) {
          boolean isClaimer = claimer.filter(mention.entity()::equals).isPresent();
          boolean isAccused =
              i == last && accused.filter(head -> head.index() == mention.head()).isPresent();
          if (!isClaimer
              && (isAccused || accused.isEmpty())
              && fits(scene, mention)
              && isReachable(scene, sentence, mention)) {
            candidates.add(new Scored(mention, score(scene, sentence, mention)));
          }
        }
      }
    }
    return candidates;
  }

  private Optional<Entity> claimer(Scene scene) {
    List<Mention> mentions = scene.draft().in(scene.sentence().index());
    return binding
        .claimer(scene.sentence(), scene.pronoun())
        .flatMap(
            head -> mentions.stream().filter(mention -> mention.head() == head.index()).findFirst())
        .map(Mention::entity);
  }

  private static boolean fits(Scene scene, Mention mention) {
    boolean isOfUnnamed =
        mention.form() == Mention.Form.PRONOUN
            && mention.entity().isUnnamed()
            && scene.word().use() == PronounWord.Use.QUANTIFIER;
    if (mention.form() == Mention.Form.ADJECTIVE || isOfUnnamed) {
      return false;
    }
    EntityKind kind = mention.entity().kind();
    PronounWord word = scene.word();
    if (word.number() == PronounWord.Count.PLURAL) {
      // Documents and data, which are described and no collective, are seldom "they".
      return kind == EntityKind.GROUP && mention.reason() != Mention.Reason.AS_DESCRIBED;
    }
    return switch (kind) {
      case PERSON ->
          word.gender() != Gender.N
              && scene.figures().genderOf(mention.entity()).fits(word.gender());
      case STATE, ORGANIZATION, OUTLET -> word.gender() == Gender.N;
      case GROUP, PLACE -> false;
    };
  }

  private boolean isReachable(Scene scene, Sentence sentence, Mention mention) {
    Token head = sentence.token(mention.head());
    if (sentence.index() != scene.sentence().index()) {
      return !scene.isOfThing() || (head.is("nsubj") && scene.pronoun().is("nsubj"));
    }
    if (isAsking(scene, mention.entity())
        || binding.forbids(sentence, head, scene.pronoun(), scene.word())) {
      return false;
    }
    boolean isBefore = mention.end() <= scene.pronoun().index();
    return isBefore || binding.isAnnounced(sentence, mention, scene.pronoun());
  }

  /** Reporters ask and send; what the pronoun then tells is the answer of the other. */
  private boolean isAsking(Scene scene, Entity entity) {
    Sentence sentence = scene.sentence();
    return entity.kind() == EntityKind.OUTLET
        && scene.draft().in(sentence.index()).stream()
            .filter(mention -> mention.entity().equals(entity))
            .map(mention -> sentence.token(mention.head()))
            .anyMatch(head -> binding.isContrasted(sentence, head, scene.pronoun()));
  }

  private double score(Scene scene, Sentence sentence, Mention mention) {
    Token head = described(scene.draft(), sentence, sentence.token(mention.head()));
    int distance = distance(scene, sentence, head);
    double score = -3.0 * distance + rank(sentence, head);
    score += Math.min(1.5, 0.2 * scene.draft().count(mention.entity()));
    if (head.is("nsubj") && scene.pronoun().is("nsubj")) {
      score += 1;
    }
    boolean spoke = reports(sentence, head) || binding.reportsAside(sentence, head);
    if (distance > 0 && spoke && reports(scene.sentence(), scene.pronoun())) {
      score += SPEAKS_ON;
    }
    if (distance == 0 && binding.governs(sentence, head, scene.pronoun())) {
      boolean isNearest = binding.steps(sentence, head, scene.pronoun()) <= DIRECTLY_BELOW;
      score += isNearest ? REPORTED : GOVERNED;
    }
    score += distance == 0 && binding.isTopic(sentence, head, scene.pronoun()) ? TOPIC : 0;
    boolean isOfSpeakers =
        distance == 1
            && binding.reports(scene.sentence(), scene.pronoun())
            && binding.reports(sentence, head)
            && sentence.headOf(head).filter(verb -> verb.head() < 0).isPresent();
    score += isOfSpeakers ? GOES_ON : 0;
    boolean isPronounQuoted = scene.draft().isQuoted(scene.pronoun().span());
    boolean isQuoted = scene.draft().isQuoted(head.span());
    if (isQuoted && !isPronounQuoted) {
      score -= QUOTED;
    }
    if (mention.form() == Mention.Form.PRONOUN) {
      score += 0.5;
    }
    return score - (mention.entity().isUnnamed() ? 1.5 : 0);
  }

  /** "An activist, NAME, said that": the name is what the activist is in the sentence. */
  private static Token described(Draft draft, Sentence sentence, Token name) {
    return sentence
        .headOf(name)
        .filter(noun -> name.is("appos") || (name.is("dep") && noun.index() < name.index()))
        .filter(noun -> noun.isNoun() && !draft.isQuoted(noun.span()))
        .orElse(name);
  }

  /** Sentences between; whoever is named in a quotation is as far away as he is in the text. */
  private static int distance(Scene scene, Sentence sentence, Token head) {
    int last = scene.sentence().index();
    return scene.draft().isQuoted(head.span())
        ? last - sentence.index()
        : scene.draft().distance(sentence.index(), last);
  }

  /** Whether the token is the subject of a verb that has a clause for its content. */
  private static boolean reports(Sentence sentence, Token subject) {
    return subject.is("nsubj")
        && sentence
            .headOf(subject)
            .filter(verb -> verb.head() < 0 && sentence.child(verb, "ccomp").isPresent())
            .isPresent();
  }

  private double rank(Sentence sentence, Token head) {
    if (head.is("nsubj")) {
      boolean isMain = sentence.headOf(head).filter(verb -> verb.head() < 0).isPresent();
      return isMain ? 3.5 : SUBORDINATE;
    }
    if (binding.reportsAside(sentence, head)) {
      return SUBORDINATE;
    }
    if (head.is("obj") || head.is("iobj") || head.is("dobj")) {
      return 1.5;
    }
    if (head.is("nmod:poss")) {
      return 1.2;
    }
    if (words.marks(FunctionWords.Use.AGENT, sentence, head)) {
      return AGENT;
    }
    return head.is("obl") ? 1 : 0.5;
  }
}
