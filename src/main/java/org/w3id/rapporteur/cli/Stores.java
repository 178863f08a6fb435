package org.w3id.rapporteur.cli;

import java.nio.file.Path;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.store.StoreException;

/** Opens stores for commands; what is wrong ends the command with one line. */
final class Stores {
  private Stores() {}

  /** Opens a store to read and write, and makes it where there is none. */
  static Store open(Path folder) {
    try {
      return Store.open(folder);
    } catch (StoreException unusable) {
      throw failure(unusable);
    }
  }

  static Store openReadOnly(Path folder) {
    try {
      return Store.openReadOnly(folder);
    } catch (StoreException unusable) {
      throw failure(unusable);
    }
  }

  /** Opens a store to change it, but does not make one. */
  static Store openExisting(Path folder) {
    openReadOnly(folder).close();
    return open(folder);
  }

  private static CommandFailure failure(StoreException unusable) {
    String message = String.valueOf(unusable.getMessage());
    return new CommandFailure(ExitCode.FAILED, unusable.id(), message, unusable);
  }
}
