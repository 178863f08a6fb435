package org.w3id.rapporteur.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.shiftreduce.LeanParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.StructuredText;

/**
 * Stanford CoreNLP in its lean cut: tags, lemmas, three kinds of names, SUTime, shift-reduce
 * parser.
 *
 * <p>The models (about 1.2 GB in memory) load at the first reading, once, whatever the number of
 * threads.
 */
public final class CoreNlpEngine implements LanguageEngine {
  /** A longer sentence is a list or a table: it keeps its tokens and names but gets no tree. */
  private static final int LONGEST_PARSED = 120;

  private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  /**
   * Parsers go astray at quotation marks; without them, at the same offsets, they read the sentence
   * as spoken.
   */
  private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»]");

  /** At a dash that sets words off, parsers break a sentence; at a comma they do not. */
  private static final Pattern SETTING_OFF =
      Pattern.compile("(?<!\\d)—|—(?!\\d)|(?<=\\s)[–-](?=\\s)|(?<!-)--(?!-)");

  private final Runnable beforeLoading;
  private @Nullable AnnotationPipeline pipeline;

  /**
   * @param beforeLoading called once, just before the models load, which takes some ten seconds
   */
  public CoreNlpEngine(Runnable beforeLoading) {
    this.beforeLoading = beforeLoading;
  }

  @Override
  public String version() {
    return "CoreNLP "
        + StanfordCoreNLP.class.getPackage().getImplementationVersion()
        + ", quotation marks blanked, dashes as commas, names in capitals, times"
        + " where words or figures tell one";
  }

  @Override
  public Reading read(StructuredText text) {
    Optional<LocalDate> published = text.article().metadata().published();
    ReadingBuilder reading = new ReadingBuilder(text);
    for (Block block : text.blocks()) {
      if (block.kind() != Block.Kind.NOISE) {
        for (CoreMap sentence : sentences(block.span().of(text.body()), published)) {
          reading.add(block, sentence);
        }
      }
    }
    return reading.build();
  }

  private List<CoreMap> sentences(String words, Optional<LocalDate> published) {
    Annotation annotation = new Annotation(plain(words));
    published.ifPresent(
        date -> annotation.set(CoreAnnotations.DocDateAnnotation.class, date.toString()));
    pipeline().annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    return sentences == null ? List.of() : new ArrayList<>(sentences);
  }

  /** The words as the parser reads them best, each at its old offset. */
  private static String plain(String words) {
    String unquoted = QUOTATION_MARK.matcher(words).replaceAll(" ");
    return SETTING_OFF
        .matcher(unquoted)
        .replaceAll(dash -> dash.group().length() == 1 ? "," : ", ");
  }

  private synchronized AnnotationPipeline pipeline() {
    AnnotationPipeline loaded = pipeline;
    if (loaded == null) {
      beforeLoading.run();
      loaded = load(settings());
      pipeline = loaded;
    }
    return loaded;
  }

  private static AnnotationPipeline load(Properties settings) {
    try {
      return new AnnotationPipeline(
          List.of(
              new TokenizerAnnotator(settings),
              new POSTaggerAnnotator(Annotator.STANFORD_POS, settings),
              new NamesInCapitals(),
              new MorphaAnnotator(false),
              new NamesAndTimes(settings, new TimeWords(new DataFiles())),
              new SentenceParser(LeanParser.load(PARSER), LONGEST_PARSED)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot load the language models", e);
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("tokenize.options", "untokenizable=noneDelete");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    return settings;
  }
}
