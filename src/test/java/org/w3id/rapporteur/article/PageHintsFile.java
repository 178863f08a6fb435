package org.w3id.rapporteur.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The hints that are packed with the program. */
final class PageHintsFile {
  private PageHintsFile() {}

  static PageHints packed() throws IOException {
    try (var stream =
            Objects.requireNonNull(PageHints.class.getResourceAsStream("/data/formats/html.tsv"));
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return PageHints.of(lines.lines().toList());
    }
  }
}
