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

  /** Of longer texts it is not asked whether scripts would draw others; in characters. */
  private static final int SHORT = 1_000;

  /** What is shorter is no text; in characters. */
  private static final int NONE = 200;

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
      MetadataFields told = metadata.fields();
      String shown = shown(page, metadata, told.headline());
      Optional<ScriptText> drawn = drawn(page, shown);
      String body =
          file.limits().checked(drawn.map(text -> text.read(hints, told.headline())).orElse(shown));
      MetadataFields fields =
          told.or(drawn.map(ScriptText::fields).orElse(MetadataFields.NONE))
              .or(file.sidecar().fields());
      intake.article(new Article(file.name(), body, fields.resolve(body, file, intake)));
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit));
    }
  }

  /**
   * The main text; where the page shows less than half of what its own data give, as pages do that
   * are drawn by scripts, that.
   */
  private String shown(Document page, PageMetadata metadata, Optional<String> headline) {
    Optional<String> told = metadata.articleBody();
    String shown = new MainText(hints, headline).of(page, told);
    return told.filter(text -> shown.length() * 2 < text.length()).orElse(shown);
  }

  /** What scripts would draw on a page that without them shows nothing or only the beginning. */
  private static Optional<ScriptText> drawn(Document page, String shown)
      throws UnfitInputException {
    Optional<ScriptText> drawn =
        shown.length() >= SHORT
            ? Optional.empty()
            : ScriptText.of(page)
                .filter(text -> text.text().length() > 2 * shown.length())
                .filter(text -> shown.length() < NONE || text.beginsAs(shown));
    if (shown.isBlank() && drawn.isEmpty()) {
      throw new UnfitInputException(
          "article-no-body",
          "no main text found on this page; expected paragraphs of prose, save the page as text");
    }
    return drawn;
  }
}
