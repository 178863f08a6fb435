package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the lines of a page with their places, in the order in which the document writes them. */
final class PlacedLines extends PDFTextStripper {
  /** A wider gap is one between columns, in sizes of the letters. */
  private static final double GAP = 1.4;

  private final List<PlacedLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean goesOn;
  private double left;
  private double right;
  private double base;
  private double height;

  /**
   * @param page the first is 1
   */
  List<PlacedLine> of(PDDocument document, int page) throws IOException {
    lines.clear();
    setStartPage(page);
    setEndPage(page);
    getText(document);
    end(false);
    return List.copyOf(lines);
  }

  @Override
  protected void writeString(String words, List<TextPosition> places) {
    if (words.isBlank() || places.isEmpty()) {
      return;
    }
    TextPosition first = places.get(0);
    TextPosition last = places.get(places.size() - 1);
    double begin = first.getXDirAdj();
    double size = first.getFontSizeInPt();
    if (!text.isEmpty() && (begin - right > GAP * size || begin < left - size)) {
      end(false);
      goesOn = true;
    }
    if (text.isEmpty()) {
      left = begin;
      base = first.getYDirAdj();
      height = first.getHeightDir();
    }
    right = last.getXDirAdj() + last.getWidthDirAdj();
    text.append(words);
  }

  @Override
  protected void writeWordSeparator() {
    if (!text.isEmpty()) {
      text.append(' ');
    }
  }

  @Override
  protected void writeLineSeparator() {
    end(false);
  }

  @Override
  protected void writeParagraphEnd() {
    end(true);
  }

  private void end(boolean isLast) {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      lines.add(new PlacedLine(line, left, right, base, height, goesOn, isLast));
    } else if (isLast && !lines.isEmpty()) {
      lines.add(lines.remove(lines.size() - 1).last(true));
    }
    text.setLength(0);
    goesOn = false;
  }
}
