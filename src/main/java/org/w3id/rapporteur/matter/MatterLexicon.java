package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/** All that data/matters holds, read once. */
public final class MatterLexicon {
  private static final String FOLDER = "matters/";

  private final List<Frame> frames;
  private final Map<String, Phrases<String>> words = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Phrases<Status> asSubject = new Phrases<>();
  private final Phrases<Status> asObject = new Phrases<>();
  private final Phrases<Status> beside = new Phrases<>();
  private final Phrases<Boolean> attitudes = new Phrases<>();
  private final Map<String, Boolean> carriers = new HashMap<>();
  private final Map<String, Equivalent> equivalents = new HashMap<>();
  private final Map<String, String> glosses = new HashMap<>();
  private final Phrases<Condition> conditions = new Phrases<>();
  private final Inflections inflections;
  private final NumberWords numbers;

  /** What words say of a matter; {@code held} is 1 for, -1 against, 0 open. */
  record Status(Optional<String> value, int held) {
    /** Whether the words tell what somebody does with the matter, not how far it has come. */
    boolean isDeed() {
      return value.filter(it -> it.startsWith("@") || it.startsWith("verb:")).isPresent();
    }
  }

  /** The canonical verb, and whether the sense is turned round. */
  record Equivalent(String verb, boolean isTurned) {}

  /** Words that open a condition: where the condition stands, and which kind it is. */
  record Condition(String place, String kind) {}

  /** Reads the files packed with the program. */
  public MatterLexicon(DataFiles files) {
    frames = framesOf(files);
    inflections = new Inflections(files.table(FOLDER + "inflections.tsv"));
    numbers = new NumberWords(files.table(FOLDER + "numbers.tsv"));
    for (Table.Row row : files.table(FOLDER + "words.tsv").rows()) {
      Phrases<String> phrases = words.computeIfAbsent(row.get("class"), name -> new Phrases<>());
      row.list("words").forEach(word -> phrases.add(word, word));
      lists.put(row.get("class"), Set.copyOf(row.list("words")));
    }
    files.table(FOLDER + "status.tsv").rows().forEach(this::status);
    for (Table.Row row : files.table(FOLDER + "attitudes.tsv").rows()) {
      attitudes.add(row.get("words"), row.get("wants").equals("+"));
    }
    for (Table.Row row : files.table(FOLDER + "carriers.tsv").rows()) {
      carriers.put(row.get("noun"), row.get("held").equals("+"));
    }
    for (Table.Row row : files.table(FOLDER + "conditions.tsv").rows()) {
      conditions.add(row.get("words"), new Condition(row.get("place"), row.get("kind")));
    }
    for (Table.Row row : files.table(FOLDER + "equivalents.tsv").rows()) {
      boolean turned = row.get("turned").equals("yes");
      equivalents.put(row.get("verb"), new Equivalent(row.get("as"), turned));
    }
    for (Table.Row row : files.table(FOLDER + "glosses.tsv").rows()) {
      glosses.put(row.get("predicate") + " " + row.optional("value").orElse(""), row.get("words"));
    }
  }

  private static List<Frame> framesOf(DataFiles files) {
    List<Frame> all = new ArrayList<>();
    for (MatterKind kind : MatterKind.values()) {
      if (kind != MatterKind.SUMMIT && kind != MatterKind.OTHER) {
        String path = FOLDER + kind.term().toLowerCase(Locale.ROOT) + ".matter";
        all.add(new FrameReader("data/" + path).read(files.lines(path)));
      }
    }
    return List.copyOf(all);
  }

  private void status(Table.Row row) {
    String held = row.get("held");
    int sign = held.equals("+") ? 1 : held.equals("-") ? -1 : 0;
    Status status = new Status(row.optional("status"), sign);
    String side = row.get("side");
    if (!List.of("subject", "object", "modifier").contains(side)) {
      throw row.fault("unknown side '" + side + "'", "data-value");
    }
    if (side.equals("object")) {
      asObject.add(row.get("words"), status);
    } else {
      asSubject.add(row.get("words"), status);
      beside.add(row.get("words"), status);
    }
  }

  List<Frame> frames() {
    return frames;
  }

  Frame frame(MatterKind kind) {
    MatterKind family = kind == MatterKind.SUMMIT ? MatterKind.MEETING : kind;
    return frames.stream()
        .filter(frame -> frame.kind() == family)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No file for kind " + kind));
  }

  /** The phrases of a class of data/matters/words.tsv. */
  Phrases<String> phrases(String name) {
    Phrases<String> found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No class '" + name + "' in data/matters/words.tsv");
    }
    return found;
  }

  /** Whether {@code word} is one of a class of data/matters/words.tsv. */
  boolean has(String name, String word) {
    phrases(name);
    return lists.getOrDefault(name, Set.of()).contains(word);
  }

  Phrases<Status> statusAsSubject() {
    return asSubject;
  }

  Phrases<Status> statusAsObject() {
    return asObject;
  }

  Phrases<Status> statusBeside() {
    return beside;
  }

  Phrases<Boolean> attitudes() {
    return attitudes;
  }

  Phrases<Condition> conditions() {
    return conditions;
  }

  Inflections inflections() {
    return inflections;
  }

  /** Reads numbers in figures and words. */
  public NumberWords numbers() {
    return numbers;
  }

  Optional<Boolean> carrier(String noun) {
    return Optional.ofNullable(carriers.get(noun));
  }

  Equivalent equivalent(String verb) {
    return equivalents.getOrDefault(verb, new Equivalent(verb, false));
  }

  Optional<String> gloss(String predicate, String value) {
    String exact = glosses.get(predicate + " " + value);
    return Optional.ofNullable(exact == null ? glosses.get(predicate + " ") : exact);
  }
}
