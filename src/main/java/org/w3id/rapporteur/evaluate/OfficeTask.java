package org.w3id.rapporteur.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.OfficeMention;
import org.w3id.rapporteur.text.Span;

/**
 * Compares the offices that we read with those that people read in the same articles. An office is
 * right if person, state or body, and "former" are; its own words count apart, for one office has
 * many names.
 *
 * @param finder reads an article's cast
 */
public record OfficeTask(Function<Article, Cast> finder) {

  /** Compares; {@code articles} by name. */
  public FactReport run(List<OfficeGold> gold, Map<String, Article> articles) {
    List<Read> read = new ArrayList<>();
    articles
        .values()
        .forEach(article ->
            finder.apply(article).offices().forEach(office -> read.add(new Read(article, office))));
    return new FactReport(
        read.stream().map(one -> found(one, gold)).toList(),
        gold.stream().map(one -> sought(one, read)).toList());
  }

  private record Read(Article article, OfficeMention office) {
    String words() {
      return office.span().of(article.body());
    }

    boolean overlaps(OfficeGold.Support support) {
      int begin = article.body().indexOf(support.words());
      return article.name().equals(support.article())
          && begin >= 0
          && office.span().overlaps(new Span(begin, begin + support.words().length()));
    }

    String of() {
      return office.of().map(Entity::label).orElse("");
    }
  }

  private static FactReport.Found found(Read read, List<OfficeGold> gold) {
    List<OfficeGold> there =
        gold.stream().filter(one -> one.support().stream().anyMatch(read::overlaps)).toList();
    Optional<Boolean> isRight =
        there.isEmpty()
            ? Optional.empty()
            : Optional.of(there.stream().anyMatch(one -> isSame(one, read)));
    String fact =
        shown(read.office().person().label(), read.office().office(), read.of())
            + former(read.office().isFormer());
    return new FactReport.Found(
        new FactReport.Place(read.article().name(), read.words()), fact, isRight);
  }

  private static FactReport.Sought sought(OfficeGold gold, List<Read> read) {
    boolean isFound =
        read.stream()
            .anyMatch(one -> isSame(gold, one) && gold.support().stream().anyMatch(one::overlaps));
    OfficeGold.Support first = gold.support().get(0);
    return new FactReport.Sought(
        new FactReport.Place(first.article(), first.words()),
        gold.isFormer() ? "former" : "current",
        shown(gold.person(), gold.office(), gold.of()),
        isFound);
  }

  private static boolean isSame(OfficeGold gold, Read read) {
    return plain(gold.person()).equals(plain(read.office().person().label()))
        && gold.of().equals(read.of())
        && gold.isFormer() == read.office().isFormer();
  }

  /** Without marks on letters, which people leave out as they like. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String shown(String person, String office, String of) {
    return person + " | " + office.toLowerCase(Locale.ROOT) + " | " + of;
  }

  private static String former(boolean isFormer) {
    return isFormer ? " | former" : " | current";
  }
}
