package org.w3id.rapporteur.cli.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.cli.show.MarkedText.Mark;

class MarkedTextTest {
  private static final String TEXT = "A heading\nThe envoy denied it.\nNext paragraph.";

  @Test
  void onlyTheParagraphOfTheMarksIsShown() {
    assertEquals(
        "The envoy [cue: denied] it.",
        MarkedText.paragraph(TEXT, List.of(new Mark(20, 26, "cue"))));
  }

  @Test
  void marksMayStandSideBySideAndInsideOneAnother() {
    assertEquals(
        "[all: [source: The envoy] denied it.]",
        MarkedText.paragraph(TEXT, List.of(new Mark(10, 19, "source"), new Mark(10, 30, "all"))));
  }

  @Test
  void offsetsCountCodePoints() {
    assertEquals(
        "\uD83D\uDD4A [cue: said]",
        MarkedText.paragraph("\uD83D\uDD4A said", List.of(new Mark(2, 6, "cue"))));
  }
}
