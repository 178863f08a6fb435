package org.w3id.rapporteur.article;

/**
 * Sizes beyond which an input is left out, since nobody wrote it as an article.
 *
 * @param fileBytes of a file that holds one article, in bytes
 * @param bodyUnits of an article's text, in UTF-16 units
 * @param lineUnits of one line of an article's text, in UTF-16 units
 * @param entryBytes of one entry of an archive, unpacked
 * @param archiveBytes of all that an archive unpacks to
 */
public record Limits(
    long fileBytes, int bodyUnits, int lineUnits, long entryBytes, long archiveBytes) {
  public static final Limits USUAL =
      new Limits(20_000_000L, 2_000_000, 400_000, 100_000_000L, 20_000_000_000L);

  public Limits {
    if (fileBytes < 1 || bodyUnits < 1 || lineUnits < 1 || entryBytes < 1 || archiveBytes < 1) {
      throw new IllegalArgumentException("A limit below 1: " + fileBytes + ", " + bodyUnits);
    }
  }

  /** These limits with another for all that an archive unpacks to, in bytes. */
  Limits unpacking(long most) {
    return new Limits(fileBytes, bodyUnits, lineUnits, Math.min(entryBytes, most), most);
  }

  /** Refuses a text that is empty, too long, or has too long a line. */
  String checked(String body) throws UnfitInputException {
    if (body.isBlank()) {
      throw new UnfitInputException(
          "article-empty", "no text; expected an article in English, remove the file or fill it");
    }
    if (body.length() > bodyUnits) {
      throw tooLarge("the text has " + body.length() + " characters", bodyUnits);
    }
    int longest = longestLine(body);
    if (longest > lineUnits) {
      throw tooLarge("a line has " + longest + " characters", lineUnits);
    }
    return body;
  }

  private static UnfitInputException tooLarge(String what, int limit) {
    return new UnfitInputException(
        "article-too-large", what + ", the limit is " + limit + "; split it into articles");
  }

  private static int longestLine(String body) {
    int longest = 0;
    int begin = 0;
    while (begin < body.length()) {
      int newline = body.indexOf('\n', begin);
      int end = newline < 0 ? body.length() : newline;
      longest = Math.max(longest, end - begin);
      begin = end + 1;
    }
    return longest;
  }
}
