package org.w3id.rapporteur.endpoint.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.guard.ResultBudget;
import org.w3id.rapporteur.query.Answer;
import org.w3id.rapporteur.query.Asker;
import org.w3id.rapporteur.query.Question;
import org.w3id.rapporteur.query.SortedParts;

/** The rows of one named question, within the bounds of a query, all together or a part of them. */
final class QuestionRows {
  /** Rows from the first on: to find one far down the list without the whole gains nothing. */
  private static final int NEAR = 1_000;

  private final ReadOnlyData data;
  private final DatasetGraph dataset;
  private final Limits limits;
  private final Query query;
  private final boolean isInParts;
  private final long end;

  /**
   * @param given values of the question's parameters; whoever gives one has so few rows that they
   *     are found together
   */
  QuestionRows(
      ReadOnlyData data,
      DatasetGraph dataset,
      Limits limits,
      Question question,
      Map<String, String> given) {
    this.data = data;
    this.dataset = dataset;
    this.limits = limits;
    this.query = new Asker(dataset).bound(question, given);
    this.isInParts = question.isInParts() && given.isEmpty();
    this.end = System.nanoTime() + limits.query().time().toNanos();
  }

  /** The query, which may be told to show more before rows are asked for. */
  Query query() {
    return query;
  }

  Answer all() {
    return answer(ask(query));
  }

  /** The rows of a part, and one more if there are further ones. */
  Answer part(Paging paging) {
    Optional<SortedParts> parts =
        isInParts && paging.from() < NEAR ? SortedParts.of(query) : Optional.empty();
    return answer(
        parts
            .map(it -> it.rows(paging.from(), paging.wanted(), this::ask))
            .orElseGet(() -> ask(only(paging))));
  }

  private Query only(Paging paging) {
    Query part = query.cloneQuery();
    part.setOffset(paging.from());
    part.setLimit(paging.wanted());
    return part;
  }

  private Answer answer(List<Binding> rows) {
    return new Answer(query.getProjectVars().stream().map(Var::getVarName).toList(), rows);
  }

  /** However many queries it takes, they have the time of one. */
  private List<Binding> ask(Query asked) {
    Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    return data.query(
        dataset,
        left,
        builder -> builder.query(asked),
        execution -> {
          List<Binding> rows = new ArrayList<>();
          new ResultBudget(limits).collect(execution.select()).forEachRemaining(rows::add);
          return rows;
        });
  }
}
