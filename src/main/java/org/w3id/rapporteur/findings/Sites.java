package org.w3id.rapporteur.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * Which names of publishers stand for one outlet: sections and feeds of a paper have names of their
 * own, such as "herald-world" and "herald-sport", but print at one address.
 */
final class Sites {
  private static final String WWW = "www.";

  private final Map<String, TreeSet<String>> publishers = new HashMap<>();

  /** Notes that {@code publisher} prints at {@code site}. */
  void add(String site, String publisher) {
    publishers.computeIfAbsent(site, it -> new TreeSet<>()).add(publisher);
  }

  /** The name for all that print at {@code site}: that of a known outlet if there is one. */
  Optional<String> outlet(String site, Outlets outlets) {
    return Optional.ofNullable(publishers.get(site)).stream()
        .flatMap(TreeSet::stream)
        .min(
            Comparator.comparing((String name) -> !outlets.knows(name))
                .thenComparing(name -> name));
  }

  /** The host of an address, without "www"; absent where the address has none. */
  static Optional<String> of(Node url) {
    return Optional.of(url)
        .filter(Node::isLiteral)
        .flatMap(it -> host(it.getLiteralLexicalForm()))
        .map(host -> host.startsWith(WWW) ? host.substring(WWW.length()) : host);
  }

  private static Optional<String> host(String url) {
    int begin = url.indexOf("://");
    if (begin < 0) {
      return Optional.empty();
    }
    String rest = url.substring(begin + 3).toLowerCase(Locale.ROOT);
    String authority = rest.split("[/?#]", 2)[0];
    String host = authority.substring(authority.lastIndexOf('@') + 1).split(":", 2)[0];
    return Optional.of(host).filter(it -> !it.isEmpty());
  }
}
