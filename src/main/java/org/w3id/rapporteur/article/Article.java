package org.w3id.rapporteur.article;

/**
 * An article as received.
 *
 * @param name the file's name, or an archive's path of the entry; shown to people and used as
 *     identity where no URL is known
 * @param body the exact text that every span refers to
 * @param metadata what the document or its sidecar says about itself
 */
public record Article(String name, String body, Metadata metadata) {
  public Article {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An article needs a name");
    }
  }
}
