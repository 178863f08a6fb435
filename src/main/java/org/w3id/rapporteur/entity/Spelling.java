package org.w3id.rapporteur.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3id.rapporteur.lexicon.Table;

/** Brings the spellings of one name to one form, by table and by rule. */
final class Spelling {
  private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern DROPPED = Pattern.compile("['.]");
  private static final Map<Character, Character> LETTERS =
      Map.ofEntries(
          Map.entry('ł', 'l'),
          Map.entry('Ł', 'L'),
          Map.entry('ø', 'o'),
          Map.entry('Ø', 'O'),
          Map.entry('đ', 'd'),
          Map.entry('Đ', 'D'),
          Map.entry('ı', 'i'),
          Map.entry('ə', 'a'),
          Map.entry('ß', 's'),
          Map.entry('æ', 'a'),
          Map.entry('þ', 't'),
          Map.entry('ð', 'd'),
          Map.entry('’', '\''),
          Map.entry('‘', '\''),
          Map.entry('ʼ', '\''),
          Map.entry('`', '\''),
          Map.entry('‑', '-'),
          Map.entry('–', '-'),
          Map.entry('\u00a0', ' '),
          Map.entry('\n', ' '),
          Map.entry('\t', ' '));

  private final Map<String, String> words = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(Pattern pattern, String replacement) {}

  Spelling(Table table) {
    for (Table.Row row : table.rows()) {
      String kind = row.get("kind");
      for (String variant : row.list("variants")) {
        if (kind.equals("rule")) {
          rules.add(new Rule(Pattern.compile(variant), row.optional("canonical").orElse("")));
        } else if (!kind.equals("place")) {
          words.putIfAbsent(bare(variant), bare(row.get("canonical")));
        }
      }
    }
  }

  /** Letters without marks, quotes and dashes plain; as long as {@code text}, case kept. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      folded.append(letter < 128 && letter >= ' ' ? letter : fold(letter));
    }
    return folded.toString();
  }

  private static char fold(char letter) {
    Character listed = LETTERS.get(letter);
    if (listed != null) {
      return listed;
    }
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD).charAt(0);
  }

  /** ASCII, lower case, words joined by hyphens; empty where no letter is left. */
  static String slug(String text) {
    String plain = DROPPED.matcher(fold(text).toLowerCase(Locale.ROOT)).replaceAll("");
    String joined = NOT_SLUG.matcher(plain).replaceAll("-");
    return joined.replaceAll("^-+|-+$", "");
  }

  private static String bare(String word) {
    return slug(word).replace("-", "");
  }

  /** One form for all spellings of {@code word}, a single given name or surname. */
  String normal(String word) {
    String plain = slug(word);
    String form = words.getOrDefault(plain.replace("-", ""), plain);
    for (Rule rule : rules) {
      form = rule.pattern().matcher(form).replaceAll(rule.replacement());
    }
    return form.replace("-", "");
  }

  /** Whether both are spellings of one word. */
  boolean isSame(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** First and last word of a full name in normal form, with a space between. */
  String normalName(List<String> parts) {
    if (parts.size() == 1) {
      return normal(parts.get(0));
    }
    return normal(parts.get(0)) + ' ' + normal(parts.get(parts.size() - 1));
  }
}
