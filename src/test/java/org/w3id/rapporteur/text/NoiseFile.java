package org.w3id.rapporteur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The noise cues that are packed with the program. */
final class NoiseFile {
  private NoiseFile() {}

  static NoiseCues packed() {
    try (var stream =
            Objects.requireNonNull(NoiseCues.class.getResourceAsStream("/data/lexicon/noise.tsv"));
        var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return NoiseCues.of(lines.lines().toList());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
