package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** The words of a statement or finding, marked in their paragraphs, with the article named. */
final class StatementExcerpt {
  private final PageQueries queries;
  private final Names names;

  StatementExcerpt(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  /** Each article that holds words of it, with those paragraphs; the same paragraphs once. */
  Html of(Node statement) {
    List<Row> passages = queries.about("passages", statement);
    Map<Html, List<Html>> sources = new LinkedHashMap<>();
    for (Node article : passages.stream().map(row -> row.node("article")).distinct().toList()) {
      List<Row> here =
          passages.stream().filter(row -> row.node("article").equals(article)).toList();
      SourceArticle.find(queries, names, article)
          .ifPresent(source ->
              sources
                  .computeIfAbsent(paragraphs(source, here), same -> new ArrayList<>())
                  .add(caption(statement, source, here)));
    }
    List<Html> figures = new ArrayList<>();
    sources.forEach((paragraphs, captions) -> figures.add(figure(paragraphs, captions)));
    return all(figures);
  }

  private static Html figure(Html paragraphs, List<Html> captions) {
    return styled(
        "figure",
        "excerpt",
        element("blockquote", paragraphs),
        element("figcaption", all(captions)));
  }

  private Html paragraphs(SourceArticle source, List<Row> passages) {
    return new Excerpt(source.text(), passages.stream().map(this::mark).toList()).marked();
  }

  private static Html caption(Node statement, SourceArticle source, List<Row> passages) {
    return element(
        "div",
        line(statement, source, passages),
        element("br"),
        source.original(sentence(passages)));
  }

  /** Statements are marked where their content stands; findings are not marked in articles. */
  private static Html line(Node statement, SourceArticle source, List<Row> passages) {
    return passages.stream()
        .filter(row -> row.node("role").equals(Names.term("contentPassage")))
        .findFirst()
        .map(row -> source.line(row.number("begin"), "#" + ArticleParts.place(statement)))
        .orElseGet(() -> source.line(passages.get(0).number("begin"), ""));
  }

  private static String sentence(List<Row> passages) {
    return passages.stream()
        .filter(row -> row.node("role").equals(Names.term("evidence")))
        .findFirst()
        .orElse(passages.get(0))
        .text("words");
  }

  private Excerpt.Mark mark(Row row) {
    return Excerpt.Mark.of(row.number("begin"), row.number("end"), Names.local(row.node("role")));
  }

  /** What the colours mean. */
  static Html legend() {
    return styled(
        "p",
        "legend",
        element("mark", "sentence").with("class", "evidence"),
        Html.text(" "),
        element("mark", "who").with("class", "sourcePassage"),
        Html.text(" "),
        element("mark", "how").with("class", "cuePassage"),
        Html.text(" "),
        element("mark", "what").with("class", "contentPassage"),
        Html.text(" "),
        element("mark", "on condition").with("class", "condition"));
  }
}
