package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.rapporteur.lexicon.Table;

/**
 * Forms of verbs by the rules of data/matters/inflections.tsv; of a phrase the first word bends.
 */
final class Inflections {
  private final Map<String, List<Rule>> rules = new HashMap<>();

  /** What a lemma becomes that matches a pattern. */
  private record Rule(Pattern lemma, String form) {}

  Inflections(Table table) {
    for (Table.Row row : table.rows()) {
      rules
          .computeIfAbsent(row.get("form"), form -> new ArrayList<>())
          .add(new Rule(Pattern.compile(row.get("lemma")), row.get("becomes")));
    }
  }

  /** Third person singular, present. */
  String third(String lemma) {
    return form("third", lemma);
  }

  /** Present after a plural. */
  String plural(String lemma) {
    return form("plural", lemma);
  }

  /** A phrase that begins with a third person singular, after a plural. */
  String several(String phrase) {
    return form("several", phrase);
  }

  String participle(String lemma) {
    return form("participle", lemma);
  }

  private String form(String form, String phrase) {
    int cut = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
    String verb = phrase.substring(0, cut);
    for (Rule rule : rules.getOrDefault(form, List.of())) {
      Matcher matcher = rule.lemma().matcher(verb);
      if (matcher.matches()) {
        return matcher.replaceFirst(rule.form()) + phrase.substring(cut);
      }
    }
    return phrase;
  }
}
