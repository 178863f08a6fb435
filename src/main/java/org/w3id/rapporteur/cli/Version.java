package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} shows: the one of the pom. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + number()};
  }

  /** Such as {@code 0.1.0}. */
  static String number() {
    Properties filled = new Properties();
    try (InputStream file = Version.class.getResourceAsStream("/rapporteur.properties")) {
      if (file == null) {
        throw new IllegalStateException("rapporteur.properties is not on the class path");
      }
      filled.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return filled.getProperty("version");
  }
}
