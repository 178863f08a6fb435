package org.w3id.rapporteur.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what a word tells is denied where it stands. */
record Polarity(ContrastWords words) {
  private static final int HIGHEST = 3;

  /** Something denied: the words of its clause, with the word that heads them. */
  record Denial(Word head, List<Word> content) {}

  /** Whether a negator stands right by the word, or the word itself is "nobody". */
  boolean isNegated(Word word) {
    return words.has("no-one", word)
        || word.children("advmod", "det", "neg", "cc", "nsubj", "dep")
            .anyMatch(child -> words.has("negator", child));
  }

  /** Whether the clause of {@code verb} is negated, by itself or by its subject or object. */
  private boolean isClauseNegated(Word verb) {
    return isNegated(verb) || verb.children("nsubj", "obj").anyMatch(this::isNegated);
  }

  /** The same, counting what stands above: "refused to sign", "did not think that". */
  boolean isDenied(Word verb) {
    boolean denied = isClauseNegated(verb);
    Word at = verb;
    for (int step = 0; step < HIGHEST; step++) {
      Optional<Word> above = at.head();
      boolean isClause = at.is("xcomp", "ccomp");
      if (above.isEmpty() || !(isClause || at.is("advcl", "obj", "nmod", "acl"))) {
        return denied;
      }
      if (words.has("adverse", above.get()) || (isClause && isClauseNegated(above.get()))) {
        denied = !denied;
      } else if (!isClause) {
        return denied;
      }
      at = above.get();
    }
    return denied;
  }

  /** What the sentence denies. */
  List<Denial> denials(List<Word> sentence) {
    List<Denial> all = new ArrayList<>();
    for (Word word : sentence) {
      if (isNegated(word)) {
        Word top = top(word);
        List<Word> content = words.content(clause(top));
        if (!content.isEmpty()) {
          all.add(new Denial(words.isContent(top) ? top : word, content));
        }
      }
    }
    return all;
  }

  /** The verb to which a negated noun belongs; else the word itself. */
  private static Word top(Word negated) {
    boolean isNoun = negated.part().filter(WordPart.NOUN::equals).isPresent();
    Optional<Word> head = negated.head();
    if (isNoun && head.isPresent() && negated.is("nsubj")) {
      return head.get();
    }
    Word at = negated;
    while (negated.is("obj", "obl", "nmod") && at.head().isPresent() && !at.isVerb()) {
      at = at.head().get();
    }
    return at;
  }

  /** The words of a clause without clauses beside it that have subjects of their own. */
  private static List<Word> clause(Word top) {
    List<Word> all = new ArrayList<>(List.of(top));
    top.children()
        .filter(child ->
            !child.is("conj", "ccomp", "parataxis") || child.child("nsubj", "expl").isEmpty())
        .forEach(child -> all.addAll(child.subtree()));
    return all;
  }
}
