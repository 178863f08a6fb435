package org.w3id.rapporteur.article;

import java.util.List;

/**
 * Which fields of a JSON record hold what; of several names the first filled one counts.
 *
 * @param id what tells the record from the others in its file
 */
public record FieldMapping(
    List<String> id,
    List<String> url,
    List<String> publisher,
    List<String> published,
    List<String> headline,
    List<String> authors,
    List<String> body) {
  public static final FieldMapping USUAL =
      new FieldMapping(
          List.of("id"),
          List.of("url"),
          List.of("publisher"),
          List.of("published", "date"),
          List.of("title", "headline"),
          List.of("authors", "author"),
          List.of("text", "body"));

  public FieldMapping {
    id = List.copyOf(id);
    url = List.copyOf(url);
    publisher = List.copyOf(publisher);
    published = List.copyOf(published);
    headline = List.copyOf(headline);
    authors = List.copyOf(authors);
    body = List.copyOf(body);
  }
}
