package org.w3id.rapporteur.article;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Plain text or Markdown: one article, whose body is the file as it stands after its front matter.
 */
final class PlainTextFormat implements ArticleFormat {
  /** Markup that is data and no text to read: XML, PDF, RTF, PostScript, JSON. */
  private static final Pattern OTHER =
      Pattern.compile("\\A(?:<\\?xml|<rss|<feed|%pdf-|\\{\\\\rtf|%!ps|\\{\\s*\"|\\[\\s*\\{)");

  @Override
  public String name() {
    return "plain text or Markdown";
  }

  @Override
  public boolean accepts(Head head) {
    return !head.hasNul()
        && !isControlled(head.text())
        && !OTHER.matcher(head.text().toLowerCase(Locale.ROOT)).lookingAt();
  }

  /** More than one control character in fifty is no text. */
  private static boolean isControlled(String text) {
    long controls = text.chars().filter(c -> c < 32 && !Character.isWhitespace(c)).count();
    return controls * 50 > text.length();
  }

  @Override
  public void read(ArticleFile file, Intake intake) throws IOException {
    try {
      String text = file.text(List.of(), intake);
      FrontMatter front = FrontMatter.of(text);
      String body = file.limits().checked(text.substring(front.bodyBegin()));
      MetadataFields fields = front.fields().or(file.sidecar().fields());
      intake.article(new Article(file.name(), body, fields.resolve(body, file, intake)));
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit));
    }
  }
}
