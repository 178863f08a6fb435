package org.w3id.rapporteur.endpoint.page;

import java.util.stream.Stream;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.CodePoints;
import org.w3id.rapporteur.text.NoiseCues;
import org.w3id.rapporteur.text.Span;
import org.w3id.rapporteur.text.TextCutter;

/**
 * Which stretches of an article are no part of its report, such as bylines, captions and calls to
 * subscribe: the same that were left out when it was read.
 */
final class ArticleNoise {
  private static final ArticleNoise SHIPPED = new ArticleNoise(new DataFiles());

  private final TextCutter cutter;

  private ArticleNoise(DataFiles files) {
    this.cutter = new TextCutter(NoiseCues.of(files.lines("lexicon/noise.tsv")));
  }

  static ArticleNoise shipped() {
    return SHIPPED;
  }

  /**
   * @param stretch of the text, in UTF-16 units
   */
  Stream<Excerpt.Mark> marks(String text, Span stretch) {
    CodePoints points = new CodePoints(text);
    return cutter.blocks(text, stretch).stream()
        .filter(block -> block.kind() == Block.Kind.NOISE)
        .map(block -> mark(points.of(block.span())));
  }

  private static Excerpt.Mark mark(Span span) {
    return Excerpt.Mark.of(span.begin(), span.end(), Excerpt.Mark.NOISE);
  }
}
