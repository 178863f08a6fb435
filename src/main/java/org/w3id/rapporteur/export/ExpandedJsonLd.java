package org.w3id.rapporteur.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * JSON-LD 1.1 in expanded form: an array with an object for each named graph. It needs no context,
 * and equal quads give equal bytes. Triple terms, which JSON-LD has no way to write, are left to
 * {@link PlainRdf}.
 */
public final class ExpandedJsonLd {
  private ExpandedJsonLd() {}

  /** Writes quads whose names are IRIs; leaves {@code out} open. */
  public static void write(Stream<Quad> quads, Writer out) throws IOException {
    SortedMap<String, SortedMap<String, SortedMap<String, TreeSet<Value>>>> graphs =
        new TreeMap<>();
    PlainRdf.of(quads)
        .forEach(quad ->
            graphs
                .computeIfAbsent(quad.getGraph().getURI(), graph -> new TreeMap<>())
                .computeIfAbsent(quad.getSubject().getURI(), subject -> new TreeMap<>())
                .computeIfAbsent(quad.getPredicate().getURI(), predicate -> new TreeSet<>())
                .add(Value.of(quad.getObject())));
    JsonWriter json = new JsonWriter(out);
    json.setIndent(" ");
    json.beginArray();
    for (var graph : graphs.entrySet()) {
      json.beginObject().name("@id").value(graph.getKey()).name("@graph").beginArray();
      for (var subject : graph.getValue().entrySet()) {
        write(subject.getKey(), subject.getValue(), json);
      }
      json.endArray().endObject();
    }
    json.endArray();
    json.flush();
  }

  private static void write(
      String subject, Map<String, ? extends Set<Value>> facts, JsonWriter json) throws IOException {
    json.beginObject().name("@id").value(subject);
    for (var fact : facts.entrySet()) {
      boolean isType = fact.getKey().equals(RDF.type.getURI());
      json.name(isType ? "@type" : fact.getKey()).beginArray();
      for (Value value : fact.getValue()) {
        value.write(json, isType);
      }
      json.endArray();
    }
    json.endObject();
  }

  /** An object of triples; of literals, text comes before language and datatype. */
  private record Value(String text, String language, String datatype) implements Comparable<Value> {
    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

    static Value of(Node node) {
      return node.isURI()
          ? new Value(node.getURI(), "", "")
          : new Value(
              node.getLiteralLexicalForm(),
              node.getLiteralLanguage(),
              node.getLiteralDatatypeURI());
    }

    void write(JsonWriter json, boolean isType) throws IOException {
      if (isType) {
        json.value(text);
      } else if (datatype.isEmpty()) {
        json.beginObject().name("@id").value(text).endObject();
      } else {
        json.beginObject().name("@value").value(text);
        if (!language.isEmpty()) {
          json.name("@language").value(language);
        } else if (!datatype.equals(STRING)) {
          json.name("@type").value(datatype);
        }
        json.endObject();
      }
    }

    @Override
    public int compareTo(Value other) {
      int order = text.compareTo(other.text);
      order = order != 0 ? order : language.compareTo(other.language);
      return order != 0 ? order : datatype.compareTo(other.datatype);
    }
  }
}
