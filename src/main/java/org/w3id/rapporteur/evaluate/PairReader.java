package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.reading.LanguageEngine;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.StructuredText;

/** Reads a pair of texts as one article of two paragraphs, so that names in both mean the same. */
public final class PairReader {
  private static final String ENDS = ".?!\"”’'";

  private final LanguageEngine engine;

  public PairReader(LanguageEngine engine) {
    this.engine = engine;
  }

  /** Premise and hypothesis as the two blocks of one article. */
  public Reading read(TextPair pair) {
    String premise = ended(pair.premise());
    String hypothesis = ended(pair.hypothesis());
    String body = premise + "\n" + hypothesis;
    int cut = premise.length();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, cut), Block.Kind.PARAGRAPH));
    blocks.add(new Block(new Span(cut + 1, body.length()), Block.Kind.PARAGRAPH));
    Article article = new Article(pair.id(), body, Metadata.NONE);
    return engine.read(new StructuredText(article, blocks, List.of()));
  }

  /** One paragraph with a full stop at its end: parsers read sentences better than stumps. */
  private static String ended(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    boolean isEnded = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return isEnded ? line : line + ".";
  }
}
