package org.w3id.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/** TDB2 and the word index in one folder, held by one process. */
final class DiskDataset {
  private final StoreFolder folder;
  private final DatasetGraph quads;
  private final DatasetGraph data;
  private final StoreLock lock;

  private DiskDataset(StoreFolder folder, DatasetGraph quads, DatasetGraph data, StoreLock lock) {
    this.folder = folder;
    this.quads = quads;
    this.data = data;
    this.lock = lock;
  }

  /** Opens the files to read them; puts in order what a killed process has left. */
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

  /** Opens the files to read and write them. */
  static DiskDataset openToWrite(StoreFolder folder) throws StoreException {
    DiskDataset opened = open(folder);
    try {
      folder.beginWriting();
      return opened;
    } catch (IOException e) {
      opened.close(true);
      throw StoreException.problem(
          "store-folder",
          folder.path() + ": cannot be written (" + e + "). Look at its rights and at the disk.",
          e);
    }
  }

  static DatasetGraph inMemory() {
    return WordIndex.inMemory(QuadTables.open(Location.mem()));
  }

  DatasetGraph data() {
    return data;
  }

  /**
   * Lets go of the files.
   *
   * @param isInOrder whether quads and words are known to agree
   */
  void close(boolean isInOrder) {
    try {
      ((DatasetGraphText) data).getTextIndex().close();
      if (isInOrder) {
        folder.endWriting();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Closing a store", e);
    } finally {
      TDBInternal.expel(quads, !isInOrder);
      lock.close();
    }
  }

  private static DiskDataset open(StoreFolder folder, StoreLock lock) throws StoreException {
    Location location = Location.create(folder.quads());
    try {
      DatasetGraph quads = QuadTables.open(location);
      return new DiskDataset(folder, quads, withWords(folder, quads), lock);
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

  private static DatasetGraph withWords(StoreFolder folder, DatasetGraph quads) throws IOException {
    if (!folder.wasLeftWriting()) {
      return WordIndex.onDisk(quads, folder.words());
    }
    folder.dropWords();
    DatasetGraph data = WordIndex.onDisk(quads, folder.words());
    WordIndex.renew(data);
    folder.endWriting();
    return data;
  }
}
