package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class ArticlePartsTest {
  private static final String PARAGRAPH = "The ferry goes once a day. ".repeat(20).strip() + "\n";

  private static Optional<Integer> asked(ArticleParts parts, String value) {
    Map<String, String> parameters = Map.of(ArticleParts.PART, value);
    return parts
        .asked(new Request("/page/article/x", parameters, "", ""))
        .map(ArticleParts.Part::number);
  }

  private static String joined(ArticleParts parts, String text) {
    return parts.spans().stream().map(span -> span.of(text)).collect(Collectors.joining());
  }

  @Test
  void anArticleOfUsualLengthIsOnePart() {
    assertTrue(ArticleParts.of(PARAGRAPH.repeat(18)).isOne());
    assertTrue(ArticleParts.of("").isOne());
  }

  @Test
  void aLongOneIsCutBetweenParagraphsAndNothingIsLost() {
    String text = PARAGRAPH.repeat(100);
    ArticleParts parts = ArticleParts.of(text);
    assertEquals(8, parts.spans().size());
    assertEquals(text, joined(parts, text));
    parts.spans().forEach(span -> assertTrue(span.of(text).endsWith("day.\n"), span::toString));
  }

  @Test
  void aParagraphAsLongAsAnArticleIsCutBetweenSentences() {
    String text = "The ferry goes once a day. ".repeat(2_000);
    ArticleParts parts = ArticleParts.of(text);
    assertEquals(text, joined(parts, text));
    parts.spans().forEach(span -> assertTrue(span.of(text).startsWith("The ferry")));
  }

  @Test
  void aTextWithoutSentencesIsCutBetweenCharacters() {
    String text = "\uD83D\uDEF6".repeat(20_000);
    ArticleParts parts = ArticleParts.of(text);
    assertEquals(text, joined(parts, text));
    parts.spans().forEach(span -> assertEquals(0, span.length() % 2));
  }

  @Test
  void aPlaceLeadsToThePartThatHoldsIt() {
    ArticleParts parts = ArticleParts.of(PARAGRAPH.repeat(100));
    int behindFirst = parts.spans().get(0).end();
    var article = NodeFactory.createURI(Names.ID + "article/x");
    assertEquals("/page/article/x", parts.holding(behindFirst - 1).address(article));
    assertEquals("/page/article/x?part=2", parts.holding(behindFirst).address(article));
    assertEquals(8, parts.holding(1_000_000).number());
  }

  @Test
  void whatIsNoNumberOfAPartIsTheFirstAndNoneIsBeyondTheLast() {
    ArticleParts parts = ArticleParts.of(PARAGRAPH.repeat(100));
    assertEquals(Optional.of(8), asked(parts, "8"));
    assertEquals(Optional.of(1), asked(parts, "two"));
    assertEquals(Optional.of(1), asked(parts, "99999999999"));
    assertEquals(Optional.empty(), asked(parts, "9"));
  }
}
