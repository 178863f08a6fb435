package org.w3id.rapporteur.triples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes quads so that equal quads give equal bytes, whatever their order was. */
public final class QuadWriter {
  private static final NodeFormatter NTRIPLES = new NodeFormatterNT();

  private QuadWriter() {}

  /** N-Quads in UTF-8, one a line, sorted, each once. */
  public static void writeNQuads(Stream<Quad> quads, OutputStream out) throws IOException {
    List<String> lines = quads.map(QuadWriter::line).distinct().sorted().toList();
    for (String line : lines) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  /** TriG in blocks, sorted, with prefixes. */
  public static void writeTrig(Stream<Quad> quads, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    writer.start();
    Prefixes.ALL.forEach(writer::prefix);
    quads.distinct().sorted(Comparator.comparing(QuadWriter::sortKey)).forEach(writer::quad);
    writer.finish();
    IO.flush(out);
  }

  private static String sortKey(Quad quad) {
    return shown(quad.getGraph()) + " " + line(quad);
  }

  static String line(Quad quad) {
    return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
        .map(QuadWriter::shown)
        .reduce((a, b) -> a + " " + b)
        .map(terms -> terms + " .\n")
        .orElseThrow();
  }

  private static String shown(Node node) {
    StringWriterI out = new StringWriterI();
    NTRIPLES.format(out, node);
    return out.toString();
  }
}
