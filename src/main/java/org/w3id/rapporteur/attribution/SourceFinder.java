package org.w3id.rapporteur.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds the head of a cue's source and the words that name it. */
final class SourceFinder {
  private final Sentence sentence;
  private final Subjects subjects;
  private final Set<String> holderPrepositions;

  /**
   * @param holderPrepositions what joins a noun to the one whose act it is, such as "by"
   */
  SourceFinder(Sentence sentence, Set<String> holderPrepositions) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
    this.holderPrepositions = holderPrepositions;
  }

  Optional<Token> head(SourceArgument argument, CueSite site) {
    return switch (argument) {
      case SUBJECT -> subjects.isPassive(site.head()) ? Optional.empty() : subject(site.head());
      case AGENT -> agent(site.head());
      case HOLDER -> holder(site.head());
      case GOVERNED -> sentence.headOf(site.head()).filter(head -> !head.isVerb());
      case INSERTED -> inserted(site);
      case NOBODY -> Optional.empty();
    };
  }

  /** An adjective's subject is that of its copula or of the verb that takes it: "remained wary". */
  private Optional<Token> subject(Token head) {
    if (head.is("amod")) {
      return Optional.empty();
    }
    return subjects.of(head);
  }

  private Optional<Token> agent(Token passive) {
    if (!subjects.isPassive(passive)) {
      return Optional.empty();
    }
    return sentence.child(passive, "obl:agent").or(() -> obliqueAgent(passive));
  }

  /** The parser may hang the phrase on a noun in between: "described as a trap by the minister". */
  private Optional<Token> obliqueAgent(Token passive) {
    return sentence.subtree(passive).stream()
        .filter(noun -> noun.index() > passive.index() && (noun.is("obl") || noun.is("nmod")))
        .filter(noun -> hasCase(noun, Set.of("by")))
        .findFirst();
  }

  /**
   * "The port, officials said": a noun read as apposition that stands right before the cue, no
   * comma between.
   */
  private Optional<Token> inserted(CueSite site) {
    int before = site.head().index() - 1;
    return sentence.tokens().stream()
        .filter(noun -> noun.is("appos") && noun.index() <= before)
        .filter(noun -> Phrases.below(sentence, noun).last() == before)
        .findFirst();
  }

  private Optional<Token> holder(Token noun) {
    return sentence
        .child(noun, "nmod:poss")
        .or(() ->
            sentence.children(noun, "nmod").stream()
                .filter(modifier -> hasCase(modifier, holderPrepositions))
                .findFirst())
        .or(() -> nameBefore(noun));
  }

  /** "The US demand", "an Israeli claim". */
  private Optional<Token> nameBefore(Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.index() == noun.index() - 1)
        .filter(child -> (child.is("compound") && child.isName()) || child.is("amod"))
        .filter(child -> Character.isUpperCase(child.text().charAt(0)))
        .findFirst();
  }

  private boolean hasCase(Token noun, Set<String> prepositions) {
    return sentence.children(noun, "case").stream()
        .anyMatch(word -> prepositions.contains(word.lemma()));
  }

  /**
   * The words of the source: its phrase with titles and appositions, without clauses, case marks
   * and what is excluded.
   */
  SortedSet<Integer> words(Token head, Set<Integer> excluded) {
    List<Token> without =
        sentence.children(head).stream()
            .filter(child -> isOutside(child, head) || isOpening(child, head))
            .toList();
    SortedSet<Integer> words = Phrases.below(sentence, head, without);
    words.removeAll(excluded);
    return words;
  }

  /**
   * In "According to the ministry, Paris will pay" parsers read Paris as an apposition; a phrase
   * that opens the sentence ends at its comma.
   */
  private boolean isOpening(Token child, Token head) {
    boolean opensSentence =
        sentence.children(head, "case").stream().anyMatch(mark -> mark.index() == 0);
    return opensSentence && child.is("appos");
  }

  private static boolean isOutside(Token child, Token head) {
    boolean isClause = child.is("acl") || child.is("parataxis") || child.is("advcl");
    boolean isCopular =
        !head.isNoun()
            && (child.is("cop") || child.is("aux") || child.is("nsubj") || child.is("mark"));
    boolean isVerb = child.isVerb() && (child.is("conj") || child.is("dep"));
    return isClause || isCopular || isVerb || child.is("case") || child.is("punct");
  }
}
