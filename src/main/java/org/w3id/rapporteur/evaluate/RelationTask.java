package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.entity.OfficeMention;
import org.w3id.rapporteur.text.Span;

/**
 * Compares the offices that we read with relations between persons and bodies that people marked:
 * who is in charge of a body or belongs to it. An office counts where people marked its holder and
 * its body apart; a person marked together with the body, or a mere nationality, cannot be
 * compared.
 *
 * <p>An office in apposition, which the set marks as another name of its holder, counts as right
 * too.
 *
 * @param finder reads an article's cast
 */
public record RelationTask(Function<Article, Cast> finder) {
  private static final Set<String> SOUGHT = Set.of("InChargeOf", "BelongsTo");
  private static final String SAME = "IsSynonymOf";
  private static final String PERSON = "Person";
  private static final String BODY = "Organisation";

  /** A person and a body, as their words stand in the article. */
  private record Pair(Span person, Span body) {}

  /** Compares the articles in their order. */
  public FactReport run(List<RelationGold> articles) {
    List<FactReport.Found> found = new ArrayList<>();
    List<FactReport.Sought> sought = new ArrayList<>();
    for (RelationGold gold : articles) {
      Cast cast = finder.apply(gold.article());
      List<Pair> pairs = new ArrayList<>();
      for (OfficeMention office : cast.offices()) {
        pair(cast, office)
            .ifPresent(pair -> {
              pairs.add(pair);
              found.add(judged(gold, office, pair));
            });
      }
      gold.relations().stream()
          .filter(relation -> SOUGHT.contains(relation.type()) && isOfPerson(gold, relation))
          .forEach(relation -> sought.add(sought(gold, relation, pairs)));
    }
    return new FactReport(found, sought);
  }

  /** Where the holder and the body of an office are named, within its words. */
  private static Optional<Pair> pair(Cast cast, OfficeMention office) {
    List<Mention> within = cast.within(office.span());
    Optional<Span> person =
        within.stream()
            .filter(one -> one.entity().equals(office.person()))
            .filter(one -> one.form() != Mention.Form.DESCRIPTION)
            .map(Mention::span)
            .findFirst();
    Optional<Span> body =
        within.stream()
            .filter(one -> office.of().filter(one.entity()::equals).isPresent())
            .map(Mention::span)
            .findFirst();
    return person.flatMap(one -> body.map(other -> new Pair(one, other)));
  }

  private static FactReport.Found judged(RelationGold gold, OfficeMention office, Pair pair) {
    boolean isComparable = isComparable(gold, pair);
    boolean isRight =
        gold.relations().stream()
            .anyMatch(relation ->
                (SOUGHT.contains(relation.type()) && joins(relation, pair))
                    || (relation.type().equals(SAME) && names(relation, pair)));
    String body = gold.article().body();
    return new FactReport.Found(
        new FactReport.Place(gold.article().name(), office.span().of(body)),
        pair.person().of(body) + " | " + office.office() + " | " + pair.body().of(body),
        isComparable || isRight ? Optional.of(isRight) : Optional.empty());
  }

  /** The set marks "NAME, commander of BODY" as two names of one person. */
  private static boolean names(RelationGold.Relation relation, Pair pair) {
    return relation.source().overlaps(pair.person()) && relation.target().covers(pair.body());
  }

  private static boolean joins(RelationGold.Relation relation, Pair pair) {
    return relation.source().overlaps(pair.person()) && relation.target().overlaps(pair.body());
  }

  /** Whether people marked a person and a body apart; none of both where one holds the other. */
  private static boolean isComparable(RelationGold gold, Pair pair) {
    List<Span> persons = marked(gold, pair.person(), PERSON);
    List<Span> bodies = marked(gold, pair.body(), BODY);
    return !persons.isEmpty()
        && !bodies.isEmpty()
        && persons.stream().noneMatch(one -> bodies.stream().anyMatch(one::overlaps));
  }

  private static List<Span> marked(RelationGold gold, Span span, String type) {
    return gold.entities().stream()
        .filter(entity -> entity.type().equals(type))
        .map(RelationGold.Marked::span)
        .filter(span::overlaps)
        .toList();
  }

  private static boolean isOfPerson(RelationGold gold, RelationGold.Relation relation) {
    return gold.entities().stream()
            .anyMatch(one -> one.type().equals(PERSON) && one.span().equals(relation.source()))
        && gold.entities().stream()
            .anyMatch(one -> one.type().equals(BODY) && one.span().equals(relation.target()));
  }

  private static FactReport.Sought sought(
      RelationGold gold, RelationGold.Relation relation, List<Pair> pairs) {
    String body = gold.article().body();
    Span words = relation.source().hull(relation.target());
    return new FactReport.Sought(
        new FactReport.Place(gold.article().name(), words.of(body)),
        relation.type(),
        relation.source().of(body) + " | " + relation.target().of(body),
        pairs.stream().anyMatch(pair -> joins(relation, pair)));
  }
}
