package org.w3id.rapporteur.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the pom has it: part of the provenance of each statement. */
public final class ToolVersion {
  private ToolVersion() {}

  /** Such as {@code 0.1.0}. */
  public static String number() {
    Properties filled = new Properties();
    try (InputStream file = ToolVersion.class.getResourceAsStream("/rapporteur.properties")) {
      if (file == null) {
        throw new IllegalStateException("The program was packed without rapporteur.properties");
      }
      filled.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return filled.getProperty("version", "unknown");
  }
}
