package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved page: one article, whose body is the page's main text, a line a paragraph. */
final class HtmlFormat implements ArticleFormat {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\A<(?:!--|!doctype"
              + " html|\\?xml|html|head|body|article|main|section|div|p|table|meta|title|h1)\\b"
              + "|\\A<!--");
  private static final Pattern PAGE =
      Pattern.compile(
          "<(?:!doctype html|html|head|body|article|main|section|div|p|table|meta|title|h1)[\\s>]");

  private final PageHints hints;

  HtmlFormat(PageHints hints) {
    this.hints = hints;
  }

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public boolean accepts(Head head) {
    String start = head.text().toLowerCase(Locale.ROOT);
    return !head.hasNul() && OPENING.matcher(start).lookingAt() && PAGE.matcher(start).find();
  }

  @Override
  public void read(ArticleFile file, Intake intake) throws IOException {
    try {
      byte[] bytes = file.bytes();
      String html = file.text(bytes, Encodings.declaredIn(bytes), intake);
      Document page = Jsoup.parse(html);
      PageMetadata metadata = new PageMetadata(page, hints);
      String body = file.limits().checked(body(page, metadata));
      MetadataFields fields = metadata.fields().or(file.sidecar().fields());
      intake.article(new Article(file.name(), body, fields.resolve(body, file, intake)));
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit));
    }
  }

  /**
   * The main text; where the page shows less than half of what its own data give, as pages do that
   * are drawn by scripts, that.
   */
  private String body(Document page, PageMetadata metadata) throws UnfitInputException {
    Optional<String> told = metadata.articleBody();
    String shown = new MainText(hints).of(page, told);
    if (told.isPresent() && shown.length() * 2 < told.get().length()) {
      return told.get();
    }
    if (shown.isBlank()) {
      throw new UnfitInputException(
          "article-no-body",
          "no main text found on this page; expected paragraphs of prose, save the page as text");
    }
    return shown;
  }
}
