package org.w3id.rapporteur.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article from the document, its sidecar or its front matter; absent stays
 * absent.
 *
 * @param headline as printed
 * @param authors bylines, one a person
 * @param publisher the outlet's name as given
 * @param published the day of publication
 * @param url the canonical address
 * @param derivedFrom an original that this article retells or republishes, as given
 */
public record Metadata(
    Optional<String> headline,
    List<String> authors,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<URI> url,
    Optional<Original> derivedFrom) {

  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** The original that an article retells: all that is known of it. */
  public record Original(
      Optional<String> publisher, Optional<String> title, Optional<LocalDate> published) {}
}
