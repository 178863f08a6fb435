package org.w3id.rapporteur.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.rapporteur.findings.Outlets;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** Reads from the gazetteer which outlets belong together and which are agencies. */
public final class KnownOutlets {
  private static final String AGENCY = "news-agency";

  private KnownOutlets() {}

  /** What the shipped gazetteer knows. */
  public static Outlets shipped() {
    return of(new DataFiles().table("gazetteer/outlets.tsv"));
  }

  private static Outlets of(Table table) {
    Map<String, String> families = new HashMap<>();
    Set<String> agencies = new HashSet<>();
    for (Table.Row row : table.rows()) {
      Set<String> names = new HashSet<>(row.list("others"));
      names.add(row.get("name"));
      String family =
          Stream.of(row.get("owner"), row.get("name"))
              .filter(it -> !it.isEmpty())
              .findFirst()
              .orElseThrow();
      names.forEach(name -> families.putIfAbsent(name, family));
      if (row.get("kind").equals(AGENCY)) {
        agencies.addAll(names);
      }
    }
    return new Outlets(families, agencies);
  }
}
