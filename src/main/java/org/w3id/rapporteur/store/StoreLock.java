package org.w3id.rapporteur.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps all others off a store; the operating system lets go of it when the process dies. */
final class StoreLock implements AutoCloseable {
  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  static StoreLock take(StoreFolder folder) throws StoreException {
    Path file = folder.lock();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel).isEmpty()) {
        channel.close();
        throw held(folder);
      }
      return new StoreLock(channel);
    } catch (IOException e) {
      throw StoreException.problem(
          "store-folder", file + ": cannot be locked (" + e + "). Make the folder writable.", e);
    }
  }

  static StoreException held(StoreFolder folder) {
    return StoreException.problem(
        "store-held",
        folder.path()
            + ": another process uses this store. Stop it, or name another folder with --store.");
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Closing the lock of a store", e);
    }
  }
}
