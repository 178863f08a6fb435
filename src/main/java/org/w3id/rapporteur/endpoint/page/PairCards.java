package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.lexicon.DefiniteNames;

/** Rows of who contradicted, or agreed with, whom: each a card with both sides' words. */
final class PairCards {
  private static final List<Sides> KNOWN =
      List.of(
          new Sides("counterSpeaker", "counterWords", "counterArticle", "Contradiction"),
          new Sides("otherSpeaker", "otherWords", "otherArticle", "Concurrence"));

  private final Names names;
  private final RowLead lead;
  private final Sides sides;

  /**
   * The columns of the other side.
   *
   * @param finding the kind of finding that such rows tell of
   */
  private record Sides(String speaker, String words, String article, String finding) {
    private boolean fit(List<String> columns) {
      return columns.containsAll(Set.of("speaker", "words", speaker, words, "explanation"));
    }
  }

  private PairCards(Names names, RowLead lead, Sides sides) {
    this.names = names;
    this.lead = lead;
    this.sides = sides;
  }

  /** The cards for rows of these columns; absent if they do not tell of two sides. */
  static Optional<PairCards> fit(List<String> columns, Names names, RowLead lead) {
    return KNOWN.stream()
        .filter(sides -> sides.fit(columns))
        .findFirst()
        .map(sides -> new PairCards(names, lead, sides));
  }

  Html of(List<Binding> rows) {
    Map<String, List<Binding>> clashes =
        rows.stream()
            .collect(Collectors.groupingBy(this::clash, LinkedHashMap::new, Collectors.toList()));
    return styled(
        "ol",
        Findings.isAgreement(Names.term(sides.finding())) ? "cards agreed" : "cards",
        all(clashes.values().stream().map(it -> element("li", card(it))).toList()));
  }

  /** A finding has one explanation, in however many articles it stands. */
  private String clash(Binding row) {
    return Stream.of("speaker", sides.speaker(), "kind", "mode", "explanation")
        .map(column -> words(row, column))
        .collect(Collectors.joining("\n"));
  }

  private Html card(List<Binding> articles) {
    Binding row = articles.get(0);
    String title =
        DefiniteNames.shipped().first(words(row, "speaker"))
            + Findings.between(Names.term(sides.finding()))
            + DefiniteNames.shipped().within(words(row, sides.speaker()));
    Optional<String> page = lead.thing(row).map(Names::page);
    return all(
        element(
            "h2",
            page.<Html>map(it -> styled("a", "headline", title).with("href", it))
                .orElseGet(() -> styled("span", "headline", title)),
            text(words(row, "matter").isEmpty() ? "" : ", on " + words(row, "matter"))),
        all(articles.stream().map(this::duel).toList()),
        styled(
            "p",
            "why",
            text(words(row, "explanation") + " "),
            page.<Html>map(it -> link(it, paragraphs(articles))).orElse(Html.NONE)));
  }

  /** Of the other side nothing may be known but that it is contradicted or agreed with. */
  private String paragraphs(List<Binding> articles) {
    return articles.stream().allMatch(row -> words(row, sides.words()).isEmpty())
        ? "The words in their paragraph"
        : "Both sides in their paragraphs";
  }

  private Html duel(Binding row) {
    return styled(
        "div",
        "duel",
        side(row, "speaker", "words", "article"),
        side(row, sides.speaker(), sides.words(), sides.article()));
  }

  private Html side(Binding row, String speaker, String words, String article) {
    return element(
        "div",
        styled("p", "said-by", speaker(row, speaker)),
        words(row, words).isEmpty()
            ? styled("p", "note", "No words of this side have been matched.")
            : styled("blockquote", "words", QuotedWords.whole(words(row, words))),
        styled("p", "source", printed(row, article)));
  }

  private Html printed(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(value -> names.meant(value).map(names::printed).orElseGet(() -> names.named(value)))
        .orElse(Html.NONE);
  }

  /** By its name alone a state could not be told from the team that plays for it. */
  private Html speaker(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(name ->
            lead.thing(row)
                .flatMap(finding -> names.party(finding, name))
                .or(() -> names.meant(name))
                .map(names::named)
                .orElseGet(() -> names.named(name)))
        .orElse(Html.NONE);
  }

  private static String words(Binding row, String column) {
    Node value = row.get(column);
    return value == null || !value.isLiteral() ? "" : value.getLiteralLexicalForm();
  }
}
