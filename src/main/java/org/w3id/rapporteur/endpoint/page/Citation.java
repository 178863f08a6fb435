package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** A statement as a line to quote, and as the beginning of a fact check. */
final class Citation {
  private final PageQueries queries;
  private final Speakers speakers;
  private final SourceArticle source;

  Citation(PageQueries queries, Speakers speakers, SourceArticle source) {
    this.queries = queries;
    this.speakers = speakers;
    this.source = source;
  }

  Html of(Node statement, Row row) {
    return element(
        "section",
        element("h2", "To use it"),
        element("h3", "Citation"),
        copied("citation", "Citation", line(statement, row), 5),
        new Html.Live(downloads(statement)),
        element(
            "details",
            element("summary", "Begin a fact check (ClaimReview without a verdict)"),
            styled(
                "p",
                "note",
                "The claim, who makes it and where it appears, for schema.org's ClaimReview. The"
                    + " rating, your name and the address of your review are left to you."),
            copied("claim-review", "ClaimReview", JSON.toString(claimReview(statement, row)), 14)));
  }

  private static Html downloads(Node statement) {
    String address = Layout.dataAddress(statement);
    return styled(
        "p",
        "note",
        text("To pass it on: "),
        link(address + ".nanopub.trig", "nanopublication"),
        text(", "),
        link(address + ".annotation.jsonld", "web annotation"));
  }

  private static Html copied(String id, String label, String words, int rows) {
    return all(
        element(
            "label",
            styled("span", "unseen", label),
            styled("textarea", "code", words)
                .with("id", id)
                .with("readonly", "readonly")
                .with("rows", String.valueOf(rows))),
        styled("button", "copy", "Copy")
            .with("type", "button")
            .with("data-copy", id)
            .with("hidden", "hidden"));
  }

  private String line(Node statement, Row row) {
    return speakers.label()
        + ", as reported in “"
        + source.title()
        + "”"
        + source.publisher().map(p -> ", " + p).orElse("")
        + source.published().map(day -> ", " + Day.words(day)).orElse("")
        + ": "
        + QuotedWords.marked(row.text("words").strip())
        + source.url().map(url -> " " + url).orElse("")
        + " ("
        + statement.getURI()
        + ")";
  }

  private JsonObject claimReview(Node statement, Row row) {
    JsonObject review = typed("ClaimReview");
    review.put("url", "");
    review.put("author", named(typed("Organization"), ""));
    review.put("claimReviewed", claimed(statement, row));
    JsonObject claim = typed("Claim");
    claim.put("@id", statement.getURI());
    claim.put("author", authors());
    claim.put("appearance", appearance());
    review.put("itemReviewed", claim);
    JsonObject whole = new JsonObject();
    whole.put("@context", "https://schema.org");
    review.forEach(whole::put);
    return whole;
  }

  /** One as an object, several as a list of them. */
  private JsonValue authors() {
    JsonArray authors = new JsonArray();
    speakers
        .agents()
        .forEach(it -> authors.add(named(typed(kind(it)), speakers.names().label(it))));
    return authors.size() == 1 ? authors.get(0) : authors;
  }

  private JsonObject appearance() {
    JsonObject article = typed("NewsArticle");
    article.put("headline", source.title());
    source.url().ifPresent(url -> article.put("url", url));
    source.published().ifPresent(day -> article.put("datePublished", day));
    source
        .publisher()
        .ifPresent(name -> article.put("publisher", named(typed("Organization"), name)));
    return article;
  }

  /** The words of the content, without who says so. */
  private String claimed(Node statement, Row row) {
    List<String> words =
        queries.about("passages", statement).stream()
            .filter(it -> it.node("role").equals(Names.term("contentPassage")))
            .map(it -> it.text("words"))
            .toList();
    return words.isEmpty() ? row.text("words") : words.stream().collect(Collectors.joining(" … "));
  }

  private String kind(Node speaker) {
    return queries.about("types", speaker).stream()
            .anyMatch(row -> row.node("type").equals(Names.term("Person")))
        ? "Person"
        : "Organization";
  }

  private static JsonObject typed(String type) {
    JsonObject object = new JsonObject();
    object.put("@type", type);
    return object;
  }

  private static JsonObject named(JsonObject object, String name) {
    object.put("name", name);
    return object;
  }
}
