package org.w3id.rapporteur.store;

import java.util.Optional;

/**
 * An article of a store.
 *
 * @param iri its name in the graph
 * @param name what it was loaded under, such as a file's name
 * @param label its headline, or else its name
 * @param textHash SHA-256 of its text
 * @param url its address, where known
 * @param published day of publication as ISO 8601, where known
 */
public record StoredArticle(
    String iri,
    String name,
    String label,
    String textHash,
    Optional<String> url,
    Optional<String> published) {
  /** Whether people may mean this article by {@code text}: its IRI, address or name. */
  public boolean isCalled(String text) {
    return text.equals(iri) || text.equals(name) || url.filter(text::equals).isPresent();
  }
}
