package org.w3id.rapporteur.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds the words of a cue's content in the dependency tree, below the cue or, by {@link
 * HostContents}, above it; empty where the argument is not there.
 */
final class ContentFinder {
  private static final Set<Integer> NONE = Set.of();

  private final Sentence sentence;
  private final HostContents hosts;

  ContentFinder(Sentence sentence) {
    this.sentence = sentence;
    this.hosts = new HostContents(sentence);
  }

  /**
   * Indexes of the content's tokens; {@link ContentArgument#QUOTATION} is found by {@link
   * QuotationFit}.
   */
  Set<Integer> words(ContentArgument argument, CueSite site) {
    Set<Integer> words = found(argument, site);
    return switch (argument) {
      case INFINITIVE,
          ADDRESSED_INFINITIVE,
          OBJECT_INFINITIVE,
          OBJECT,
          PREDICATION,
          GERUND,
          PREPOSITION,
          OBJECT_PREPOSITION ->
          withoutAfterthought(words);
      case CLAUSE,
          PREDICATE_CLAUSE,
          LOST_CLAUSE,
          HOST,
          MODIFIED,
          ANTECEDENT,
          AFTERTHOUGHT,
          WHOLE_AFTERTHOUGHT,
          PASSIVE_SUBJECT,
          PASSIVE_PREPOSITION,
          QUOTATION ->
          words;
    };
  }

  private Set<Integer> found(ContentArgument argument, CueSite site) {
    Token cue = site.head();
    return switch (argument) {
      case CLAUSE -> whole(clause(cue));
      case PREDICATE_CLAUSE -> hosts.predicateClause(cue);
      case LOST_CLAUSE -> lostClause(cue);
      case INFINITIVE -> whole(infinitive(cue).filter(verb -> object(cue).isEmpty()));
      case ADDRESSED_INFINITIVE -> addressedInfinitive(site);
      case OBJECT_INFINITIVE -> objectInfinitive(cue);
      case OBJECT -> objectWithPhrases(cue);
      case PREDICATION -> predication(cue);
      case GERUND -> whole(gerund(cue));
      case PREPOSITION -> prepositional(site);
      case OBJECT_PREPOSITION -> objectPreposition(site);
      case HOST -> hosts.around(cue);
      case MODIFIED -> hosts.modified(site);
      case ANTECEDENT -> hosts.antecedent(cue);
      case AFTERTHOUGHT -> new Afterthoughts(sentence).noun(cue);
      case WHOLE_AFTERTHOUGHT -> new Afterthoughts(sentence).whole(cue);
      case PASSIVE_SUBJECT -> hosts.passiveSubject(cue);
      case PASSIVE_PREPOSITION -> hosts.passivePreposition(site);
      case QUOTATION -> NONE;
    };
  }

  /**
   * Phrases end before ", exposing ...", ", while ..." and ", but ...": there the article goes on
   * by itself.
   */
  private Set<Integer> withoutAfterthought(Set<Integer> words) {
    TreeSet<Integer> sorted = new TreeSet<>(words);
    for (int index : words) {
      boolean isComma = sentence.token(index).text().equals(",");
      if (isComma && sorted.contains(index + 1) && startsAfterthought(sentence.token(index + 1))) {
        return sorted.headSet(index);
      }
    }
    return words;
  }

  private static boolean startsAfterthought(Token token) {
    return token.tag().equals("VBG")
        || (token.tag().equals("IN") && token.is("mark"))
        || (token.tag().equals("CC") && token.lemma().equals("but"));
  }

  private Set<Integer> whole(Optional<Token> top) {
    return top.<Set<Integer>>map(token -> Phrases.below(sentence, token)).orElse(NONE);
  }

  private Optional<Token> clause(Token cue) {
    return sentence.children(cue).stream()
        .filter(child ->
            child.is("ccomp")
                || (!cue.isVerb() && isThatClause(child))
                || (child.is("dep") && child.index() > cue.index() && isLoose(cue, child)))
        .filter(child -> !isInfinitive(child))
        .findFirst();
  }

  private boolean isThatClause(Token child) {
    boolean isClause = child.is("acl") || child.is("advcl") || child.is("ccomp");
    return isClause && (child.is("acl:relcl") ? isMisread(child) : hasThat(child));
  }

