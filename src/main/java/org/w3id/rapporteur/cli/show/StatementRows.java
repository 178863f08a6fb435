package org.w3id.rapporteur.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.triples.Extraction;

/** Statements as rows of a table for people. */
public final class StatementRows {
  public static final List<String> HEADER =
      List.of("article", "speaker", "act", "stance", "words", "matter");

  private StatementRows() {}

  /** One row a statement, in the order of the text. */
  public static List<List<String>> of(Extraction extraction) {
    return extraction.statements().stream().map(said -> row(extraction, said)).toList();
  }

  private static List<String> row(Extraction extraction, Statement said) {
    String body = extraction.article().body();
    String words =
        said.attribution().content().stream()
            .map(span -> span.of(body))
            .collect(Collectors.joining(" … "));
    return List.of(
        extraction.article().name(),
        said.speaker().label(),
        said.act().term(),
        said.stance().term(),
        words,
        said.topic().matter().map(matter -> matter.label()).orElse(""));
  }
}
