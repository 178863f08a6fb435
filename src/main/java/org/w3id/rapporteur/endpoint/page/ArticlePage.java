package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** An article: its text with every statement marked, each mark a link. */
final class ArticlePage {
  private final PageQueries queries;
  private final Names names;

  ArticlePage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  Optional<Answer> answer(Node article) {
    return SourceArticle.find(queries, names, article)
        .map(source -> Layout.page(source.title(), main(source), article));
  }

  private Html main(SourceArticle source) {
    List<Row> statements = queries.about("statements-in-article", source.article());
    Stream<Excerpt.Mark> noise = ArticleNoise.shipped().marks(source);
    Excerpt excerpt =
        new Excerpt(
            source.text(), Stream.concat(noise, statements.stream().map(this::mark)).toList());
    long count = statements.stream().map(row -> row.node("statement")).distinct().count();
    return all(
        styled("p", "kind", "article"),
        element("h1", source.title()),
        Layout.facts(facts(source)),
        styled(
            "p",
            "note",
            count == 0
                ? "No statement has been found in this article."
                : Layout.count(count, "statement")
                    + " marked in the text. Point at one to see who says it and how; choose it for"
                    + " more. What is greyed is no part of the report."),
        new FindingLines(queries, names).on(source.article()),
        element("h2", "The text"),
        styled("article", "text", excerpt.whole()),
        queries.shown("statements-in-article", source.article()));
  }

  private Excerpt.Mark mark(Row row) {
    String note =
        names.label(row.node("speaker"))
            + ": "
            + names.word(StatementLine.act(row))
            + row.find("stance").map(stance -> ", " + names.word(stance)).orElse("");
    return new Excerpt.Mark(
        row.number("from"),
        row.number("to"),
        "spoken",
        note,
        Optional.of(Names.page(row.node("statement"))));
  }

  private List<Layout.Fact> facts(SourceArticle source) {
    List<Layout.Fact> facts = new ArrayList<>();
    source.publisher().ifPresent(name -> facts.add(Layout.Fact.of("publisher", name)));
    facts.add(Layout.Fact.of("published", Day.words(source.published().orElse(""))));
    String bylines =
        queries.about("bylines", source.article()).stream()
            .map(row -> row.text("byline"))
            .collect(Collectors.joining(", "));
    if (!bylines.isEmpty()) {
      facts.add(Layout.Fact.of("by", bylines));
    }
    source
        .url()
        .ifPresent(url ->
            facts.add(
                new Layout.Fact(
                    "original", link(url, url).with("rel", "noopener noreferrer external"))));
    return facts;
  }
}
