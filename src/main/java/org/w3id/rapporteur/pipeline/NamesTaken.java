package org.w3id.rapporteur.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.triples.Iris;

/**
 * The articles of one run by what they are known by. Two texts under one name cannot both be kept,
 * and which one is must not depend on the order of the inputs: it is the one with the lower hash.
 */
final class NamesTaken {
  private final Map<String, Taken> byIdentifier = new HashMap<>();

  /** Says what to do with the next article of the run. */
  Verdict take(Article article) {
    String identifier = Iris.identifier(article);
    Taken now = new Taken(article.name(), article.body().hashCode(), article.body().length());
    Taken before = byIdentifier.putIfAbsent(identifier, now);
    if (before == null) {
      return new Verdict(true, Optional.empty());
    }
    if (before.isSameText(now)) {
      return new Verdict(false, Optional.of(twice(article, before)));
    }
    boolean wins = now.compareTo(before) < 0;
    if (wins) {
      byIdentifier.put(identifier, now);
    }
    String loser = wins ? before.name() : now.name();
    return new Verdict(wins, Optional.of(taken(loser, identifier)));
  }

  private static Problem twice(Article article, Taken before) {
    return new Problem(
        "article-twice",
        article.name(),
        "the same text as " + before.name() + " under the same name or address; read once",
        Problem.Severity.NOTE);
  }

  private static Problem taken(String name, String identifier) {
    return new Problem(
        "article-name-taken",
        name,
        "another text of this run is known as "
            + identifier
            + " too; give each its own url in NAME.meta.json, or name the folder above them",
        Problem.Severity.SKIPPED);
  }

  /**
   * What to do with an article.
   *
   * @param isWanted whether it is to be read
   * @param problem what people should know about it or about the one that it replaces
   */
  record Verdict(boolean isWanted, Optional<Problem> problem) {}

  private record Taken(String name, int hash, int length) implements Comparable<Taken> {
    boolean isSameText(Taken other) {
      return hash == other.hash && length == other.length;
    }

    @Override
    public int compareTo(Taken other) {
      return hash == other.hash
          ? Integer.compare(length, other.length)
          : Integer.compare(hash, other.hash);
    }
  }
}
