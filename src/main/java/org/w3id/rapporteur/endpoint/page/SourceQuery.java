package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.endpoint.html.Html;

/** The query that made a page, shown under it, ready to be run and changed. */
final class SourceQuery {
  private static final Pattern PREFIX = Pattern.compile("PREFIX (\\w+:).*");

  private SourceQuery() {}

  /**
   * The query of a page with the values of its parameters.
   *
   * @param values IRIs and whole numbers, by the names of their variables
   */
  static Html about(String query, Map<String, Node> values) {
    String asked = query.replaceAll("(?m)^# parameter .*\\R", "");
    for (Map.Entry<String, Node> value : values.entrySet()) {
      Node node = value.getValue();
      String written = node.isURI() ? "<" + node.getURI() + ">" : node.getLiteralLexicalForm();
      asked = asked.replaceAll("\\?" + value.getKey() + "\\b", Matcher.quoteReplacement(written));
    }
    return of(asked);
  }

  static Html of(String query) {
    String shown = tidy(query);
    String address = "/query?query=" + URLEncoder.encode(shown, StandardCharsets.UTF_8);
    return styled(
        "details",
        "made-by",
        element("summary", "The query behind this page"),
        element("pre", element("code", shown)).with("tabindex", "0"),
        new Html.Live(element("p", link(address, "Run it, or change it"))));
  }

  /** Without the prefixes that the query does not use. */
  static String tidy(String query) {
    return query
        .lines()
        .filter(line -> {
          Matcher prefix = PREFIX.matcher(line);
          return !prefix.matches() || isUsed(prefix.group(1), query);
        })
        .collect(Collectors.joining("\n"));
  }

  private static boolean isUsed(String prefix, String query) {
    return Pattern.compile("(?<![\\w])" + Pattern.quote(prefix) + "(?=[\\w])")
        .matcher(query)
        .find();
  }
}
