package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.text.Span;

class GoldFileTest {
  @TempDir private Path folder = Path.of("");

  private Path file(String line) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), line);
  }

  @Test
  void offsetsInCodePointsBecomeUnits() throws IOException {
    Path file =
        file(
            """
            {"doc":"a","text":"😀 she left","relations":[{"source":[[2,5]],"cue":[],"content":[]}]}
            """);
    assertEquals(List.of(new Span(3, 6)), GoldFile.read(file).get(0).markings().get(0).source());
  }

  @Test
  void aLineThatDoesNotFitIsNamed() throws IOException {
    Path file = file("\n{\"doc\":\"a\"}\n");
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> GoldFile.read(file)).getMessage());
    assertTrue(message.contains("gold.jsonl:2:"), message);
  }
}
