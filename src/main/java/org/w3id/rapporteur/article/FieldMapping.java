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

  /** The names by which {@link #with} knows our fields. */
  public static final List<String> NAMES =
      List.of("id", "url", "publisher", "published", "headline", "authors", "text");

  /**
   * This mapping with another field of the records for one of ours.
   *
   * @param name one of {@link #NAMES}
   * @param field a field of the records, or several with dots between where they are nested
   * @throws IllegalArgumentException if the name is not known or the field is blank
   */
  public FieldMapping with(String name, String field) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("\"" + name + "\" is no field. Known: " + NAMES);
    }
    if (field.isBlank()) {
      throw new IllegalArgumentException(name + "= names no field of the records");
    }
    List<String> one = List.of(field);
    return new FieldMapping(
        name.equals("id") ? one : id,
        name.equals("url") ? one : url,
        name.equals("publisher") ? one : publisher,
        name.equals("published") ? one : published,
        name.equals("headline") ? one : headline,
        name.equals("authors") ? one : authors,
        name.equals("text") ? one : body);
  }

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
