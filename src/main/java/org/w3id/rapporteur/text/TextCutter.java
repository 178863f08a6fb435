package org.w3id.rapporteur.text;

import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.article.Article;

/** Cuts a body into blocks and finds its quotations. */
public final class TextCutter {
  private final NoiseFinder noiseFinder;
  private final QuotationFinder quotationFinder = new QuotationFinder();

  public TextCutter(NoiseCues cues) {
    this.noiseFinder = new NoiseFinder(cues);
  }

  /**
   * The article with its blocks and quotations. A dateline is a block of noise of its own before
   * its paragraph, so that the first sentence begins where the writer's does. Marks of lists and
   * headings belong to no block.
   */
  public StructuredText cut(Article article) {
    String body = article.body();
    List<Block> blocks = blocks(body, new Span(0, body.length()));
    return new StructuredText(article, blocks, quotationFinder.find(body, blocks));
  }

  /**
   * The blocks of the lines that reach into a stretch of a body: the same as those of the whole,
   * found at about the cost of the stretch.
   */
  public List<Block> blocks(String body, Span stretch) {
    List<Span> lines = Lines.of(body);
    List<Block> blocks = new ArrayList<>();
    List<Span> noise = noiseFinder.noise(body, lines, stretch);
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).overlaps(stretch)) {
        continue;
      }
      List<Span> inLine = new ArrayList<>();
      while (next < noise.size() && noise.get(next).begin() < lines.get(i).end()) {
        inLine.add(noise.get(next++));
      }
      addBlocks(new Line(body, lines.get(i), i == 0), inLine, blocks);
    }
    return blocks;
  }

  private record Line(String body, Span span, boolean isFirst) {}

  private static void addBlocks(Line line, List<Span> noise, List<Block> blocks) {
    int begin = line.span().begin();
    for (Span span : noise) {
      addText(line, new Span(begin, span.begin()), blocks);
      blocks.add(new Block(stripped(line.body(), span), Block.Kind.NOISE));
      begin = span.end();
    }
    addText(line, new Span(begin, line.span().end()), blocks);
  }

  private static void addText(Line line, Span piece, List<Block> blocks) {
    Span span = stripped(line.body(), piece);
    if (span.of(line.body()).chars().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    String words = span.of(line.body());
    int bullet = LineShape.bullet(words);
    int mark = LineShape.headingMark(words);
    if (mark > 0) {
      blocks.add(new Block(after(span, mark), Block.Kind.HEADING));
    } else if (bullet > 0) {
      blocks.add(new Block(after(span, bullet), Block.Kind.LIST_ITEM));
    } else if (span.equals(line.span()) && LineShape.isHeading(words, line.isFirst())) {
      blocks.add(new Block(span, Block.Kind.HEADING));
    } else {
      addParagraph(line.body(), span, blocks);
    }
  }

  private static void addParagraph(String body, Span span, List<Block> blocks) {
    int dateline = LineShape.dateline(span.of(body));
    if (dateline > 0) {
      Span place = new Span(span.begin(), span.begin() + dateline);
      blocks.add(new Block(stripped(body, place), Block.Kind.NOISE));
    }
    blocks.add(new Block(stripped(body, after(span, dateline)), Block.Kind.PARAGRAPH));
  }

  private static Span after(Span span, int units) {
    return new Span(span.begin() + units, span.end());
  }

  private static Span stripped(String body, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Lines.isSpace(body.charAt(begin))) {
      begin++;
    }
    while (end > begin && Lines.isSpace(body.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
