package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds names in a row, "Britain, the chancellor NAME and NAME", by the commas between them:
 * parsers often lose the first of three.
 */
final class NameLists {
  private final Sentence sentence;
  private final List<Mention> names;

  NameLists(Sentence sentence, Cast cast) {
    this.sentence = sentence;
    names =
        cast.mentions().stream()
            .filter(mention -> mention.sentence() == sentence.index())
            .filter(mention -> mention.form() == Mention.Form.NAME && !mention.entity().isUnnamed())
            .filter(mention -> mention.entity().kind() != EntityKind.PLACE)
            .sorted(Comparator.comparingInt(Mention::begin))
            .toList();
  }

  /** Each row of two or more, of one kind, that "and" ends; nobody is in it twice. */
  List<List<Mention>> all() {
    List<List<Mention>> lists = new ArrayList<>();
    List<Mention> row = new ArrayList<>();
    boolean isEnded = false;
    for (Mention name : names) {
      boolean goesOn = !row.isEmpty() && !isEnded && isNext(row.get(row.size() - 1), name);
      if (!goesOn) {
        keep(row, isEnded, lists);
        row = new ArrayList<>();
        isEnded = false;
      } else {
        isEnded = hasAnd(row.get(row.size() - 1), name);
      }
      row.add(name);
    }
    keep(row, isEnded, lists);
    return lists;
  }

  private static void keep(List<Mention> row, boolean isEnded, List<List<Mention>> lists) {
    long different = row.stream().map(Mention::entity).distinct().count();
    if (isEnded && different == row.size()) {
      lists.add(List.copyOf(row));
    }
  }

  /** Whether nothing but a comma, "and", and what tells of the second stands between the two. */
  private boolean isNext(Mention one, Mention other) {
    List<Token> between = sentence.tokens().subList(one.end(), Math.max(one.end(), other.begin()));
    boolean isJoined = !between.isEmpty() && isJoint(between.get(0));
    return isJoined
        && isOneKind(one.entity(), other.entity())
        && between.stream().allMatch(token -> isJoint(token) || isOf(token, other));
  }

  private static boolean isJoint(Token token) {
    return token.tag().equals(",") || token.tag().equals("CC");
  }

  /** A title or an article before the name. */
  private boolean isOf(Token token, Mention name) {
    boolean isTitle = token.tag().equals("DT") || token.isNoun() || token.tag().startsWith("JJ");
    return isTitle && sentence.isBelow(token, sentence.token(name.head()));
  }

  private boolean hasAnd(Mention one, Mention other) {
    return sentence.tokens().subList(one.end(), other.begin()).stream()
        .anyMatch(token -> token.tag().equals("CC"));
  }

  private static boolean isOneKind(Entity one, Entity other) {
    return one.kind() == other.kind();
  }

  /**
   * The row that holds the subject {@code head}; empty where a preposition stands before its first
   * name, as in "according to NAME, NAME and NAME said".
   */
  List<Mention> ofSubject(Token head) {
    return all().stream()
        .filter(row -> row.stream().anyMatch(name -> name.head() == head.index()))
        .filter(row -> sentence.child(sentence.token(row.get(0).head()), "case").isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
