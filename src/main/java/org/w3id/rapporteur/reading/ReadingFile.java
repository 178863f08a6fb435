package org.w3id.rapporteur.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.StructuredText;

/**
 * A reading as a stream of bytes: what the engine found, without the text, which is needed again to
 * load it.
 */
record ReadingFile(StructuredText text) {

  void save(Reading reading, DataOutputStream out) throws IOException {
    out.writeInt(reading.sentences().size());
    for (Sentence sentence : reading.sentences()) {
      out.writeInt(sentence.block().span().begin());
      saveTokens(sentence, out);
      saveConstituents(sentence, out);
    }
    saveNames(reading, out);
    saveTimes(reading, out);
  }

  private static void saveTokens(Sentence sentence, DataOutputStream out) throws IOException {
    out.writeInt(sentence.size());
    for (Token token : sentence.tokens()) {
      saveSpan(token.span(), out);
      out.writeUTF(token.text());
      out.writeUTF(token.lemma());
      out.writeUTF(token.tag());
      out.writeInt(token.head());
      out.writeUTF(token.relation());
    }
  }

  private static void saveConstituents(Sentence sentence, DataOutputStream out) throws IOException {
    out.writeInt(sentence.constituents().size());
    for (Constituent phrase : sentence.constituents()) {
      out.writeUTF(phrase.label());
      out.writeInt(phrase.begin());
      out.writeInt(phrase.end());
      out.writeInt(phrase.depth());
    }
  }

  private static void saveNames(Reading reading, DataOutputStream out) throws IOException {
    out.writeInt(reading.names().size());
    for (Name name : reading.names()) {
      out.writeInt(name.sentence());
      out.writeInt(name.begin());
      out.writeInt(name.end());
      saveSpan(name.span(), out);
      out.writeUTF(name.kind().name());
    }
  }

  private static void saveTimes(Reading reading, DataOutputStream out) throws IOException {
    out.writeInt(reading.times().size());
    for (TimeExpression time : reading.times()) {
      out.writeInt(time.sentence());
      saveSpan(time.span(), out);
      out.writeUTF(time.value().orElse(""));
      out.writeUTF(time.kind().name());
    }
  }

  private static void saveSpan(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.begin());
    out.writeInt(span.end());
  }

  Reading load(DataInputStream in) throws IOException {
    Map<Integer, Block> blocks = new HashMap<>();
    for (Block block : text.blocks()) {
      blocks.put(block.span().begin(), block);
    }
    List<Sentence> sentences = new ArrayList<>();
    int count = in.readInt();
    for (int index = 0; index < count; index++) {
      int begin = in.readInt();
      Block block = blocks.get(begin);
      if (block == null) {
        throw new IOException("No block begins at " + begin);
      }
      sentences.add(new Sentence(index, block, loadTokens(in), loadConstituents(in)));
    }
    return new Reading(text, sentences, loadNames(in), loadTimes(in));
  }

  private static List<Token> loadTokens(DataInputStream in) throws IOException {
    List<Token> tokens = new ArrayList<>();
    int count = in.readInt();
    for (int index = 0; index < count; index++) {
      Span span = loadSpan(in);
      String words = in.readUTF();
      String lemma = in.readUTF().intern();
      String tag = in.readUTF().intern();
      int head = in.readInt();
      tokens.add(new Token(index, span, words, lemma, tag, head, in.readUTF().intern()));
    }
    return tokens;
  }

  private static List<Constituent> loadConstituents(DataInputStream in) throws IOException {
    List<Constituent> phrases = new ArrayList<>();
    int count = in.readInt();
    for (int index = 0; index < count; index++) {
      String label = in.readUTF().intern();
      int begin = in.readInt();
      int end = in.readInt();
      phrases.add(new Constituent(label, begin, end, in.readInt()));
    }
    return phrases;
  }

  private static List<Name> loadNames(DataInputStream in) throws IOException {
    List<Name> names = new ArrayList<>();
    int count = in.readInt();
    for (int index = 0; index < count; index++) {
      int sentence = in.readInt();
      int begin = in.readInt();
      int end = in.readInt();
      Span span = loadSpan(in);
      names.add(new Name(sentence, begin, end, span, Name.Kind.valueOf(in.readUTF())));
    }
    return names;
  }

  private static List<TimeExpression> loadTimes(DataInputStream in) throws IOException {
    List<TimeExpression> times = new ArrayList<>();
    int count = in.readInt();
    for (int index = 0; index < count; index++) {
      int sentence = in.readInt();
      Span span = loadSpan(in);
      Optional<String> value = Optional.of(in.readUTF()).filter(iso -> !iso.isEmpty());
      times.add(
          new TimeExpression(sentence, span, value, TimeExpression.Kind.valueOf(in.readUTF())));
    }
    return times;
  }

  private static Span loadSpan(DataInputStream in) throws IOException {
    int begin = in.readInt();
    return new Span(begin, in.readInt());
  }
}
