package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** Spellings of the names of places: Kiev is Kyiv. */
final class PlaceNames {
  private static final String KIND = "place";

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, List<String>> variants = new HashMap<>();

  PlaceNames(DataFiles files) {
    for (Table.Row row : files.table("gazetteer/spellings.tsv").rows()) {
      if (row.get("kind").equals(KIND)) {
        variants.put(row.get("canonical"), row.list("variants"));
        row.list("variants").forEach(name -> canonical.put(name, row.get("canonical")));
      }
    }
  }

  /** The one form of the name's spellings; the name itself where no other is listed. */
  String canonical(String name) {
    return canonical.getOrDefault(name, name);
  }

  /** The other spellings of a canonical name. */
  List<String> variants(String name) {
    return variants.getOrDefault(name, List.of());
  }
}
