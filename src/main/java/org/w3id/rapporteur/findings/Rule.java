package org.w3id.rapporteur.findings;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;

/**
 * One step of the computation of findings.
 *
 * @param name the file's name without {@code .ru}; findings carry it as {@code rap:rule}
 * @param header the comment lines that say what it finds, what guards it and how it explains
 * @param text the file as it stands
 * @param update what it inserts, over the union of all graphs
 */
public record Rule(String name, String header, String text, UpdateRequest update) {
  private static final Pattern TERM = Pattern.compile("\\b[a-z]+:[A-Za-z][\\w-]*");

  /** The rule that {@code text} holds; a fault names the file and the place in it. */
  static Rule parse(String name, String text) {
    try {
      return new Rule(name, header(text), text, UpdateFactory.create(text));
    } catch (QueryParseException e) {
      throw new IllegalArgumentException(
          name + ".ru:" + e.getLine() + ":" + e.getColumn() + " " + e.getMessage(), e);
    }
  }

  /** All IRIs that the rule mentions, so all predicates of what it reads and some more. */
  Set<Node> terms() {
    Set<Node> terms = new HashSet<>(Set.of(RDF.Nodes.type));
    TERM.matcher(text)
        .results()
        .map(found -> update.getPrefixMapping().expandPrefix(found.group()))
        .map(NodeFactory::createURI)
        .forEach(terms::add);
    return terms;
  }

  private static String header(String text) {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .reduce((above, below) -> above + "\n" + below)
        .orElse("");
  }
}
