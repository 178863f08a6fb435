package org.w3id.rapporteur.attribution.learned;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file of weights: gzip over a line {@value #HEADING}, then eight arrays in the order of {@link
 * Model}, each as its length (int), its scale (float) and one signed byte a weight. A weight is its
 * byte times the scale.
 */
final class ModelFile {
  private static final String HEADING = "rapporteur attribution weights 3";
  private static final String SHIPPED = "/data/models/attribution.model.gz";

  private ModelFile() {}

  static Model shipped() {
    try (InputStream in = ModelFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its resource " + SHIPPED);
      }
      return load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + SHIPPED, e);
    }
  }

  static Model load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return load(in);
    }
  }

  private static Model load(InputStream packed) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed), 1 << 16))) {
      String heading = in.readUTF();
      if (!heading.equals(HEADING)) {
        throw new IOException("Expected \"" + HEADING + "\", found \"" + heading + "\"");
      }
      return new Model(
          new LogisticModel(weights(in)),
          new ChainModel(weights(in), weights(in)),
          new LogisticModel(weights(in)),
          judges(in),
          judges(in));
    }
  }

  private static Judges judges(DataInputStream in) throws IOException {
    return new Judges(new LogisticModel(weights(in)), new LogisticModel(weights(in)));
  }

  private static float[] weights(DataInputStream in) throws IOException {
    float[] weights = new float[in.readInt()];
    float scale = in.readFloat();
    byte[] steps = new byte[weights.length];
    in.readFully(steps);
    for (int w = 0; w < weights.length; w++) {
      weights[w] = steps[w] * scale;
    }
    return weights;
  }

  static void save(Model model, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeUTF(HEADING);
      save(model.cue().weights(), out);
      save(model.chain().tokenWeights(), out);
      save(model.chain().stepWeights(), out);
      save(model.rank().weights(), out);
      for (Judges judges : List.of(model.alone(), model.among())) {
        save(judges.attributes().weights(), out);
        save(judges.isRight().weights(), out);
      }
    }
  }

  private static void save(float[] weights, DataOutputStream out) throws IOException {
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
    out.writeInt(weights.length);
    out.writeFloat(scale);
    for (float weight : weights) {
      out.writeByte(Math.round(weight / scale));
    }
  }
}
