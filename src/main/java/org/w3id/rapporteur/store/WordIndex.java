package org.w3id.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.w3id.rapporteur.triples.Rap;
import org.w3id.rapporteur.triples.Standards;

/** The index behind {@code text:query}: words of passages, glosses, labels and spellings. */
final class WordIndex {
  private WordIndex() {}

  static DatasetGraph onDisk(DatasetGraph quads, Path folder) throws IOException {
    return over(quads, FSDirectory.open(folder));
  }

  static DatasetGraph inMemory(DatasetGraph quads) {
    return over(quads, new ByteBuffersDirectory());
  }

  private static DatasetGraph over(DatasetGraph quads, Directory directory) {
    EntityDefinition fields = new EntityDefinition("uri", "words", "graph", Standards.ANCHOR_OF);
    fields.set("gloss", Rap.gloss);
    fields.set("label", RDFS.Nodes.label);
    fields.set("spelling", Standards.ALT_LABEL);
    // Without an id for each entry, removed quads would stay in the index.
    fields.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new EnglishAnalyzer());
    config.setValueStored(true);
    return TextDatasetFactory.create(
        quads, TextDatasetFactory.createLuceneIndex(directory, config), true);
  }
}
