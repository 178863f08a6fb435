package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.text.Span;

/**
 * Compares our links with people's: persons, states, bodies and outlets, named or by adjective.
 *
 * <p>A link counts where people marked its words; what they left unmarked is counted apart, for no
 * set is marked without gaps. A marking counts where the gazetteer has its identifier.
 */
public final class LinkingTask {
  private final Function<Article, Reading> reading;
  private final Function<Reading, Cast> finder;
  private final Map<String, EntityKind> known = new HashMap<>();

  /**
   * A task with these stages.
   *
   * @param listed all that the gazetteer knows
   */
  public LinkingTask(
      Function<Article, Reading> reading,
      Function<Reading, Cast> finder,
      Collection<Entity> listed) {
    this.reading = reading;
    this.finder = finder;
    listed.forEach(one -> one.wikidata().ifPresent(item -> known.put(item, one.kind())));
  }

  /** Compares the articles in their order. */
  public LinkingReport run(List<LinkedArticle> articles) {
    List<LinkingReport.Link> links = new ArrayList<>();
    List<LinkingReport.Sought> sought = new ArrayList<>();
    for (LinkedArticle article : articles) {
      Reading read = reading.apply(article.article());
      Cast cast = finder.apply(read);
      cast.mentions().stream()
          .filter(LinkingTask::isLink)
          .forEach(mention -> links.add(judge(article, read, mention)));
      article.marks().forEach(mark -> seek(article, read, cast, mark).ifPresent(sought::add));
    }
    return new LinkingReport(links, sought);
  }

  private static boolean isLink(Mention mention) {
    boolean isNamed =
        mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ADJECTIVE;
    return isNamed && mention.entity().wikidata().isPresent() && isSought(mention.entity().kind());
  }

  private static boolean isSought(EntityKind kind) {
    return switch (kind) {
      case PERSON, STATE, ORGANIZATION, OUTLET -> true;
      case GROUP, PLACE -> false;
    };
  }

  private LinkingReport.Link judge(LinkedArticle article, Reading read, Mention ours) {
    List<LinkedArticle.Mark> marks =
        article.marks().stream()
            .filter(mark -> mark.span().overlaps(ours.span()))
            .sorted(Comparator.comparingInt(mark -> mark.span().length()))
            .toList();
    LinkingReport.Place place = place(article, read, ours.span());
    Optional<LinkedArticle.Mark> mark =
        marks.stream()
            .filter(one -> isSame(one, ours))
            .findFirst()
            .or(() -> marks.stream().findFirst());
    return new LinkingReport.Link(place, ours, verdict(mark, ours), mark.map(LinkingTask::shown));
  }

  private LinkingReport.Verdict verdict(Optional<LinkedArticle.Mark> mark, Mention ours) {
    if (mark.isEmpty()) {
      return LinkingReport.Verdict.UNMARKED;
    }
    if (isSame(mark.get(), ours)) {
      return LinkingReport.Verdict.RIGHT;
    }
    if (ours.form() == Mention.Form.ADJECTIVE && !isRival(mark.get(), ours)) {
      return LinkingReport.Verdict.ADJECTIVE;
    }
    boolean isCity = mark.get().item().filter(this::isPlace).isPresent();
    return ours.reason() == Mention.Reason.METONYMY && isCity
        ? LinkingReport.Verdict.SEAT
        : LinkingReport.Verdict.WRONG;
  }

  /** Whether people marked the very words of an adjective as another of those sought. */
  private boolean isRival(LinkedArticle.Mark mark, Mention ours) {
    return mark.span().equals(ours.span())
        && mark.item().map(known::get).filter(LinkingTask::isSought).isPresent();
  }

  private boolean isPlace(String item) {
    return known.get(item) == EntityKind.PLACE;
  }

  private static boolean isSame(LinkedArticle.Mark mark, Mention mention) {
    return mark.item().isPresent() && mark.item().equals(mention.entity().wikidata());
  }

  private Optional<LinkingReport.Sought> seek(
      LinkedArticle article, Reading read, Cast cast, LinkedArticle.Mark mark) {
    boolean isFound =
        cast.mentions().stream()
            .anyMatch(mention -> mention.span().overlaps(mark.span()) && isSame(mark, mention));
    return mark.item()
        .map(known::get)
        .filter(LinkingTask::isSought)
        .map(kind ->
            new LinkingReport.Sought(
                place(article, read, mark.span()), kind, shown(mark), isFound));
  }

  private static String shown(LinkedArticle.Mark mark) {
    return mark.item().map(item -> mark.name() + " " + item).orElse("unknown to people");
  }

  private static LinkingReport.Place place(LinkedArticle article, Reading read, Span span) {
    String sentence =
        read.sentences().stream()
            .map(Sentence::span)
            .filter(one -> one.overlaps(span))
            .findFirst()
            .map(read::words)
            .orElse("");
    return new LinkingReport.Place(
        article.article().name(), span.of(article.article().body()), sentence);
  }
}
