package org.w3id.rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.ArticleReader;
import org.w3id.rapporteur.article.FieldMapping;
import org.w3id.rapporteur.article.Intake;
import org.w3id.rapporteur.article.Languages;
import org.w3id.rapporteur.article.PageHints;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.lexicon.DataFiles;

/** Reads the main text of all pages of a folder, again and again. */
final class Pages {
  private Pages() {}

  /**
   * Prints how many letters were found.
   *
   * @param args {@code ours} or {@code readability4j}; the folder; how many times
   */
  public static void main(String[] args) throws IOException {
    List<Path> pages = of(Path.of(args[1]));
    int letters = 0;
    for (int time = 0; time < Integer.parseInt(args[2]); time++) {
      letters += "ours".equals(args[0]) ? ours(pages) : theirs(pages);
    }
    System.out.println(letters);
  }

  static List<Path> of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Reads as builds do. */
  static ArticleReader reader() {
    DataFiles files = new DataFiles();
    return ArticleReader.standard(
        PageHints.of(files.lines("formats/html.tsv")),
        Languages.of(files.lines("formats/languages.tsv")),
        FieldMapping.USUAL);
  }

  private static int ours(List<Path> pages) {
    Counter counter = new Counter();
    reader().read(pages, counter);
    return counter.letters;
  }

  private static int theirs(List<Path> pages) throws IOException {
    int letters = 0;
    for (Path page : pages) {
      letters += readability(page).length();
    }
    return letters;
  }

  /** The text that readability4j finds, its blocks apart; empty where it finds none. */
  static String readability(Path page) throws IOException {
    String html = Files.readString(page, StandardCharsets.UTF_8);
    try {
      String text = new Readability4J("https://example.org/", html).parse().getTextContent();
      return text == null ? "" : text;
    } catch (IllegalStateException unread) {
      // It throws on a page whose text stands right below the body; the page counts as read.
      return "";
    }
  }

  private static final class Counter implements Intake {
    private int letters;

    @Override
    public void article(Article article) {
      letters += article.body().length();
    }

    @Override
    public void problem(Problem problem) {
      // Pages without a text are counted as such.
    }
  }
}
