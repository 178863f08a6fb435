package org.w3id.rapporteur.findings;

import org.apache.jena.query.QueryParseException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * One step of the computation of findings.
 *
 * @param name the file's name without {@code .ru}; findings carry it as {@code rap:rule}
 * @param header the comment lines that say what it finds, what guards it and how it explains
 * @param text the file as it stands
 * @param update what it inserts, over the union of all graphs
 */
public record Rule(String name, String header, String text, UpdateRequest update) {

  /** The rule that {@code text} holds; a fault names the file and the place in it. */
  static Rule parse(String name, String text) {
    try {
      return new Rule(name, header(text), text, UpdateFactory.create(text));
    } catch (QueryParseException e) {
      throw new IllegalArgumentException(
          name + ".ru:" + e.getLine() + ":" + e.getColumn() + " " + e.getMessage(), e);
    }
  }

  private static String header(String text) {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .reduce((above, below) -> above + "\n" + below)
        .orElse("");
  }
}
