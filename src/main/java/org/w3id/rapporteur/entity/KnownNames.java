package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/**
 * Whom the gazetteer knows by a name that somebody typed, in any case and spelling: for people who
 * ask, not for reading, where the context decides.
 */
public final class KnownNames {
  private static final String FOLDER = "gazetteer/";
  private static final List<String> OTHERS = List.of("states", "organisations", "outlets");

  private final Spelling spelling;
  private final Map<String, Set<String>> labels = new HashMap<>();

  /** Reads the gazetteer packed with the program. */
  public KnownNames(DataFiles files) {
    spelling = new Spelling(files.table(FOLDER + "spellings.tsv"));
    for (Table.Row row : files.table(FOLDER + "people.tsv").rows()) {
      List<String> names = new ArrayList<>(row.list("others"));
      names.addAll(row.list("alone"));
      add(row.get("name"), names);
    }
    for (String table : OTHERS) {
      for (Table.Row row : files.table(FOLDER + table + ".tsv").rows()) {
        add(row.get("name"), row.list("others"));
      }
    }
  }

  private void add(String label, List<String> names) {
    labels.computeIfAbsent(form(label), key -> new TreeSet<>()).add(label);
    names.forEach(name -> labels.computeIfAbsent(form(name), key -> new TreeSet<>()).add(label));
  }

  /** The labels of all that are called {@code name}; none where the gazetteer knows nobody so. */
  public Set<String> labels(String name) {
    return Set.copyOf(labels.getOrDefault(form(name), Set.of()));
  }

  private String form(String name) {
    StringBuilder form = new StringBuilder();
    for (String word : name.strip().split("\\s+", -1)) {
      form.append(spelling.normal(word)).append(' ');
    }
    return form.toString();
  }
}
