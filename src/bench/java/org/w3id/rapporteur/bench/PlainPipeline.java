package org.w3id.rapporteur.bench;

import com.google.gson.JsonParser;
import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/**
 * What a user would script with CoreNLP to get triples out of news: names, dependencies,
 * coreference, the relations of KBP and open ones, printed one a line.
 */
final class PlainPipeline {
  private PlainPipeline() {}

  /**
   * Prints the triples of all articles.
   *
   * @param args JSON Lines with a field {@code text}; the annotators
   */
  public static void main(String[] args) throws IOException {
    Properties settings = new Properties();
    settings.setProperty("annotators", args[1]);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      Annotation article =
          new Annotation(JsonParser.parseString(line).getAsJsonObject().get("text").getAsString());
      pipeline.annotate(article);
      for (CoreMap sentence : article.get(CoreAnnotations.SentencesAnnotation.class)) {
        print(sentence.get(CoreAnnotations.KBPTriplesAnnotation.class), out);
        print(sentence.get(NaturalLogicAnnotations.RelationTriplesAnnotation.class), out);
      }
    }
    out.flush();
  }

  private static void print(Collection<RelationTriple> triples, PrintStream out) {
    for (RelationTriple each : triples == null ? List.<RelationTriple>of() : triples) {
      out.printf("%s\t%s\t%s%n", each.subjectGloss(), each.relationGloss(), each.objectGloss());
    }
  }
}
