package org.w3id.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;

class TextCutterTest {
  private final TextCutter cutter = new TextCutter(NoiseFile.packed());

  private List<String> blocks(String body) {
    return cut(body).blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(body))
        .toList();
  }

  private StructuredText cut(String body) {
    return cutter.cut(new Article("talks.txt", body, Metadata.NONE));
  }

  @Test
  void aLineOfFewWordsWithoutAFullStopIsAHeading() {
    assertEquals(
        List.of(
            "HEADING Envoys Meet Again",
            "PARAGRAPH The envoys met on Monday.",
            "HEADING What comes next?",
            "PARAGRAPH Nobody knows."),
        blocks("Envoys Meet Again\nThe envoys met on Monday.\nWhat comes next?\nNobody knows.\n"));
  }

  @Test
  void aStretchHasTheBlocksThatItHasInTheWhole() {
    String body =
        "ROME, May 3 - The envoys met on Monday.\n"
            + "Related Articles\n"
            + "Ports reopen\n"
            + "They parted without a word on Tuesday, and nobody would tell what had been said"
            + " there.\n"
            + "Nobody knows more than that.\n"
            + "Follow us on Twitter\n"
            + "Ports reopen\n";
    List<Block> whole = cut(body).blocks();
    for (int cut = 1; cut < body.length(); cut++) {
      Span before = new Span(0, cut);
      Span behind = new Span(cut, body.length());
      assertEquals(reaching(whole, before, body), cutter.blocks(body, before));
      assertEquals(reaching(whole, behind, body), cutter.blocks(body, behind));
    }
  }

  /** Blocks of one line stand or fall together. */
  private static List<Block> reaching(List<Block> blocks, Span stretch, String body) {
    List<Span> lines = Lines.of(body).stream().filter(stretch::overlaps).toList();
    return blocks.stream()
        .filter(block -> lines.stream().anyMatch(line -> line.covers(block.span())))
        .toList();
  }

  @Test
  void aQuestionPutToASpeakerInMinutesIsNoHeading() {
    assertEquals(
        List.of("PARAGRAPH The President: When do you leave?"),
        blocks("The President: When do you leave?"));
  }

  @Test
  void aQuotationThatEndsInsideItsMarksIsAParagraph() {
    assertEquals(List.of("PARAGRAPH “We shall see.”"), blocks("\r\n“We shall see.”\r\n"));
  }

  @Test
  void marksOfHeadingsAndListsBelongToNoBlock() {
    assertEquals(
        List.of(
            "HEADING Terms",
            "LIST_ITEM Kyiv wants a truce.",
            "LIST_ITEM Moscow wants talks.",
            "LIST_ITEM Ankara waits."),
        blocks("## Terms\n- Kyiv wants a truce.\n  • Moscow wants talks.\n3. Ankara waits."));
  }

  @Test
  void aDatelineIsABlockOfItsOwn() {
    assertEquals(
        List.of("NOISE GENEVA, May 3 (Agency) -", "PARAGRAPH The envoys met."),
        blocks("GENEVA, May 3 (Agency) - The envoys met."));
    assertEquals(
        List.of("NOISE NEW YORK —", "PARAGRAPH The envoys met."),
        blocks("NEW YORK — The envoys met."));
    assertEquals(
        List.of("NOISE London (Agency) --", "PARAGRAPH The envoys met."),
        blocks("London (Agency) -- The envoys met."));
  }

  @Test
  void aDashAfterAnAbbreviationMakesNoDateline() {
    assertEquals(
        List.of("PARAGRAPH NATO – which met on Monday – agreed."),
        blocks("NATO – which met on Monday – agreed."));
  }

  @Test
  void linesWrappedAtAColumnAreOneParagraph() {
    String body =
        """
        The envoys of the two countries met on Monday in the old
        town hall of the port, which had been closed to the public
        since the morning, and talked until late at night about it.

        They will meet again on Friday, said the host, who had been
        asked by both sides to write down what they could agree on
        before the end of the month, and who has done so before.
        """;
    assertEquals(2, cut(body).blocks().size());
  }

  @Test
  void aVeryLongLineIsCutAtDoubleSpaces() {
    String sentence =
        "The envoys met in the port and talked about the terms of a truce. ".repeat(6);
    assertEquals(3, cut(sentence + "  " + sentence + "\u00A0 " + sentence).blocks().size());
  }

  @Test
  void noiseInsideALineIsCutOut() {
    assertEquals(
        List.of(
            "PARAGRAPH The envoys met.",
            "NOISE Sign up for our free newsletter on ports.",
            "PARAGRAPH They talked."),
        blocks("The envoys met. Sign up for our free newsletter on ports. They talked."));
  }

  @Test
  void whatFollowsAHeadOfRelatedStoriesIsNoiseUntilTheProseGoesOn() {
    String prose =
        "The envoys met on Monday in the old town hall of the port and talked until late.";
    assertEquals(
        List.of("NOISE Related stories", "NOISE Ten facts about ports", "PARAGRAPH " + prose),
        blocks("Related stories\nTen facts about ports\n" + prose));
  }

  @Test
  void allAfterTheCommentFormIsNoise() {
    String prose =
        "The envoys met on Monday in the old town hall of the port, said the host. ".repeat(3);
    assertEquals(
        List.of(
            "PARAGRAPH " + prose.strip(),
            "NOISE Leave a comment",
            "NOISE I was there and I say that it is all wrong what they write about this,"
                + " friends."),
        blocks(
            prose
                + "\n\n"
                + "Leave a comment\n"
                + "I was there and I say that it is all wrong what they write about this,"
                + " friends."));
  }

  @Test
  void everyBlockAndQuotationIsAStretchOfTheBodyWhateverTheBody() {
    long seed = 20_250_503L;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String body = RandomText.of(random, 1 + random.nextInt(120));
      assertOrderly(cut(body), "seed " + seed + " round " + round + ": " + escaped(body));
    }
  }

  private static String escaped(String body) {
    return body.chars()
        .mapToObj(c -> c < 127 && c > 31 ? "" + (char) c : String.format("\\u%04x", c))
        .collect(Collectors.joining());
  }

  private static void assertOrderly(StructuredText text, String message) {
    int end = 0;
    for (Block block : text.blocks()) {
      String words = block.span().of(text.body());
      assertTrue(block.span().begin() >= end && !words.isEmpty(), message);
      assertEquals(words.strip(), words, message);
      end = block.span().end();
    }
    int begin = 0;
    for (Quotation quotation : text.quotations()) {
      Span outer = quotation.outer();
      assertTrue(outer.begin() >= begin, message);
      assertTrue(
          text.blocks().stream()
              .filter(block -> block.kind() != Block.Kind.NOISE)
              .anyMatch(block -> block.span().covers(outer)),
          message);
      assertTrue(outer.of(text.body()).contains(quotation.inner().of(text.body())), message);
      begin = outer.begin();
    }
  }

  @Test
  void aLineOfAMillionCharactersIsCutInTime() {
    String body =
        "\"We 'shall' see,\" the envoys' host said (again) - 'no' and subscribe ".repeat(6_000);
    assertTimeout(Duration.ofSeconds(20), () -> assertTrue(cut(body).quotations().size() > 1_000));
  }
}
