package org.w3id.rapporteur.reading;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.DocumentReaderAndWriter;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.HashIndex;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/**
 * Gives the engine's finder of times the names that are found already, where it would find them
 * itself. Holds nothing, so that it can be neither trained nor saved.
 */
final class KnownNames extends AbstractSequenceClassifier<CoreLabel> {
  /** The kind of name that a token belongs to, as the engine writes it. */
  static final class Known implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  KnownNames() {
    super(new Properties());
    classIndex = new HashIndex<>();
    classIndex.add(backgroundSymbol());
  }

  @Override
  public List<CoreLabel> classify(List<CoreLabel> tokens) {
    tokens.forEach(token -> token.set(AnswerAnnotation.class, token.get(Known.class)));
    return tokens;
  }

  @Override
  public List<CoreLabel> classifyWithGlobalInformation(
      List<CoreLabel> tokens, CoreMap document, CoreMap sentence) {
    return classify(tokens);
  }

  @Override
  public void train(
      Collection<List<CoreLabel>> documents, DocumentReaderAndWriter<CoreLabel> readerAndWriter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void serializeClassifier(String path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void serializeClassifier(ObjectOutputStream stream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void loadClassifier(ObjectInputStream stream, Properties properties) {
    throw new UnsupportedOperationException();
  }
}
