package org.w3id.rapporteur.triples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class QuadWriterTest {
  private final List<Quad> quads = ArticleQuads.of(Samples.denial("talks.txt"));

  @Test
  void nQuadsAreTheSameBytesInWhateverOrderTheyCome() throws IOException {
    assertEquals(nQuads(quads), nQuads(shuffled()));
  }

  @Test
  void trigIsTheSameBytesInWhateverOrderItComes() {
    assertEquals(trig(quads), trig(shuffled()));
  }

  @Test
  void nQuadsLoseNothing() throws IOException {
    assertEquals(Set.copyOf(quads), read(nQuads(quads), Lang.NQUADS));
  }

  @Test
  void trigLosesNothing() {
    assertEquals(Set.copyOf(quads), read(trig(quads), Lang.TRIG));
  }

  @Test
  void trigIsWrittenWithPrefixes() {
    assertTrue(trig(quads).contains("rap:stance"));
  }

  static String shown(Extraction extraction) {
    return trig(ArticleQuads.of(extraction));
  }

  private List<Quad> shuffled() {
    List<Quad> other = new ArrayList<>(quads);
    other.addAll(quads);
    Collections.shuffle(other, new Random(7));
    return other;
  }

  private static String nQuads(List<Quad> quads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QuadWriter.writeNQuads(quads.stream(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String trig(List<Quad> quads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QuadWriter.writeTrig(quads.stream(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<Quad> read(String text, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(data);
    return data.stream().collect(Collectors.toSet());
  }
}
