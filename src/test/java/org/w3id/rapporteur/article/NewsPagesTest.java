package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages with the habits of many sites, written before anybody looked at how they would be read.
 * Standfirsts, which are read as part of the text, and credits keep some below 1.
 */
class NewsPagesTest {
  private static final double LEAST = 0.94;
  private static final double MEAN = 0.995;

  /** Pages that tell their publisher nowhere but in the name of a secretariat. */
  private static final Set<String> UNNAMED = Set.of("typed-pre");

  @TestFactory
  Stream<DynamicTest> thePageIsReadAsItsReadersReadIt() throws IOException, URISyntaxException {
    ArticleReader reader = ArticleReader.standard(PageHintsFile.packed());
    return pages().stream()
        .map(page ->
            DynamicTest.dynamicTest(
                page.name(), () -> check(page, reader.read(List.of(page.file())))));
  }

  private static void check(SavedPage page, Received received) {
    assertEquals(1, received.articles().size(), () -> received.problems().toString());
    Article article = received.articles().get(0);
    Metadata metadata = article.metadata();
    assertEquals(Optional.of(page.headline()), metadata.headline());
    assertEquals(Optional.of(LocalDate.parse(page.published())), metadata.published());
    if (!UNNAMED.contains(page.name())) {
      assertEquals(Optional.of(page.publisher()), metadata.publisher());
    }
    assertTrue(page.f1(article.body()) >= LEAST, article::body);
  }

  @Test
  void nearlyAllWordsAreThoseOfTheArticles() throws IOException, URISyntaxException {
    ArticleReader reader = ArticleReader.standard(PageHintsFile.packed());
    double mean =
        pages().stream()
            .mapToDouble(
                page -> page.f1(reader.read(List.of(page.file())).articles().get(0).body()))
            .average()
            .orElse(0);
    assertTrue(mean >= MEAN, () -> "mean " + mean);
  }

  private static List<SavedPage> pages() throws IOException, URISyntaxException {
    return SavedPage.in(
        Path.of(Objects.requireNonNull(NewsPagesTest.class.getResource("/newspages")).toURI()));
  }
}
