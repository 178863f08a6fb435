package org.w3id.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.Received;
import org.w3id.rapporteur.article.SavedPage;

/** Holds what is read from saved pages against what is expected, beside readability4j. */
final class PageTexts {
  private PageTexts() {}

  /**
   * Prints a line a page and the means: F1 over words, ours and theirs, and which of headline,
   * publisher and day differ from what is expected.
   *
   * @param args folders with pages and what is expected of each
   */
  public static void main(String[] args) throws IOException {
    ArticleReader reader = Pages.reader();
    for (String folder : args) {
      List<SavedPage> pages = SavedPage.in(Path.of(folder));
      Means means = new Means();
      for (SavedPage page : pages) {
        means.add(page, reader.read(List.of(page.file())));
      }
      means.print(folder, pages.size());
    }
  }

  private static final class Means {
    private double ours;
    private double theirs;
    private int headlines;
    private int publishers;
    private int days;

    private void add(SavedPage page, Received received) throws IOException {
      List<Article> articles = received.articles();
      String body = articles.isEmpty() ? "" : articles.get(0).body();
      double our = page.f1(body);
      double their = page.f1(Pages.readability(page.file()));
      ours += our;
      theirs += their;
      String headline = first(articles, a -> a.metadata().headline().orElse(""));
      String publisher = first(articles, a -> a.metadata().publisher().orElse(""));
      String day =
          first(articles, a -> a.metadata().published().map(LocalDate::toString).orElse(""));
      headlines += headline.equals(page.headline()) ? 1 : 0;
      publishers += publisher.equals(page.publisher()) ? 1 : 0;
      days += day.equals(page.published()) ? 1 : 0;
      System.out.printf(
          "%-24s %.3f %.3f%s%s%s%n",
          page.name(),
          our,
          their,
          differs("headline", headline, page.headline()),
          differs("publisher", publisher, page.publisher()),
          differs("day", day, page.published()));
    }

    private static String first(
        List<Article> articles, java.util.function.Function<Article, String> field) {
      return articles.isEmpty() ? "" : field.apply(articles.get(0));
    }

    private static String differs(String field, String found, String expected) {
      return found.equals(expected) ? "" : "  " + field + " “" + found + "”";
    }

    private void print(String folder, int pages) {
      System.out.printf(
          "%s: %d pages, F1 ours %.3f, readability4j %.3f; headline %d, publisher %d, day %d%n",
          folder, pages, ours / pages, theirs / pages, headlines, publishers, days);
    }
  }
}
