package org.w3id.rapporteur.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFingerprintTest {
  @TempDir private Path data;

  @BeforeEach
  void someData() throws IOException {
    write("lexicon/cues.tsv", "say");
    write("models/weights", "0.25");
  }

  @Test
  void anotherWeightIsAnotherState() throws IOException {
    String before = DataFingerprint.of(data);
    write("models/weights", "0.26");
    assertNotEquals(before, DataFingerprint.of(data));
  }

  @Test
  void anotherNameIsAnotherState() throws IOException {
    String before = DataFingerprint.of(data);
    Files.move(data.resolve("models/weights"), data.resolve("models/other"));
    assertNotEquals(before, DataFingerprint.of(data));
  }

  @Test
  void whatNoReadingRestsOnDoesNotCount() throws IOException {
    String before = DataFingerprint.of(data);
    write("articles/news.txt", "Talks begin.");
    write("README.md", "About the data.");
    assertEquals(before, DataFingerprint.of(data));
  }

  @Test
  void theShippedDataHaveTenDigitsThatStay() {
    assertTrue(DataFingerprint.shipped().matches("[0-9a-f]{10}"));
    assertEquals(DataFingerprint.shipped(), DataFingerprint.shipped());
  }

  private void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
