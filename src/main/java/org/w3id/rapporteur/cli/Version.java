package org.w3id.rapporteur.cli;

import org.w3id.rapporteur.pipeline.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} shows. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + ToolVersion.number()};
  }
}
