package org.w3id.rapporteur.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats that an input may have, by content.
 *
 * @param list tried in this order; the first that accepts an input reads it
 */
record Formats(List<ArticleFormat> list) {
  Formats {
    list = List.copyOf(list);
  }

  /** Reads an input; one of no known format, or one that fails, becomes a problem. */
  void read(ArticleFile file, Intake intake) throws IOException {
    Head head = file.head();
    Optional<Charset> wide = head.wide();
    if (wide.isPresent()) {
      readWide(file, wide.get(), intake);
    } else {
      read(file, head, intake);
    }
  }

  /** About how many articles the input holds; see {@link ArticleFormat#count}. */
  int count(ArticleFile file) throws IOException {
    Optional<ArticleFormat> format = accepting(file.head());
    return format.isPresent() ? format.get().count(file) : 1;
  }

  private Optional<ArticleFormat> accepting(Head head) {
    return list.stream().filter(candidate -> candidate.accepts(head)).findFirst();
  }

  /** Every reader expects letters of ASCII as bytes of their own, and so gets it as UTF-8. */
  private void readWide(ArticleFile file, Charset charset, Intake intake) throws IOException {
    try {
      ArticleFile narrow = file.holding(file.encodedIn(charset).text(List.of(), intake));
      read(narrow, narrow.head(), intake);
    } catch (UnfitInputException unfit) {
      intake.problem(file.skipped(unfit.id(), "in " + charset.name() + ": " + unfit.fault()));
    }
  }

  private void read(ArticleFile file, Head head, Intake intake) throws IOException {
    Optional<ArticleFormat> format = accepting(head);
    if (format.isPresent()) {
      format.get().read(file, intake);
    } else {
      intake.problem(unknown(file, head));
    }
  }

  private Problem unknown(ArticleFile file, Head head) {
    return head.isPacked()
        ? file.skipped(
            "archive-nested",
            "an archive within an archive within an archive; unpack the outermost and give the"
                + " folder")
        : file.skipped("article-binary", "this is no text; known formats: " + known());
  }

  /** The formats' names, for people. */
  String known() {
    return list.stream().map(ArticleFormat::name).collect(Collectors.joining(", "));
  }
}
