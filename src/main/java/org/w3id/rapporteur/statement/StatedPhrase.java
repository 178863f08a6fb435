package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.rapporteur.attribution.Subjects;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * The words of a rule in a sentence.
 *
 * @param words the tokens that fit the rule's slots, in order
 * @param anchor the word on which the others hang: a verb, an adjective, a noun; what the words
 *     govern where they are prepositions only
 */
record StatedPhrase(StatedRule rule, Sentence sentence, List<Token> words, Token anchor) {
  /** Adverbs, determiners, possessives and adjectives may stand between the words. */
  private static final Set<String> FILLERS =
      Set.of("RB", "DT", "PRP$", "JJ", "JJR", "RBR", "POS", "PDT");

  private static final int WIDEST = 4;

  /** Words that belong to the noun after them. */
  private static final List<String> BEFORE_NOUN =
      List.of("det", "amod", "compound", "nmod:poss", "nummod", "flat", "advmod", "case", "punct");

  StatedPhrase {
    words = List.copyOf(words);
  }

  /** All places where {@code rule} has its words in {@code sentence}. */
  static List<StatedPhrase> in(Sentence sentence, StatedRule rule) {
    List<StatedPhrase> found = new ArrayList<>();
    for (Token first : sentence.tokens()) {
      if (rule.head() == StatedRule.Head.VERB && !first.tag().startsWith("VB")) {
        continue;
      }
      for (List<Set<String>> slots : rule.words()) {
        words(sentence, first, slots)
            .map(words -> new StatedPhrase(rule, sentence, words, anchor(sentence, words)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<List<Token>> words(
      Sentence sentence, Token first, List<Set<String>> slots) {
    List<Token> words = new ArrayList<>();
    Optional<Token> next = Optional.of(first).filter(token -> fits(token, slots.get(0)));
    while (next.isPresent()) {
      words.add(next.get());
      if (words.size() == slots.size()) {
        return Optional.of(words);
      }
      next = following(sentence, next.get(), slots.get(words.size()));
    }
    return Optional.empty();
  }

  private static Optional<Token> following(Sentence sentence, Token token, Set<String> slot) {
    int last = Math.min(sentence.size() - 1, token.index() + WIDEST);
    for (int index = token.index() + 1; index <= last; index++) {
      Token next = sentence.token(index);
      if (fits(next, slot)) {
        return Optional.of(next);
      }
      if (!FILLERS.contains(next.tag())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Token token, Set<String> slot) {
    return slot.contains(token.lemma().toLowerCase(Locale.ROOT))
        || slot.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static Token anchor(Sentence sentence, List<Token> words) {
    Comparator<Token> shallowest = Comparator.comparingInt(token -> depth(sentence, token));
    return words.stream()
        .filter(token -> !token.is("case") && !token.is("mark"))
        .filter(token -> words.size() == 1 || !isOfNoun(token))
        .min(shallowest)
        .or(() -> after(sentence, words))
        .orElse(words.get(0));
  }

  /** "No such" alone is not what the clause hangs on: the noun after it is. */
  private static boolean isOfNoun(Token token) {
    return token.is("det") || token.is("amod");
  }

  private static int depth(Sentence sentence, Token token) {
    return (int) sentence.tokens().stream().filter(high -> sentence.isBelow(token, high)).count();
  }

  Token last() {
    return words.get(words.size() - 1);
  }

  /** The head of the noun phrase, or the verb of the free relative, after the last word. */
  Optional<Token> governed() {
    return after(sentence, words);
  }

  /**
   * The parser may take "US demands that ..." for a verb and its subject: the name before is then
   * what the words govern, and holds what the verb's form names.
   */
  Optional<Token> torn(Token name) {
    int next = name.index() + 1;
    return Optional.of(name)
        .filter(token -> token.isName() && next < sentence.size())
        .map(token -> sentence.token(next))
        .filter(token -> token.tag().equals("VBZ") && rule.nouns().contains(token.lemma()));
  }

  /** The verb of "as the minister claimed", if it is one of the rule's and stands after these. */
  Optional<Token> claiming() {
    return sentence.tokens().stream()
        .filter(verb -> verb.isVerb() && verb.index() > anchor.index())
        .filter(verb -> rule.nouns().contains(verb.lemma()))
        .filter(verb -> sentence.child(verb, "obj").isEmpty())
        .filter(verb ->
            fits(sentence.subtree(verb).get(0), rule.terms()) && sentence.isBelow(verb, anchor))
        .findFirst();
  }

  /** Whether one of the rule's terms is said of the object, if it has any. */
  boolean isTermed(Token object) {
    return rule.terms().isEmpty() || term(object).isPresent();
  }

  /** What is said of the object: "called the claim baseless". */
  Optional<Token> term(Token object) {
    return sentence.subtree(anchor).stream()
        .filter(token -> token.index() > object.index())
        .filter(token -> fits(token, rule.terms()))
        .findFirst();
  }

  /** Whether nothing hangs on the verb that the rule wants away: "agreed with her on a truce". */
  boolean isBareEnough() {
    return rule.lacking().isEmpty() || (!hasUnwantedObject() && !hasUnwantedMark());
  }

  private boolean hasUnwantedObject() {
    boolean isOfNoun =
        anchor.is("acl")
            && sentence.child(anchor, "nsubj").filter(it -> it.tag().startsWith("W")).isEmpty();
    return rule.lacking().contains(StatedRule.OBJECT_WORD)
        && (isOfNoun || sentence.child(anchor, "obj").isPresent());
  }

  private boolean hasUnwantedMark() {
    Stream<Token> holders =
        Stream.concat(
            Stream.of(anchor),
            governed().filter(it -> !it.isVerb() && !rule.nouns().contains(it.lemma())).stream());
    return holders
        .flatMap(holder -> sentence.children(holder).stream())
        .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child).stream()))
        .filter(child -> !words.contains(child))
        .filter(child -> child.is("case") || child.is("mark") || child.is("advmod"))
        .anyMatch(child -> rule.lacking().contains(child.lemma()));
  }

  /**
   * A participle with an object of its own is a past tense: "the minister - disputed the claim".
   */
  boolean isPassive() {
    boolean hasObject = sentence.child(anchor, "obj").isPresent();
    boolean isBare = anchor.tag().equals("VBN") && sentence.children(anchor, "aux").isEmpty();
    return !hasObject && (isBare || new Subjects(sentence).isPassive(anchor));
  }

  /** "Hit back at the reporter": at whom or what the words are aimed. */
  Optional<Token> aim(Set<String> prepositions) {
    return words.stream()
        .flatMap(word -> sentence.children(word, "obl").stream())
        .filter(noun ->
            sentence.children(noun, "case").stream()
                .anyMatch(mark -> prepositions.contains(mark.lemma())))
        .findFirst();
  }

  /** Of what the words are said: their subject, or the noun that their clause belongs to. */
  Optional<Token> predicated() {
    Optional<Token> own =
        sentence
            .child(anchor, "nsubj")
            .filter(word -> !word.tag().startsWith("W") && !isToldAfter(word))
            .or(() -> sentence.child(anchor, "csubj"));
    Token clause = anchor;
    while (clause.is("ccomp") && sentence.headOf(clause).isPresent()) {
      clause = sentence.headOf(clause).get();
    }
    Token last = clause;
    return own.or(() -> Optional.of(last).filter(top -> top.is("acl")).flatMap(sentence::headOf));
  }

  /** "This is the lie that she lives on": what is meant comes after it, not before. */
  private boolean isToldAfter(Token subject) {
    return !subject.isNoun()
        && anchor.isNoun()
        && sentence.children(anchor).stream()
            .anyMatch(child -> child.is("acl") || child.is("ccomp"));
  }

  private static Optional<Token> after(Sentence sentence, List<Token> words) {
    int next = words.get(words.size() - 1).index() + 1;
    if (next >= sentence.size()) {
      return Optional.empty();
    }
    Token token = sentence.token(next);
    Optional<Token> head = sentence.headOf(token);
    while (head.isPresent() && head.get().index() > token.index() && belongsTo(token, head.get())) {
      token = head.get();
      head = sentence.headOf(token);
    }
    return Optional.of(possessed(sentence, token));
  }

  /** The parser may tear "the envoy's" from its noun: the noun after it is meant. */
  private static Token possessed(Sentence sentence, Token token) {
    int at = token.index() + 1;
    if (at >= sentence.size() || !sentence.token(at).tag().equals("POS")) {
      return token;
    }
    do {
      at++;
    } while (at < sentence.size() && sentence.token(at).tag().startsWith("JJ"));
    return at < sentence.size() && sentence.token(at).isNoun() ? sentence.token(at) : token;
  }

  private static boolean belongsTo(Token token, Token head) {
    return BEFORE_NOUN.stream().anyMatch(token::is) || (token.tag().equals("WP") && head.isVerb());
  }
}
