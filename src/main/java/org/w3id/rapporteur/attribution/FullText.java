package org.w3id.rapporteur.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds where an article begins to print somebody's words in full: "The full text of her speech
 * follows:". The words are those of data/lexicon/full-texts.tsv.
 */
final class FullText {
  private final Set<String> whole;
  private final Set<String> text;
  private final Set<String> speech;
  private final Set<String> by;

  FullText(DataFiles files) {
    Table table = files.table("lexicon/full-texts.tsv");
    whole = words(table, "whole");
    text = words(table, "text");
    speech = words(table, "speech");
    by = words(table, "by");
  }

  private static Set<String> words(Table table, String kind) {
    return table.rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .flatMap(row -> row.list("words").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** From the colon on to the end of the article; empty where none is announced, or nobody's. */
  Optional<Turn> announced(Reading reading) {
    return reading.sentences().stream()
        .filter(sentence -> !sentence.isHeading())
        .flatMap(sentence -> turn(reading, sentence).stream())
        .findFirst();
  }

  private Optional<Turn> turn(Reading reading, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.text().equals(":"))
        .findFirst()
        .flatMap(colon -> {
          List<Token> label = sentence.tokens().subList(0, colon.index());
          return isAnnounced(label)
              ? label.stream()
                  .filter(token -> speech.contains(small(token)))
                  .flatMap(noun -> speaker(reading, sentence, noun, colon).stream())
                  .findFirst()
                  .map(speaker -> new Turn(speaker, sentence, colon, from(reading, sentence)))
              : Optional.empty();
        });
  }

  /** "The full text": with nothing but other modifiers between. */
  private boolean isAnnounced(List<Token> label) {
    return label.stream()
        .filter(token -> text.contains(small(token)))
        .anyMatch(noun ->
            label.stream()
                .filter(token -> whole.contains(small(token)))
                .anyMatch(modifier -> modifier.head() == noun.index()));
  }

  /** "His statement", "NAME's statement", "a statement by NAME". */
  private Optional<Name> speaker(Reading reading, Sentence sentence, Token noun, Token colon) {
    Optional<Token> owner = sentence.children(noun, "nmod:poss").stream().findFirst();
    if (owner.isPresent()) {
      return named(reading, sentence, owner.get())
          .or(() -> owner.filter(token -> token.tag().equals("PRP$")).map(it -> of(sentence, it)));
    }
    return reading.names().stream()
        .filter(name -> name.sentence() == sentence.index())
        .filter(name -> name.begin() > noun.index() && name.end() <= colon.index())
        .filter(name -> name.kind() != Name.Kind.LOCATION)
        .filter(name ->
            sentence.tokens().subList(noun.index() + 1, name.begin()).stream()
                .anyMatch(token -> by.contains(small(token))))
        .findFirst();
  }

  private static Optional<Name> named(Reading reading, Sentence sentence, Token token) {
    return reading.names().stream()
        .filter(name -> name.sentence() == sentence.index())
        .filter(name -> name.begin() <= token.index() && token.index() < name.end())
        .findFirst();
  }

  private static Name of(Sentence sentence, Token pronoun) {
    return new Name(
        sentence.index(), pronoun.index(), pronoun.index() + 1, pronoun.span(), Name.Kind.PERSON);
  }

  private static List<Sentence> from(Reading reading, Sentence first) {
    return reading.sentences().subList(first.index(), reading.sentences().size()).stream()
        .filter(sentence -> !sentence.isHeading())
        .toList();
  }

  private static String small(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
