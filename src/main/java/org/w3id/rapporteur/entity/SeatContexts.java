package org.w3id.rapporteur.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Tells whether the name of a seat of government means the city or the government. */
final class SeatContexts {
  /** Without a word that tells, as in rows of places and greetings, a seat is the city. */
  private static final double ALONE = 0.3;

  private final Set<String> entries = new HashSet<>();

  SeatContexts(DataFiles files) {
    for (Table.Row row : files.table("gazetteer/seat-contexts.tsv").rows()) {
      entries.add(row.get("where") + ' ' + row.get("reads") + ' ' + row.get("words"));
    }
  }

  private boolean has(String where, String reads, String word) {
    return entries.contains(where + ' ' + reads + ' ' + word.toLowerCase(Locale.ROOT));
  }

  /**
   * How sure it is that the seat acts here: 0 is surely the place, 1 surely the government.
   *
   * @param head the token that governs the name
   * @param end one past the name's last token
   */
  double acting(Sentence sentence, Token head, int end) {
    if (followedByState(sentence, end)
        || isFirstPartOfPlace(sentence, end)
        || isCalledPlace(sentence, head, end)
        || ownsName(sentence, end)) {
      return 0;
    }
    if (head.is("nsubj") || actsAside(sentence, end)) {
      return 0.9;
    }
    if (head.is("conj")) {
      return sentence
          .headOf(head)
          .map(first -> acting(sentence, first, first.index() + 1))
          .orElse(ALONE);
    }
    if (head.is("compound") || head.is("nmod:poss") || head.is("amod")) {
      return besideNoun(sentence, head);
    }
    if (head.is("obj") || head.is("dobj") || head.is("iobj")) {
      String verb = sentence.headOf(head).map(Token::lemma).orElse("");
      return has("verb-object", "place", verb) ? 0 : 0.7;
    }
    return sentence
        .child(head, "case")
        .map(preposition -> after(sentence, head, preposition.lemma()))
        .orElse(ALONE);
  }

  /** "Beijing, which raised its duties, …": the clause tells a deed. */
  private static boolean actsAside(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && sentence.token(end).text().equals(",")
        && sentence.token(end + 1).tag().equals("WDT")
        && sentence.token(end + 1).is("nsubj")
        && sentence
            .headOf(sentence.token(end + 1))
            .filter(verb ->
                sentence.child(verb, "obj").isPresent()
                    || sentence.child(verb, "ccomp").isPresent())
            .isPresent();
  }

  private static boolean followedByState(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && sentence.token(end).text().equals(",")
        && sentence.token(end + 1).isName()
        && !sentence.token(end + 1).is("conj");
  }

  /** "Vienna-based". */
  private boolean isFirstPartOfPlace(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && sentence.token(end).tag().equals("HYPH")
        && has("neighbour", "place", sentence.token(end + 1).text());
  }

  /** "South London", "Moscow, a city of millions", "the Berlin daily NAME". */
  private boolean isCalledPlace(Sentence sentence, Token head, int end) {
    boolean isBefore = end < sentence.size() && sentence.token(end).isNoun();
    return (isBefore && has("next", "place", sentence.token(end).text()))
        || sentence.children(head).stream()
            .filter(child -> child.is("amod") || child.is("compound") || child.is("appos"))
            .anyMatch(child -> has("neighbour", "place", child.lemma()));
  }

  /** "London's Heathrow Airport" is in London; "Moscow's demands" are a government's. */
  private static boolean ownsName(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && sentence.token(end).tag().equals("POS")
        && sentence.token(end + 1).isName();
  }

  private double besideNoun(Sentence sentence, Token head) {
    String noun = sentence.headOf(head).map(Token::lemma).orElse("").toLowerCase(Locale.ROOT);
    String text = sentence.headOf(head).map(Token::text).orElse("");
    if (has("neighbour", "place", noun)) {
      return 0;
    }
    if (has("compound-of", "agent", noun) || has("compound-of", "agent", text)) {
      return 0.85;
    }
    if (head.is("nmod:poss")) {
      return 0.8;
    }
    boolean isVenue = has("compound-of", "place", noun) || has("compound-of", "place", text);
    return isVenue ? 0 : 0.4;
  }

  /** "Demands from Moscow" are a government's; whatever else comes from there comes from a city. */
  private double motion(Sentence sentence, Token head, String governor) {
    String object =
        sentence
            .headOf(head)
            .flatMap(verb -> sentence.child(verb, "obj"))
            .map(Token::lemma)
            .orElse("");
    boolean isActing = has("governor", "agent", governor) || has("governor", "agent", object);
    return isActing ? 0.75 : 0.2;
  }

  private double after(Sentence sentence, Token head, String preposition) {
    if (has("preposition", "place", preposition)) {
      return 0;
    }
    String governor = sentence.headOf(head).map(Token::lemma).orElse("");
    if (has("neighbour", "place", governor) || has("sight", "place", governor)) {
      return 0;
    }
    if (has("preposition", "agent", preposition)) {
      return 0.8;
    }
    if (has("preposition", "motion", preposition)) {
      return motion(sentence, head, governor);
    }
    return 0.3;
  }
}
