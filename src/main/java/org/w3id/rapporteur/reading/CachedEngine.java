package org.w3id.rapporteur.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.StructuredText;

/**
 * Keeps what another engine read in a folder, one file an article, so that training and repeated
 * scoring do not parse again. A file is found by engine version, body and blocks; quotations are
 * those of the text at hand.
 */
public final class CachedEngine implements LanguageEngine {
  private final LanguageEngine engine;
  private final Path folder;

  /**
   * An engine that asks {@code engine} where the folder does not know.
   *
   * @param folder made if missing
   */
  public CachedEngine(LanguageEngine engine, Path folder) {
    this.engine = engine;
    this.folder = folder;
  }

  @Override
  public String version() {
    return engine.version();
  }

  @Override
  public Reading read(StructuredText text) {
    Path file = folder.resolve(key(text) + ".gz");
    try {
      if (Files.exists(file)) {
        return load(file, text);
      }
      Reading reading = engine.read(text);
      save(file, reading);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot use the cache file " + file, e);
    }
  }

  private static Reading load(Path file, StructuredText text) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      return new ReadingFile(text).load(in);
    }
  }

  private void save(Path file, Reading reading) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "reading", ".part");
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(unfinished))))) {
      new ReadingFile(reading.text()).save(reading, out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private String key(StructuredText text) {
    StringBuilder identity = new StringBuilder(engine.version());
    text.article().metadata().published().ifPresent(identity::append);
    for (Block block : text.blocks()) {
      if (block.kind() != Block.Kind.NOISE) {
        identity.append('\n').append(block.span().begin()).append('-').append(block.span().end());
      }
    }
    identity.append('\n').append(text.body());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(identity.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
