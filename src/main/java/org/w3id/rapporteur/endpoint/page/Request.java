package org.w3id.rapporteur.endpoint.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/**
 * What somebody asks a page for.
 *
 * @param path as sent, percent-encoded
 * @param parameters the first value of each
 * @param accept the media types wanted; empty for any
 * @param base scheme, host and port as the client sees them, without a slash at the end
 */
public record Request(String path, Map<String, String> parameters, String accept, String base) {
  private static final String HTML = "text/html";
  private static final String[] HTML_OR_DATA = {
    HTML,
    "text/turtle",
    "application/trig",
    "application/n-quads",
    "application/n-triples",
    "application/ld+json",
    "application/rdf+xml",
    "application/sparql-results+json",
    "text/csv"
  };

  public Request {
    parameters = Map.copyOf(parameters);
  }

  /** A parameter that is there and not blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Of the types that can be made, the one wanted most; the first if all are welcome. */
  public Optional<String> best(String... offered) {
    if (accept.isBlank()) {
      return Optional.of(offered[0]);
    }
    MediaType match = AcceptList.match(new AcceptList(accept), AcceptList.create(offered));
    return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
  }

  /** Whether a browser asks, and not a machine that would take HTML if there were no data. */
  public boolean wantsHtml() {
    return accept.contains(HTML) && best(HTML_OR_DATA).filter(HTML::equals).isPresent();
  }
}
