package org.w3id.rapporteur.triples;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.statement.StatedRelation;
import org.w3id.rapporteur.statement.Statement;

/**
 * All that was read out of one article.
 *
 * @param stated what the article itself says of the statements
 * @param toolVersion of the program that read it
 * @param readAt when it was read; kept in the graph of runs only, so that two readings are equal
 */
public record Extraction(
    Article article,
    Cast cast,
    List<Statement> statements,
    List<StatedRelation> stated,
    String toolVersion,
    Optional<Instant> readAt) {
  public Extraction {
    statements = List.copyOf(statements);
    stated = List.copyOf(stated);
  }
}
