package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;

/** Words for offices, what modifies them, and which classes of tenure they can mean. */
final class OfficeWords {
  private static final String FOLDER = "gazetteer/";
  private static final int LONGEST = 6;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, OfficeWord> offices = new HashMap<>();
  private final Map<String, Effect> modifiers = new HashMap<>();
  private final Map<String, List<String>> tenures = new HashMap<>();
  private final Map<String, Effect> verbs = new HashMap<>();

  /** What a word before an office does to it. */
  enum Effect {
    FORMER,
    NEW,
    ELECT,
    CURRENT,
    DEPUTY,
    NEUTRAL
  }

  OfficeWords(DataFiles files) {
    for (Table.Row row : files.table(FOLDER + "offices.tsv").rows()) {
      OfficeWord office =
          new OfficeWord(
              row.get("words"),
              row.get("role"),
              row.constant("stands", OfficeWord.Stands.class),
              row.constant("kind", OfficeWord.Kind.class),
              row.constant("gender", Gender.class));
      offices.put(office.words(), office);
    }
    for (Table.Row row : files.table(FOLDER + "office-modifiers.tsv").rows()) {
      modifiers.put(row.get("word"), row.constant("effect", Effect.class));
    }
    for (Table.Row row : files.table(FOLDER + "office-verbs.tsv").rows()) {
      verbs.put(row.get("lemma"), row.constant("past", Effect.class));
    }
    for (Table.Row row : files.table(FOLDER + "roles.tsv").rows()) {
      tenures.put(row.get("role"), row.list("tenures"));
    }
  }

  /**
   * An office phrase in a sentence.
   *
   * @param begin index of its first token
   */
  record Found(OfficeWord office, int begin) {}

  /** The longest office phrase whose last token is the one before {@code end}. */
  Optional<Found> endingAt(Sentence sentence, int end, String body) {
    for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
      String words = words(sentence, begin, end, body);
      OfficeWord office = offices.get(words);
      if (office != null) {
        return Optional.of(new Found(office, begin));
      }
    }
    return Optional.empty();
  }

  /** The words of tokens {@code begin} to {@code end} in lower case, single spaces. */
  static String words(Sentence sentence, int begin, int end, String body) {
    String words =
        sentence
            .token(begin)
            .span()
            .hull(sentence.token(end - 1).span())
            .of(body)
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return BLANKS.matcher(words).replaceAll(" ");
  }

  Optional<Effect> modifier(String word) {
    return Optional.ofNullable(modifiers.get(word.toLowerCase(Locale.ROOT)));
  }

  /** What the past tense of a verb tells of the office that it gives. */
  Optional<Effect> past(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The classes of tenure that {@code role} can mean, likeliest first. */
  List<String> tenures(String role) {
    return tenures.getOrDefault(role, List.of(role));
  }
}
