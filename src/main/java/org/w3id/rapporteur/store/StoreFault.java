package org.w3id.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.RuntimeIOException;

/** A write that the disk did not take; what was stored before stays. */
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private StoreFault(String message, Throwable cause) {
    super(message, cause);
  }

  /** The problem's stable id. */
  public String id() {
    return "store-write";
  }

  static StoreFault of(Throwable cause) {
    return new StoreFault(
        "the store cannot be written ("
            + reason(cause)
            + "); what was stored before stays. Make room on the disk, look at the folder's rights,"
            + " and run it again",
        cause);
  }

  /** Whether the disk and not the program is at fault. */
  static boolean isOfDisk(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      // A page of a mapped file that the disk has no room for comes as an internal error.
      if (cause instanceof IOException
          || cause instanceof UncheckedIOException
          || cause instanceof RuntimeIOException
          || cause instanceof InternalError) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Throwable fault) {
    Throwable last = fault;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      last = cause;
    }
    return String.valueOf(last.getMessage()).lines().findFirst().orElse("");
  }
}
