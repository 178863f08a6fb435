package org.w3id.rapporteur.cli.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAsWideAsTheirCellsNeed() {
    TextTable table = new TextTable(List.of("who", "act"), List.of(List.of("the envoy", "Demand")));
    assertEquals(
        List.of("who        act", "---------  ------", "the envoy  Demand"), table.lines(80));
  }

  @Test
  void aCellThatIsTooWideRunsOverSeveralLinesAndLosesNothing() {
    TextTable table =
        new TextTable(List.of("words"), List.of(List.of("the port should reopen soon")));
    assertEquals(
        List.of("words", "------------", "the port", "should", "reopen soon"), table.lines(12));
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    assertEquals(List.of("abcd", "efgh", "ij"), TextTable.wrap("abcdefghij", 4));
  }

  @Test
  void lettersBeyondTheBasicPlaneCountAsOne() {
    TextTable table = new TextTable(List.of("a", "b"), List.of(List.of("\uD83D\uDD4A", "x")));
    assertEquals(List.of("a  b", "-  -", "\uD83D\uDD4A  x"), table.lines(80));
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TextTable(List.of("a", "b"), List.of(List.of("only one"))));
  }
}
