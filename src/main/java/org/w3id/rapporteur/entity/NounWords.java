package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;

/** Words for groups, for organs of states, for bodies described, and pronouns. */
final class NounWords {
  private static final String FOLDER = "gazetteer/";
  private static final int LONGEST = 4;

  private final Map<String, GroupWord> groups = new HashMap<>();
  private final Map<String, BodyWord> bodies = new HashMap<>();
  private final Map<String, Described> described = new HashMap<>();
  private final Map<String, PronounWord> pronouns = new HashMap<>();
  private final Map<String, EntityKind> commonBodies = new HashMap<>();
  private final Map<String, List<String>> kindsAgain = new HashMap<>();
  private final Set<String> agreements;
  private final OutletNames outlets;

  /**
   * A body by description.
   *
   * @param meant key of the body meant where the article names none of the kind
   * @param never last words of names of bodies that nobody calls so
   */
  record Described(List<String> kinds, Optional<String> meant, List<String> never) {
    Described {
      kinds = List.copyOf(kinds);
      never = List.copyOf(never);
    }

    /** Whether a body with that name may be called so. */
    boolean fits(String label) {
      return never.stream().noneMatch(label.toLowerCase(Locale.ROOT)::endsWith);
    }
  }

  /**
   * A listed word in a sentence.
   *
   * @param begin index of its first token
   */
  record Found<T>(T word, int begin) {}

  NounWords(DataFiles files) {
    for (Table.Row row : files.table(FOLDER + "groups.tsv").rows()) {
      String words = row.get("words");
      groups.put(words, new GroupWord(words, row.get("kind"), row.get("unnamed").equals("yes")));
    }
    for (Table.Row row : files.table(FOLDER + "bodies.tsv").rows()) {
      BodyWord body =
          new BodyWord(
              row.get("slug"), row.get("label"), row.get("kind"), row.get("voice").equals("yes"));
      row.list("words").forEach(words -> bodies.put(words, body));
    }
    for (Table.Row row : files.table(FOLDER + "descriptions.tsv").rows()) {
      described.put(
          row.get("words"),
          new Described(row.list("kind"), row.optional("default"), row.list("never")));
    }
    for (Table.Row row : files.table(FOLDER + "pronouns.tsv").rows()) {
      pronouns.put(row.get("word"), pronoun(row));
    }
    for (Table.Row row : files.table(FOLDER + "common-bodies.tsv").rows()) {
      commonBodies.put(row.get("word"), row.constant("kind", EntityKind.class));
      kindsAgain.put(row.get("word"), row.list("kinds"));
    }
    agreements = Set.copyOf(files.lines(FOLDER + "agreements.txt"));
    outlets = new OutletNames(files, commonBodies);
  }

  private static PronounWord pronoun(Table.Row row) {
    return new PronounWord(
        row.get("word"),
        row.constant("person", PronounWord.Person.class),
        row.constant("number", PronounWord.Count.class),
        row.constant("gender", Gender.class),
        row.constant("use", PronounWord.Use.class));
  }

  /** The kind of an organ that is known only as one of those that every state has. */
  Optional<String> kindOfOrgan(Entity entity) {
    return bodies.values().stream()
        .filter(word -> word.names(entity))
        .map(BodyWord::kind)
        .findFirst();
  }

  Optional<Found<GroupWord>> groupEndingAt(Sentence sentence, int end, String body) {
    return longest(groups, sentence, end, body);
  }

  Optional<Found<BodyWord>> bodyEndingAt(Sentence sentence, int end, String body) {
    return longest(bodies, sentence, end, body);
  }

  Optional<Found<Described>> describedEndingAt(Sentence sentence, int end, String body) {
    return longest(described, sentence, end, body);
  }

  /** Of which kind a body is that a noun in small letters means: "group", "newspaper". */
  Optional<EntityKind> commonBody(String noun) {
    return Optional.ofNullable(commonBodies.get(noun));
  }

  /** Of which kinds a listed body is that a noun such as "group" may mean again; none: nobody. */
  List<String> kindsAgain(String noun) {
    return kindsAgain.getOrDefault(noun, List.of());
  }

  /** Whether states or parties agree to what the noun means: "treaty". */
  boolean isAgreement(String noun) {
    return agreements.contains(noun);
  }

  /** The names in the article that are outlets', listed or not, as they are written. */
  Set<String> outletNames(Draft draft) {
    return outlets.in(draft);
  }

  private static <T> Optional<Found<T>> longest(
      Map<String, T> words, Sentence sentence, int end, String body) {
    for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
      T word = words.get(OfficeWords.words(sentence, begin, end, body));
      if (word != null) {
        return Optional.of(new Found<>(word, begin));
      }
    }
    return Optional.empty();
  }

  Optional<PronounWord> pronoun(String word) {
    return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
  }
}
