package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * Which part of a long list is shown, and the ways to the parts before and behind it.
 *
 * @param path of the page
 * @param parameters of the page beside the place in the list
 * @param from how many of the list come before
 * @param size how many are shown at most
 */
record Paging(String path, Map<String, String> parameters, int from, int size) {
  /** The parameter that tells how many of the list come before. */
  static final String FROM = "from";

  private static final int FARTHEST = 1_000_000;

  Paging {
    parameters = Map.copyOf(parameters);
  }

  /** The part that a request asks for; the first if it asks for none, or for what is no number. */
  static Paging of(Request request, Map<String, String> parameters, int size) {
    int from =
        request
            .parameter(FROM)
            .filter(value -> value.matches("\\d{1,7}"))
            .map(Integer::parseInt)
            .orElse(0);
    return new Paging(request.path(), parameters, Math.min(from, FARTHEST), size);
  }

  /** One more than is shown: so that it is known whether there are further ones. */
  int wanted() {
    return size + 1;
  }

  <T> List<T> shown(List<T> found) {
    return found.subList(0, Math.min(size, found.size()));
  }

  boolean isAll(int found) {
    return from == 0 && found <= size;
  }

  /** Links to what comes before and after, as a browser and a program find them. */
  Html links(int found) {
    if (isAll(found)) {
      return Html.NONE;
    }
    List<Html> ways = new ArrayList<>();
    if (from > 0) {
      ways.add(link(at(Math.max(0, from - size)), "← Before").with("rel", "prev"));
    }
    ways.add(text((from + 1) + " to " + (from + Math.min(found, size))));
    if (found > size) {
      ways.add(link(at(from + size), "Next →").with("rel", "next"));
    }
    return styled("nav", "paging", all(ways.stream().map(way -> element("span", way)).toList()))
        .with("aria-label", "Parts of the list");
  }

  /** The header with which programs are led on (RFC 8288). */
  Map<String, String> headers(int found) {
    List<String> links = new ArrayList<>();
    if (from > 0) {
      links.add("<" + at(Math.max(0, from - size)) + ">; rel=\"prev\"");
    }
    if (found > size) {
      links.add("<" + at(from + size) + ">; rel=\"next\"");
    }
    return links.isEmpty() ? Map.of() : Map.of("Link", String.join(", ", links));
  }

  /** The address of the part that begins at a place. */
  String at(int place) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    if (place > 0) {
      all.put(FROM, Integer.toString(place));
    }
    return path + query(all);
  }

  /** Parameters as the query of an address; empty for none. */
  static String query(Map<String, String> given) {
    StringBuilder query = new StringBuilder();
    given.forEach((name, value) ->
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return query.toString();
  }
}
