package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.text.CodePoints;
import org.w3id.rapporteur.text.Span;

/**
 * An article: its text with every statement marked, each mark a link. A long one comes in parts.
 */
final class ArticlePage {
  private static final String STATEMENTS = "statements-in-article";

  private final PageQueries queries;
  private final Names names;

  ArticlePage(PageQueries queries, Names names) {
    this.queries = queries;
    this.names = names;
  }

  /** The page, or the part of it that is asked for; absent if there are not so many parts. */
  Optional<Answer> answer(Node article, Request request) {
    return SourceArticle.find(queries, names, article)
        .flatMap(source -> {
          ArticleParts parts = ArticleParts.of(source.text());
          return parts.asked(request).map(part -> page(source, parts, part));
        });
  }

  private Answer page(SourceArticle source, ArticleParts parts, ArticleParts.Part part) {
    String which = parts.isOne() ? "" : "part " + part.number() + " of " + parts.spans().size();
    String title = source.title() + (part.number() == 1 ? "" : ", " + which);
    Map<String, Node> asked = asked(source, part.span());
    List<Row> statements = queries.rows(STATEMENTS, asked);
    Html ways = ways(source.article(), parts, part);
    List<Excerpt.Mark> noise = ArticleNoise.shipped().marks(source.text(), part.span()).toList();
    Html main =
        all(
            styled("p", "kind", "article" + (which.isEmpty() ? "" : " · " + which)),
            element("h1", source.title()),
            Layout.facts(facts(source)),
            part.number() == 1 ? new FindingLines(queries, names).on(source.article()) : Html.NONE,
            element("h2", "The text"),
            note(statements, parts, !noise.isEmpty()),
            ways,
            styled("article", "text", marked(source, part.span(), statements, noise)),
            ways,
            queries.shown(STATEMENTS, asked));
    return Layout.page(title, main, source.article());
  }

  private static Map<String, Node> asked(SourceArticle source, Span span) {
    Span points = new CodePoints(source.text()).of(span);
    return Map.of(
        "this", source.article(), "first", number(points.begin()), "behind", number(points.end()));
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Html note(List<Row> statements, ArticleParts parts, boolean isNoisy) {
    long count = statements.stream().map(row -> row.node("statement")).distinct().count();
    String where = parts.isOne() ? "article" : "part";
    String greyed = isNoisy ? " What is greyed is no part of the report." : "";
    return styled(
        "p",
        "note",
        count == 0
            ? "No statement has been found in this " + where + "." + greyed
            : Layout.count(count, "statement")
                + (parts.isOne() ? " marked in the text." : " marked in this part.")
                + " Point at one, or go to it by the Tab key, to see who says it and how; choose it"
                + " for more."
                + greyed);
  }

  private Html marked(
      SourceArticle source, Span span, List<Row> statements, List<Excerpt.Mark> noise) {
    Stream<Excerpt.Mark> spoken = statements.stream().map(this::mark);
    return new Excerpt(source.text(), Stream.concat(noise.stream(), spoken).toList()).of(span);
  }

  private Excerpt.Mark mark(Row row) {
    Node statement = row.node("statement");
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
        Optional.of(Names.page(statement)),
        ArticleParts.place(statement));
  }

  /** Links to the other parts; nothing where there is one. */
  private static Html ways(Node article, ArticleParts parts, ArticleParts.Part here) {
    if (parts.isOne()) {
      return Html.NONE;
    }
    List<Html> ways = new ArrayList<>();
    for (ArticleParts.Part part : parts.all()) {
      String number = Integer.toString(part.number());
      String address = part.address(article);
      ways.add(
          switch (part.number() - here.number()) {
            case -1 -> link(address, "← Part " + number).with("rel", "prev");
            case 0 -> element("strong", "Part " + number).with("aria-current", "page");
            case 1 -> link(address, "Part " + number + " →").with("rel", "next");
            default -> link(address, number).with("aria-label", "Part " + number);
          });
    }
    return styled("nav", "paging", all(ways.stream().map(it -> element("span", it)).toList()))
        .with("aria-label", "Parts of the article");
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
