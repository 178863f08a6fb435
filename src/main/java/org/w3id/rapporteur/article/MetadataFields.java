package org.w3id.rapporteur.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Metadata as words, from one source or several: what a source lacks, the next gives.
 *
 * @param authors empty if the source names none
 * @param published as written; read by {@link DateReader}
 */
record MetadataFields(
    Optional<String> headline,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url,
    Optional<Metadata.Original> derivedFrom) {
  static final MetadataFields NONE =
      new MetadataFields(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  MetadataFields {
    authors = List.copyOf(authors);
  }

  /** These fields, and those of {@code other} where these are absent. */
  MetadataFields or(MetadataFields other) {
    return new MetadataFields(
        first(other, MetadataFields::headline),
        authors.isEmpty() ? other.authors : authors,
        first(other, MetadataFields::publisher),
        first(other, MetadataFields::published),
        first(other, MetadataFields::url),
        first(other, MetadataFields::derivedFrom));
  }

  private <T> Optional<T> first(MetadataFields other, Function<MetadataFields, Optional<T>> field) {
    return field.apply(this).or(() -> field.apply(other));
  }

  /**
   * The fields as metadata; a date that cannot be read is left out and told to {@code intake}.
   *
   * @param body whose dateline tells the day where the fields do not
   */
  Metadata resolve(String body, ArticleFile file, Intake intake) {
    Optional<LocalDate> day = published.or(() -> Dateline.day(body)).flatMap(DateReader::day);
    if (day.isEmpty()) {
      intake.problem(file.note("article-date", dateComplaint()));
    }
    return new Metadata(headline, authors, publisher, day, url.flatMap(this::address), derivedFrom);
  }

  private String dateComplaint() {
    return published
            .map(words -> "cannot read the date of publication \"" + shortened(words) + "\"")
            .orElse("no date of publication")
        + "; days such as yesterday stay unresolved. Give \"published\": \"YYYY-MM-DD\" in the"
        + " sidecar NAME.meta.json";
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }

  private Optional<URI> address(String words) {
    try {
      URI address = new URI(words.strip());
      return address.isAbsolute() ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** Gathers fields as they are found; blank words count as absent. */
  static final class Builder {
    private Optional<String> headline = Optional.empty();
    private final List<String> authors = new ArrayList<>();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> published = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<Metadata.Original> derivedFrom = Optional.empty();

    Builder headline(Optional<String> words) {
      headline = headline.or(() -> filled(words));
      return this;
    }

    Builder authors(List<String> names) {
      names.stream().map(Builder::onOneLine).filter(name -> !name.isEmpty()).forEach(authors::add);
      return this;
    }

    Builder publisher(Optional<String> words) {
      publisher = publisher.or(() -> filled(words));
      return this;
    }

    Builder published(Optional<String> words) {
      published = published.or(() -> filled(words));
      return this;
    }

    Builder url(Optional<String> words) {
      url = url.or(() -> filled(words));
      return this;
    }

    Builder derivedFrom(Optional<Metadata.Original> original) {
      derivedFrom = original;
      return this;
    }

    MetadataFields build() {
      return new MetadataFields(
          headline, authors.stream().distinct().toList(), publisher, published, url, derivedFrom);
    }

    private static Optional<String> filled(Optional<String> words) {
      return words.map(Builder::onOneLine).filter(line -> !line.isEmpty());
    }

    private static String onOneLine(String words) {
      return words.replaceAll("[\\s\u00A0]+", " ").strip();
    }
  }
}
