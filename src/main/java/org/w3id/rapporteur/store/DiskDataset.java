package org.w3id.rapporteur.store;

import java.io.IOException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** TDB2 and the word index in one folder, held by one process. */
final class DiskDataset implements AutoCloseable {
  private final DatasetGraph quads;
  private final DatasetGraph data;
  private final StoreLock lock;

  private DiskDataset(DatasetGraph quads, DatasetGraph data, StoreLock lock) {
    this.quads = quads;
    this.data = data;
    this.lock = lock;
  }

  static DiskDataset open(StoreFolder folder) throws StoreException {
    StoreLock lock = StoreLock.take(folder);
    boolean isOpen = false;
    try {
      DiskDataset opened = open(folder, lock);
      isOpen = true;
      return opened;
    } finally {
      if (!isOpen) {
        lock.close();
      }
    }
  }

  static DatasetGraph inMemory() {
    return WordIndex.inMemory(DatabaseMgr.createDatasetGraph());
  }

  DatasetGraph data() {
    return data;
  }

  @Override
  public void close() {
    ((DatasetGraphText) data).getTextIndex().close();
    TDBInternal.expel(quads);
    lock.close();
  }

  private static DiskDataset open(StoreFolder folder, StoreLock lock) throws StoreException {
    Location location = Location.create(folder.quads());
    try {
      DatasetGraph quads = DatabaseMgr.connectDatasetGraph(location);
      return new DiskDataset(quads, WordIndex.onDisk(quads, folder.words()), lock);
    } catch (AlreadyLocked e) {
      throw StoreLock.held(folder);
    } catch (IOException | RuntimeException e) {
      // TDB2 and Lucene have many ways to say that a file is not as they left it.
      throw StoreException.problem(
          "store-corrupt",
          folder.path() + ": its files are damaged (" + e.getMessage() + "). Build it anew.",
          e);
    }
  }
}