  /** "The claim that Ankara sank a ship": no relative clause, for its verb has an object. */
  private boolean isMisread(Token clause) {
    List<Token> objects = sentence.children(clause, "obj");
    return objects.size() > 1
        && objects.get(0).lemma().equals("that")
        && objects.get(1).index() > clause.index();
  }

  /** A clause that the parser does not know how to hang: "said Tuesday the port is open". */
  private boolean isLoose(Token cue, Token clause) {
    boolean isSentence =
        cue.isVerb()
            && sentence.child(clause, "nsubj").filter(it -> it.index() > cue.index()).isPresent()
            && (isFinite(clause) || sentence.child(clause, "cop").isPresent());
    return isSentence || hasThat(clause);
  }

  private boolean hasThat(Token clause) {
    return hasThat(sentence, clause);
  }

  static boolean hasThat(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").stream().anyMatch(mark -> mark.lemma().equals("that"));
  }

  /**
   * "Insisted Ukraine must leave", where the parser took the clause's subject for the cue's object.
   */
  private Set<Integer> lostClause(Token cue) {
    Optional<Token> noun = object(cue).filter(object -> object.index() > cue.index());
    if (noun.isEmpty()) {
      return NONE;
    }
    SortedSet<Integer> phrase = Phrases.below(sentence, noun.get());
    int next = phrase.last() + 1;
    boolean isDirect = phrase.first() == cue.index() + 1;
    if (!isDirect || next >= sentence.size() || !isFinite(sentence.token(next))) {
      return NONE;
    }
    TreeSet<Integer> words = new TreeSet<>();
    for (int index = phrase.first(); index < sentence.size(); index++) {
      words.add(index);
    }
    return words;
  }

