package org.w3id.rapporteur.endpoint.page;

/** Words of an article as they are quoted away from their paragraph. */
final class QuotedWords {
  private QuotedWords() {}

  /**
   * A sentence may begin behind the mark that opens a quotation and hold the one that closes it:
   * the one that opens it is put back.
   */
  static String whole(String words) {
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      open += c == '“' ? 1 : c == '”' ? -1 : 0;
      if (open < 0) {
        return "“" + words;
      }
    }
    return words;
  }

  /** Between quotation marks, those within being single ones. */
  static String marked(String words) {
    return "“" + whole(words).replace('“', '‘').replace('”', '’') + "”";
  }
}
