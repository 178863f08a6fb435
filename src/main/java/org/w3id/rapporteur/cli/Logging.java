package org.w3id.rapporteur.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries silent unless something is wrong, or lets them talk with {@code -v}. */
final class Logging {
  // Held, because the JDK forgets the level of a logger that nobody holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Logging() {}

  /** To be called before any library has been touched. */
  static void configure(boolean isVerbose) {
    if (isVerbose) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    } else {
      // Lucene recommends Java options that this program does not need.
      LUCENE.setLevel(Level.SEVERE);
    }
  }
}
