package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages in common layouts, each beside what is to be read from it. */
class HtmlPagesTest {

  @TestFactory
  Stream<DynamicTest> thePageGivesWhatIsExpectedOfIt() throws IOException, URISyntaxException {
    ArticleReader reader = ArticleReader.standard(PageHintsFile.packed());
    URI folder = Objects.requireNonNull(HtmlPagesTest.class.getResource("/pages")).toURI();
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    return pages.stream()
        .map(page ->
            DynamicTest.dynamicTest(
                page.getFileName().toString(),
                () -> assertEquals(expected(page), shown(reader.read(List.of(page))))));
  }

  private static String expected(Path page) throws IOException {
    return Files.readString(Path.of(page.toString().replace(".html", ".expected")));
  }

  private static String shown(Received received) {
    assertEquals(1, received.articles().size(), () -> received.problems().toString());
    Article article = received.articles().get(0);
    Metadata metadata = article.metadata();
    return "headline: %s\npublisher: %s\npublished: %s\nauthors: %s\nurl: %s\n\n%s\n"
        .formatted(
            metadata.headline().orElse(""),
            metadata.publisher().orElse(""),
            metadata.published().map(LocalDate::toString).orElse(""),
            String.join(", ", metadata.authors()),
            metadata.url().map(URI::toString).orElse(""),
            article.body());
  }
}
