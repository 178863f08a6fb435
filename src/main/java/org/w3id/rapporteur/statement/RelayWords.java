package org.w3id.rapporteur.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** The verbs of data/lexicon/relays.tsv, by which an outlet passes on what somebody said. */
final class RelayWords {
  /** How a sentence tells that words were passed on, as the file explains. */
  enum Form {
    PASSED_ON,
    SEEN,
    CITING,
    QUOTING,
    SPEAKING,
    VENUE,
    OWN_VENUE,
    AIRED,
    PRINTED,
    UNNAMED
  }

  private final List<Table.Row> rows;
  private final Map<Form, Set<String>> verbs = new EnumMap<>(Form.class);
  private final Map<Form, Set<String>> marks = new EnumMap<>(Form.class);

  RelayWords(DataFiles files) {
    rows = files.table("lexicon/relays.tsv").rows();
    for (Table.Row row : rows) {
      Form form = row.constant("form", Form.class);
      verbs.computeIfAbsent(form, none -> new HashSet<>()).addAll(row.list("verbs"));
      marks.computeIfAbsent(form, none -> new HashSet<>()).addAll(row.list("mark"));
    }
  }

  /** The file's rows, whose examples are tests. */
  List<Table.Row> rows() {
    return rows;
  }

  boolean is(Form form, Token verb) {
    return verb.isVerb() && verbs.getOrDefault(form, Set.of()).contains(verb.lemma());
  }

  boolean isNoun(Form form, Token noun) {
    return noun.isNoun() && verbs.getOrDefault(form, Set.of()).contains(noun.lemma());
  }

  /**
   * Whether it is an outlet, or some outlets without a name of their own of which something is
   * told: "local media".
   */
  boolean isOutlet(Entity entity) {
    return entity.kind() == EntityKind.OUTLET
        || (entity.kind() == EntityKind.GROUP && isUnnamedOutlet(entity.label()));
  }

  private boolean isUnnamedOutlet(String label) {
    String word = label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return label.indexOf(' ') > 0 && verbs.getOrDefault(Form.UNNAMED, Set.of()).contains(word);
  }

  /** Whether a mark or a preposition that goes with the form hangs on {@code word}. */
  boolean isMarked(Form form, Sentence sentence, Token word) {
    Set<String> fitting = marks.getOrDefault(form, Set.of());
    return sentence.children(word).stream()
        .anyMatch(
            child -> (child.is("case") || child.is("mark")) && fitting.contains(child.lemma()));
  }
}
