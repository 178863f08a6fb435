package org.w3id.rapporteur.article;

import java.io.IOException;

/**
 * One way in which articles are kept in a file. A further format is a class of this kind and its
 * line in {@link ArticleReader#standard}.
 */
public interface ArticleFormat {

  /** As people know it, such as "HTML"; shown where no format fits. */
  String name();

  /** Whether the file is of this format, by its first bytes and never by its name. */
  boolean accepts(Head head);

  /**
   * About how many articles the file holds, found without reading them; 1 unless it may be more.
   *
   * @throws IOException if the file cannot be read
   */
  default int count(ArticleFile file) throws IOException {
    return 1;
  }

  /**
   * Hands over every article of the file, one or many, without keeping them; what cannot be read
   * becomes a problem and the rest goes on.
   *
   * @throws IOException if the file itself cannot be read
   */
  void read(ArticleFile file, Intake intake) throws IOException;
}
