package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF with text in it, such as readouts of ministries: one article. */
final class PdfFormat implements ArticleFormat {
  private static final int MOST_PAGES = 300;

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public boolean accepts(Head head) {
    return head.startsWith("%PDF-");
  }

  @Override
  public void read(ArticleFile file, Intake intake) throws IOException {
    try {
      intake.article(article(file, intake));
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit));
    }
  }

  private static Article article(ArticleFile file, Intake intake)
      throws IOException, UnfitInputException {
    byte[] bytes = file.bytes();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnfitInputException(
            "article-too-large", "the document has more than " + MOST_PAGES + " pages; split it");
      }
      String body = new PrintedLines(pages(document)).paragraphs();
      if (body.isBlank()) {
        throw new UnfitInputException(
            "article-no-body", "the document holds no text, only pictures of it; read it in first");
      }
      MetadataFields fields = file.sidecar().fields().or(fields(document));
      return new Article(
          file.name(), file.limits().checked(body), fields.resolve(body, file, intake));
    } catch (InvalidPasswordException locked) {
      throw new UnfitInputException(
          "pdf-broken", "the document wants a password; save it without one");
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // The library throws whatever a damaged document makes it meet.
      throw new UnfitInputException(
          "pdf-broken",
          "the document is damaged ("
              + String.valueOf(broken.getMessage()).lines().findFirst().orElse("")
              + "); save it anew or as text");
    }
  }

  /** Lines of each page. */
  private static List<List<String>> pages(PDDocument document) throws IOException {
    List<List<String>> pages = new ArrayList<>();
    PlacedLines lines = new PlacedLines();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      pages.add(new ReadingOrder(lines.of(document, page)).printed());
    }
    return pages;
  }

  /** No date: that of the file tells when it was made, not when it was published. */
  private static MetadataFields fields(PDDocument document) {
    var information = document.getDocumentInformation();
    return MetadataFields.builder()
        .headline(Optional.ofNullable(information.getTitle()))
        .authors(Optional.ofNullable(information.getAuthor()).stream().toList())
        .build();
  }
}
