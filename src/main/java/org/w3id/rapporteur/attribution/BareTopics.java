package org.w3id.rapporteur.attribution;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/**
 * Tells words of speech that say nothing: "spoke about her childhood" names a topic, "accepted the
 * ships" a deed. The words are those of data/lexicon/bare-topics.tsv.
 */
final class BareTopics {
  /** What the words of a row are, as the file explains. */
  enum Kind {
    TOPIC,
    DEED,
    AGREED,
    NAMELESS,
    BLANK
  }

  /** Of "not to be further" before "identified". */
  private static final int LONGEST_INFINITIVE = 4;

  private final List<Table.Row> rows;
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  BareTopics(DataFiles files) {
    rows = files.table("lexicon/bare-topics.tsv").rows();
    for (Table.Row row : rows) {
      Kind kind = row.constant("kind", Kind.class);
      words.computeIfAbsent(kind, none -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  /** The file's rows, whose examples are tests. */
  List<Table.Row> rows() {
    return rows;
  }

  /** Whether {@code content}, found at {@code cue}, says nothing of its topic. */
  boolean isAt(Sentence sentence, Token cue, List<Span> content, QuotationFit quotations) {
    List<Token> inside = content.stream().flatMap(span -> sentence.within(span).stream()).toList();
    return cue.isVerb()
        && !inside.isEmpty()
        && inside.stream().noneMatch(token -> quotations.isQuoted(token.span()))
        && (isPerson(inside, cue)
            || (inside.size() == 1 && is(Kind.BLANK, inside.get(0)))
            || isTopic(sentence, cue, inside)
            || isDeed(sentence, cue)
            || isNameless(sentence, inside));
  }

  /** "His rivals do not believe him": words about somebody, whatever follows after a colon. */
  private static boolean isPerson(List<Token> content, Token cue) {
    Token first = content.get(0);
    boolean isAlone = content.size() == 1 || content.get(1).text().equals(":");
    return isAlone
        && first.tag().equals("PRP")
        && first.is("obj")
        && first.head() == cue.index()
        && !first.lemma().equals("it");
  }

  private boolean isTopic(Sentence sentence, Token cue, List<Token> content) {
    return is(Kind.TOPIC, cue)
        && content.stream()
            .filter(token -> !content.contains(sentence.headOf(token).orElse(cue)))
            .noneMatch(top -> isClause(sentence, top));
  }

  private static boolean isClause(Sentence sentence, Token top) {
    return top.is("ccomp") || !sentence.children(top, "nsubj").isEmpty();
  }

  private boolean isDeed(Sentence sentence, Token cue) {
    return is(Kind.DEED, cue)
        && sentence.child(cue, "obj").filter(object -> !is(Kind.AGREED, object)).isPresent();
  }

  /** "Asked not to be named": nothing but who does not want to be known. */
  private boolean isNameless(Sentence sentence, List<Token> content) {
    return content.stream()
        .filter(verb -> is(Kind.NAMELESS, verb) && verb.tag().equals("VBN"))
        .filter(verb -> verb.index() - content.get(0).index() <= LONGEST_INFINITIVE)
        .anyMatch(verb -> sentence.children(verb).stream().anyMatch(it -> it.tag().equals("TO")));
  }

  private boolean is(Kind kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.lemma());
  }
}
