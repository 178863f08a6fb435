package org.w3id.rapporteur.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;

/**
 * Mends the trees of sentences that end in who said all of it: "the port will close if Paris has
 * its way, the envoy, a former sailor, said on Monday". Parsers often hang such a verb on the last
 * clause only, or its subject on the first. The verbs are those of
 * data/lexicon/closing-reports.tsv.
 */
final class ClosingReports {
  /** Of words behind the verb: an addressee, a day, a place. */
  private static final int LONGEST_TAIL = 14;

  /** Of words about the speaker between commas. */
  private static final int LONGEST_DESCRIPTION = 12;

  private final List<Table.Row> rows;
  private final Set<String> verbs;

  ClosingReports(DataFiles files) {
    rows = files.table("lexicon/closing-reports.tsv").rows();
    verbs = rows.stream().flatMap(row -> row.list("verbs").stream()).collect(Collectors.toSet());
  }

  /** In the order of the file, each with an example and a counter-example. */
  List<Table.Row> rows() {
    return rows;
  }

  /** The sentence with who said it at its root; itself where it does not end so. */
  Sentence mended(Sentence sentence) {
    return in(sentence).flatMap(report -> report.mendedIn(sentence)).orElse(sentence);
  }

  /** The report with which the sentence ends, whatever its tree says. */
  Optional<ClosingReport> in(Sentence sentence) {
    return lastVerb(sentence)
        .filter(verb -> verbs.contains(verb.lemma().toLowerCase(Locale.ROOT)))
        .filter(verb -> isTail(sentence, verb.index() + 1))
        .flatMap(verb -> before(sentence, verb));
  }

  private static Optional<Token> lastVerb(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(ClosingReports::isFinite)
        .reduce((first, second) -> second)
        .filter(verb -> verb.tag().equals("VBD") || verb.tag().equals("VBZ"));
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether only an addressee and circumstances follow. */
  private static boolean isTail(Sentence sentence, int begin) {
    List<Token> tail = sentence.tokens().subList(begin, sentence.size());
    boolean isSimple =
        tail.stream()
            .limit(Math.max(0, tail.size() - 1))
            .noneMatch(token ->
                token.tag().startsWith("VB") || token.tag().matches("[,:W].*") || token.is("mark"));
    boolean isFree =
        tail.stream().limit(1).allMatch(token -> token.tag().matches("[.]|IN|TO|RB|NNPS?"));
    return isSimple && isFree && tail.size() <= LONGEST_TAIL + 1;
  }

  private static Optional<ClosingReport> before(Sentence sentence, Token verb) {
    int at = verb.index() - 1;
    while (at > 0 && sentence.token(at).tag().startsWith("RB")) {
      at--;
    }
    boolean isDescribed = at > 0 && sentence.token(at).tag().equals(",");
    int last = isDescribed ? described(sentence, at) : at;
    if (last < 2 || !isSpeaker(sentence.token(last), isDescribed)) {
      return Optional.empty();
    }
    int comma = last;
    while (comma > 0 && isOfSpeaker(sentence.token(comma))) {
      comma--;
    }
    boolean isBehindComma = sentence.token(comma).tag().equals(",") && comma < last;
    return isBehindComma && isClause(sentence, comma)
        ? Optional.of(new ClosingReport(comma, last, verb.index()))
        : Optional.empty();
  }

  /** The word before the description that ends at {@code comma}; -1 where none stands there. */
  private static int described(Sentence sentence, int comma) {
    int at = comma - 1;
    while (at > 0 && !sentence.token(at).tag().equals(",")) {
      at--;
    }
    List<Token> description = sentence.tokens().subList(at + 1, comma);
    boolean isClause = description.stream().anyMatch(ClosingReports::isFinite);
    boolean isAbout = !description.isEmpty() && description.size() <= LONGEST_DESCRIPTION;
    boolean isWho = isAbout && description.get(0).tag().equals("WP");
    return isAbout && (!isClause || isWho) ? at - 1 : -1;
  }

  private static boolean isSpeaker(Token token, boolean isDescribed) {
    return token.isName() || (!isDescribed && (token.isNoun() || token.tag().equals("PRP")));
  }

  private static boolean isOfSpeaker(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || switch (token.tag()) {
          case "DT", "POS", "PRP", "PRP$", "CD", "HYPH" -> true;
          case "IN" -> token.lemma().equals("of") || token.lemma().equals("for");
          default -> false;
        };
  }

  /** Whether a clause of its own stands before {@code end}, not one that hangs on another. */
  private static boolean isClause(Sentence sentence, int end) {
    Token first = sentence.token(0);
    boolean isSubordinate =
        first.is("mark") || first.tag().startsWith("W") || first.tag().equals("VBG");
    return !isSubordinate
        && sentence.tokens().subList(1, end).stream().anyMatch(ClosingReports::isFinite);
  }
}
