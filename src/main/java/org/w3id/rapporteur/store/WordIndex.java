package org.w3id.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
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
    try {
      return over(quads, new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException("Making a word index in memory", e);
    }
  }

  /** Makes the index anew from the quads; to be used where it may lag behind them. */
  static void renew(DatasetGraph data) {
    TextIndex index = ((DatasetGraphText) data).getTextIndex();
    data.executeRead(() -> entities(data).forEach(index::addEntity));
    index.commit();
  }

  /**
   * Enters the words of quads that were not there; to be used in the transaction that adds them.
   */
  static void add(DatasetGraph data, Collection<Quad> quads) {
    TextIndex index = ((DatasetGraphText) data).getTextIndex();
    for (Quad quad : quads) {
      Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
      if (entity != null) {
        index.addEntity(entity);
      }
    }
  }

  /** Whether the index has an entry for each quad that it should have, and no other. */
  static boolean isInStep(DatasetGraph data) {
    TextIndexLucene index = (TextIndexLucene) ((DatasetGraphText) data).getTextIndex();
    try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
      return reader.numDocs() == entities(data).count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Reading the word index", unreadable);
    }
  }

  private static Stream<Entity> entities(DatasetGraph data) {
    EntityDefinition fields = ((DatasetGraphText) data).getTextIndex().getDocDef();
    return Iter.asStream(data.find())
        .map(quad -> TextQueryFuncs.entityFromQuad(fields, quad))
        .filter(Objects::nonNull);
  }

  private static DatasetGraph over(DatasetGraph quads, Directory directory) throws IOException {
    EntityDefinition fields = new EntityDefinition("uri", "words", "graph", Standards.ANCHOR_OF);
    fields.set("gloss", Rap.gloss);
    fields.set("label", RDFS.Nodes.label);
    fields.set("spelling", Standards.ALT_LABEL);
    // Without an id for each entry, removed quads would stay in the index.
    fields.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new EnglishAnalyzer());
    config.setValueStored(true);
    return TextDatasetFactory.create(quads, new OpenWordIndex(directory, config), true);
  }
}
