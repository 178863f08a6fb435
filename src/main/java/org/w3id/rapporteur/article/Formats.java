package org.w3id.rapporteur.article;

import java.io.IOException;
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
    Optional<ArticleFormat> format =
        list.stream().filter(candidate -> candidate.accepts(head)).findFirst();
    if (format.isPresent()) {
      format.get().read(file, intake);
    } else {
      intake.problem(unknown(file.name(), head));
    }
  }

  private Problem unknown(String name, Head head) {
    return head.isUtf16()
        ? skipped(
            "article-encoding", name, "the file is in UTF-16; expected UTF-8, convert the file")
        : skipped("article-binary", name, "this is no text; known formats: " + known());
  }

  /** The formats' names, for people. */
  String known() {
    return list.stream().map(ArticleFormat::name).collect(Collectors.joining(", "));
  }

  private static Problem skipped(String id, String place, String message) {
    return new Problem(id, place, message, Problem.Severity.SKIPPED);
  }
}
