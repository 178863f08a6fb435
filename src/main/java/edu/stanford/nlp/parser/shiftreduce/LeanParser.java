package edu.stanford.nlp.parser.shiftreduce;

import edu.stanford.nlp.io.IOUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.jspecify.annotations.NullMarked;

/**
 * Loads a shift-reduce parser that gives the same trees as the engine's own in a fraction of the
 * time and memory. It stands in the engine's package because the engine lets no other in.
 */
@NullMarked
public final class LeanParser {
  private LeanParser() {}

  /**
   * Loads a model that searches without a beam.
   *
   * @param path of the model in the class path
   * @throws IOException if it cannot be read or is of another kind
   */
  public static ShiftReduceParser load(String path) throws IOException {
    try (InputStream bytes = IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(path);
        ObjectInputStream in = new ModelStream(bytes)) {
      ShiftReduceParser parser = (ShiftReduceParser) in.readObject();
      requireKnownKind(parser);
      parser.setOptionFlags(parser.defaultCoreNLPFlags());
      parser.model = new HashedModel(parser.model);
      return parser;
    } catch (ClassNotFoundException e) {
      throw new IOException("The parser's model " + path + " is of another version", e);
    }
  }

  private static void requireKnownKind(ShiftReduceParser parser) throws IOException {
    boolean isKnown = parser.model.featureFactory.getClass() == BasicFeatureFactory.class;
    if (!isKnown || parser.op.trainOptions().beamSize > 1 || parser.op.testOptions().beamSize > 1) {
      throw new InvalidClassException("The parser's model has other features, or a beam");
    }
  }

  /** Reads weights as hashed ones. */
  static final class ModelStream extends ObjectInputStream {
    ModelStream(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
      ObjectStreamClass described = super.readClassDescriptor();
      return described.getName().equals(WeightMap.class.getName())
          ? ObjectStreamClass.lookup(HashedWeights.class)
          : described;
    }
  }
}
