package org.w3id.rapporteur.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/**
 * Statements as W3C Web Annotations of the sentences that they rest on: found by the words with
 * what stands around them, and by offsets in code points into the text as it was read.
 *
 * <p>For use within a transaction.
 */
public final class Annotations {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Code points before and after the words that tell them from the same words elsewhere. */
  private static final int AROUND = 32;

  private final DatasetGraph data;

  public Annotations(DatasetGraph data) {
    this.data = data;
  }

  /** All of them, in the order of the statements' names. */
  public Stream<JsonObject> all() {
    return Statements.in(data).stream().flatMap(statement -> of(statement).stream());
  }

  /** The annotation of a statement; absent if it rests on no words. */
  public Optional<JsonObject> of(Node statement) {
    JsonArray targets = new JsonArray();
    objects(statement, Rap.evidence).forEach(passage -> target(passage).ifPresent(targets::add));
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    JsonObject body = new JsonObject();
    body.addProperty("id", statement.getURI());
    body.addProperty("type", Rap.Statement.getURI());
    body.addProperty("purpose", "identifying");
    JsonObject annotation = new JsonObject();
    annotation.addProperty("@context", CONTEXT);
    annotation.addProperty("id", statement.getURI() + "#annotation");
    annotation.addProperty("type", "Annotation");
    annotation.addProperty("motivation", "identifying");
    annotation.addProperty("rights", "https://creativecommons.org/licenses/by/4.0/");
    annotation.add("body", body);
    annotation.add("target", targets);
    return Optional.of(annotation);
  }

  private Optional<JsonObject> target(Node passage) {
    Optional<Node> article = object(passage, Standards.REFERENCE_CONTEXT);
    Optional<Node> words = object(passage, Standards.ANCHOR_OF);
    if (article.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    JsonArray selectors = new JsonArray();
    selectors.add(quote(passage, article.get(), words.get().getLiteralLexicalForm()));
    selectors.add(position(passage));
    JsonObject target = new JsonObject();
    target.addProperty("source", source(article.get()));
    target.add("selector", selectors);
    return Optional.of(target);
  }

  private JsonObject quote(Node passage, Node article, String words) {
    JsonObject quote = new JsonObject();
    quote.addProperty("type", "TextQuoteSelector");
    quote.addProperty("exact", words);
    object(article, Standards.IS_STRING)
        .map(Node::getLiteralLexicalForm)
        .ifPresent(text -> {
          int begin = text.offsetByCodePoints(0, number(passage, Standards.BEGIN_INDEX));
          int end = text.offsetByCodePoints(0, number(passage, Standards.END_INDEX));
          quote.addProperty("prefix", before(text, begin));
          quote.addProperty("suffix", after(text, end));
        });
    return quote;
  }

  private static String before(String text, int end) {
    int points = Math.min(AROUND, text.codePointCount(0, end));
    return text.substring(text.offsetByCodePoints(end, -points), end);
  }

  private static String after(String text, int begin) {
    int points = Math.min(AROUND, text.codePointCount(begin, text.length()));
    return text.substring(begin, text.offsetByCodePoints(begin, points));
  }

  private JsonObject position(Node passage) {
    JsonObject position = new JsonObject();
    position.addProperty("type", "TextPositionSelector");
    position.addProperty("start", number(passage, Standards.BEGIN_INDEX));
    position.addProperty("end", number(passage, Standards.END_INDEX));
    return position;
  }

  /** The address under which the article was published, or else our name of it. */
  private String source(Node article) {
    return object(article, Standards.URL)
        .map(url -> url.isLiteral() ? url.getLiteralLexicalForm() : url.getURI())
        .orElseGet(article::getURI);
  }

  private int number(Node passage, Node property) {
    return Integer.parseInt(object(passage, property).orElseThrow().getLiteralLexicalForm());
  }

  private Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).findFirst();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return Iter.asStream(data.find(Node.ANY, subject, property, Node.ANY))
        .map(Quad::getObject)
        .distinct();
  }
}
