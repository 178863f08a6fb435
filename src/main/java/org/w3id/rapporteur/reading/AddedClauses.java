package org.w3id.rapporteur.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/**
 * Mends the trees of sentences that end in a noun with a clause without pronoun, "the port will
 * close, a move Paris calls a mistake", which parsers seldom read as such. The words are those of
 * data/lexicon/added-clauses.tsv.
 */
final class AddedClauses {
  /** Of adjectives between the article and the noun. */
  private static final int MOST_ADJECTIVES = 2;

  /** Of words between the noun and the verb. */
  private static final int LONGEST_SUBJECT = 9;

  private enum Kind {
    NOUN,
    ALONE,
    VERB
  }

  private final List<Table.Row> rows;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  AddedClauses(DataFiles files) {
    rows = files.table("lexicon/added-clauses.tsv").rows();
    for (Table.Row row : rows) {
      Kind kind = row.constant("kind", Kind.class);
      words.computeIfAbsent(kind, none -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  /** In the order of the file, each with an example and a counter-example. */
  List<Table.Row> rows() {
    return rows;
  }

  /** The sentence with the clauses hung on their nouns; itself where there is none. */
  Sentence mended(Sentence sentence) {
    Sentence mended = sentence;
    for (AddedClause clause : in(sentence)) {
      mended = clause.hungIn(mended).orElse(mended);
    }
    return mended;
  }

  /** The clauses in the sentence, whatever its tree says. */
  List<AddedClause> in(Sentence sentence) {
    return sentence.tokens().stream().flatMap(noun -> clause(sentence, noun).stream()).toList();
  }

  private Optional<AddedClause> clause(Sentence sentence, Token noun) {
    int first = first(sentence, noun);
    if (first <= 1 || !sentence.token(first - 1).tag().equals(",")) {
      return Optional.empty();
    }
    return verb(sentence, noun)
        .filter(verb -> isOpen(sentence, noun.index() + 1, verb))
        .map(verb -> new AddedClause(first, noun.index(), verb));
  }

  /** The article's place, or that of a word that needs none; -1 where the noun opens no clause. */
  private int first(Sentence sentence, Token noun) {
    String word = noun.text().toLowerCase(Locale.ROOT);
    if (has(Kind.ALONE, word)) {
      return noun.index();
    }
    int at = noun.index() - 1;
    while (at > 0 && noun.index() - at <= MOST_ADJECTIVES && isAdjective(sentence.token(at))) {
      at--;
    }
    boolean isNew =
        at > 0 && sentence.token(at).tag().equals("DT") && sentence.token(at).lemma().equals("a");
    return isNew && has(Kind.NOUN, word) ? at : -1;
  }

  private static boolean isAdjective(Token token) {
    return token.tag().startsWith("JJ")
        || token.tag().equals("VBN")
        || token.tag().startsWith("RB");
  }

  /** The listed verb with its auxiliaries before it, behind words that may be its subject. */
  private Optional<AddedClause.Verb> verb(Sentence sentence, Token noun) {
    int last = Math.min(sentence.size() - 1, noun.index() + LONGEST_SUBJECT);
    for (int at = noun.index() + 2; at <= last; at++) {
      Token token = sentence.token(at);
      if (isVerb(sentence, token)) {
        return listed(token) ? Optional.of(new AddedClause.Verb(at, at)) : helped(sentence, at);
      }
      if (!isOfSubject(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean listed(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean isMisread = token.tag().equals("NNS") && lemma.endsWith("s");
    return has(Kind.VERB, lemma)
        || (isMisread && has(Kind.VERB, lemma.substring(0, lemma.length() - 1)));
  }

  /** "Has long denied": from the auxiliary to the verb. */
  private Optional<AddedClause.Verb> helped(Sentence sentence, int first) {
    int at = first + 1;
    while (at < sentence.size()
        && (sentence.token(at).tag().startsWith("RB") || sentence.token(at).is("aux"))) {
      at++;
    }
    boolean isEnd = at == sentence.size() || !sentence.token(at).tag().startsWith("VB");
    return isEnd || !listed(sentence.token(at))
        ? Optional.empty()
        : Optional.of(new AddedClause.Verb(first, at));
  }

  /** A finite verb; or what is tagged as a noun though the clause ends with it. */
  private boolean isVerb(Sentence sentence, Token token) {
    boolean isFinite =
        switch (token.tag()) {
          case "VBD", "VBZ", "VBP", "MD" -> true;
          default -> false;
        };
    boolean isLast =
        token.index() + 1 == sentence.size()
            || sentence.token(token.index() + 1).tag().matches("[.,:]");
    return isFinite
        || (token.tag().equals("NNS")
            && isLast
            && listed(token)
            && sentence.token(token.index() - 1).isNoun());
  }

  private static boolean isOfSubject(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || switch (token.tag()) {
          case "DT", "POS", "CC", "IN", "PRP", "PRP$", "CD", "HYPH", "VBN", "VBG", "RB" -> true;
          default -> false;
        };
  }

  /** Whether the words from {@code begin} on can open a subject of the verb's own. */
  private static boolean isOpen(Sentence sentence, int begin, AddedClause.Verb verb) {
    Token first = sentence.token(begin);
    boolean isPhrase = first.tag().equals("DT") || first.tag().startsWith("PRP") || first.isName();
    boolean isMany =
        (first.isNoun() || first.tag().startsWith("JJ"))
            && sentence.tokens().subList(begin, verb.first()).stream()
                .anyMatch(token -> token.tag().equals("NNS"));
    return isPhrase || isMany;
  }

  private boolean has(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