  static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private boolean isInfinitive(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.tag().equals("TO") && (child.is("mark") || child.is("aux")));
  }

  private Optional<Token> infinitive(Token cue) {
    return sentence.children(cue).stream()
        .filter(
            child -> child.is("xcomp") || child.is("acl") || child.is("ccomp") || child.is("advcl"))
        .filter(child -> child.index() > cue.index() && isInfinitive(child))
        .findFirst();
  }

  private Optional<Token> object(Token cue) {
    return sentence.child(cue, "obj").filter(object -> !object.tag().startsWith("W"));
  }

  /**
   * The object and the phrases of the verb that follow it without a comma: "proposed a truce for
   * the holidays".
   */
  private Set<Integer> objectWithPhrases(Token cue) {
    return object(cue)
        .filter(noun -> noun.index() > cue.index())
        .map(noun -> withPhrases(cue, noun))
        .orElse(NONE);
  }

  private Set<Integer> withPhrases(Token cue, Token top) {
    TreeSet<Integer> words = new TreeSet<>(Phrases.below(sentence, top));
    for (Token child : sentence.children(cue)) {
      SortedSet<Integer> phrase = Phrases.below(sentence, child);
      boolean follows = phrase.first() == words.last() + 1;
      if (follows && (child.relation().equals("obl") || child.is("advcl") || child.is("nmod"))) {
        words.addAll(phrase);
      }
    }
    return words;
  }

  private Set<Integer> addressedInfinitive(CueSite site) {
    Optional<Token> verb = infinitive(site.head());
    if (verb.isEmpty()) {
      return NONE;
    }
    Optional<Token> within = sentence.child(verb.get(), "nsubj");
    boolean isAddressed =
        within.isPresent() || object(site.head()).isPresent() || governed(site).isPresent();
    return isAddressed ? Phrases.below(sentence, verb.get(), within.stream().toList()) : NONE;
  }

  private Set<Integer> objectInfinitive(Token cue) {
    Optional<Token> verb = infinitive(cue);
    Optional<Token> object = object(cue);
    boolean hasSubject = verb.flatMap(found -> sentence.child(found, "nsubj")).isPresent();
    if (verb.isEmpty() || (object.isEmpty() && !hasSubject)) {
      return NONE;
    }
    return union(whole(object), whole(verb));
  }

  private Set<Integer> predication(Token cue) {
    Optional<Token> predicate =
        sentence.children(cue).stream()
            .filter(child -> child.index() > cue.index())
            .filter(child -> child.is("xcomp") || child.is("ccomp") || isAsPhrase(child))
            .filter(child -> !isInfinitive(child))
            .findFirst();
    if (asksWhat(cue) || predicate.map(this::asksWhat).orElse(false)) {
      return new TreeSet<>(whole(predicate)).tailSet(cue.index());
    }
    Optional<Token> object = object(cue);
    boolean isSmallClause = predicate.flatMap(found -> sentence.child(found, "nsubj")).isPresent();
    if (object.isEmpty() && !isSmallClause) {
      return NONE;
    }
    Optional<Token> as = object.flatMap(this::asPhrase);
    Optional<Token> named = sentence.child(cue, "iobj");
    if (named.isPresent()) {
      return union(whole(named), whole(object));
    }
    return predicate.isPresent() || as.isPresent() ? union(whole(object), whole(predicate)) : NONE;
  }

  /** "What the minister calls a trap": the object is asked for, the predicate told. */
  private boolean asksWhat(Token verb) {
    return sentence.child(verb, "obj").map(object -> object.tag().startsWith("W")).orElse(false);
  }

  private Optional<Token> asPhrase(Token noun) {
    return sentence.children(noun).stream().filter(this::isAsPhrase).findFirst();
  }

  private boolean isAsPhrase(Token child) {
    return (child.is("obl") || child.is("nmod") || child.is("advcl"))
        && sentence.children(child).stream()
            .anyMatch(mark -> (mark.is("case") || mark.is("mark")) && mark.lemma().equals("as"));
  }

  private Optional<Token> gerund(Token cue) {
    return sentence.children(cue).stream()
        .filter(child -> child.is("xcomp") || child.is("ccomp") || child.is("obj"))
        .filter(child -> child.tag().equals("VBG") && child.index() > cue.index())
        .findFirst();
  }

  /** The phrase or gerund that the frame's preposition introduces. */
  private Optional<Token> governed(CueSite site) {
    String preposition =
        site.entry().preposition().isEmpty()
            ? site.entry().frame().replaceFirst("-as$", "")
            : site.entry().preposition();
    return sentence.children(site.head()).stream()
        .filter(child ->
            child.is("obl")
                || child.is("nmod")
                || child.is("advcl")
                || child.is("acl")
                || child.is("ccomp")
                || child.is("xcomp"))
        .filter(child -> introducedBy(child, preposition).isPresent())
        .findFirst();
  }

  private Optional<Token> introducedBy(Token child, String preposition) {
    return introducedBy(sentence, child, preposition);
  }

  static Optional<Token> introducedBy(Sentence sentence, Token child, String preposition) {
    return sentence.children(child).stream()
        .filter(mark -> (mark.is("case") || mark.is("mark")) && mark.lemma().equals(preposition))
        .findFirst();
  }

  /**
   * A verb's preposition belongs to the cue ("called for"), a noun's to the content ("claims of
   * victory").
   */
  private Set<Integer> prepositional(CueSite site) {
    Optional<Token> top = governed(site);
    if (top.isEmpty()) {
      return NONE;
    }
    Set<Integer> words = new TreeSet<>(withPhrases(site.head(), top.get()));
    if (site.entry().frame().endsWith("-as")) {
      asPhrase(site.head())
          .or(() -> sentence.headOf(site.head()).flatMap(this::asPhrase))
          .ifPresent(as -> words.addAll(Phrases.below(sentence, as)));
    }
    if (!site.head().isNoun()) {
      introducedBy(top.get(), site.entry().preposition())
          .ifPresent(preposition -> words.remove(preposition.index()));
    }
    return words;
  }

  private Set<Integer> objectPreposition(CueSite site) {
    Optional<Token> object = object(site.head());
    Optional<Token> phrase =
        governed(site)
            .or(() ->
                object.flatMap(noun ->
                    sentence.children(noun).stream()
                        .filter(
                            child -> introducedBy(child, site.entry().preposition()).isPresent())
                        .findFirst()));
    return object.isEmpty() || phrase.isEmpty() ? NONE : union(whole(object), whole(phrase));
  }

  static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
    TreeSet<Integer> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }
}
