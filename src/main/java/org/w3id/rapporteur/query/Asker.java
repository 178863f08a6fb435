package org.w3id.rapporteur.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Asks named questions of a dataset whose default graph is the union of its named graphs.
 *
 * <p>A value becomes a {@code VALUES} block at the head of the parsed query, never a part of its
 * text, so that no value can change what is asked.
 */
public final class Asker {
  private final DatasetGraph dataset;
  private final Spellings spellings;

  /** Knows names only as {@code dataset} spells them. */
  public Asker(DatasetGraph dataset) {
    this(dataset, Spellings.NONE);
  }

  /**
   * Asks {@code dataset}.
   *
   * @param spellings knows further spellings of names
   */
  public Asker(DatasetGraph dataset, Spellings spellings) {
    this.dataset = dataset;
    this.spellings = spellings;
  }

  /**
   * The answer, in the dataset's transaction or in one of our own.
   *
   * @param values what was typed for which parameter; one that the question does not know, one that
   *     is missing, and a value that means nothing here are a {@link QuestionFault}
   */
  public Answer ask(Question question, Map<String, String> values) {
    return dataset.isInTransaction()
        ? select(bound(question, values))
        : dataset.calculateRead(() -> select(bound(question, values)));
  }

  /** The question's query with these values, for whoever wants to run or show it elsewhere. */
  public Query bound(Question question, Map<String, String> values) {
    Values terms = new Values(new Names(dataset, spellings));
    Map<Var, List<Node>> given = new LinkedHashMap<>();
    values.forEach(
        (name, text) -> given.put(Var.alloc(name), terms.of(question.parameter(name), text)));
    question.parameters().stream()
        .filter(parameter -> parameter.isRequired() && !values.containsKey(parameter.name()))
        .findFirst()
        .ifPresent(missing -> {
          throw missing(question, missing);
        });
    return bound(question.query(), given);
  }

  private static QuestionFault missing(Question question, Parameter parameter) {
    return QuestionFault.fault(
        "The question %s needs the parameter %s: %s, such as '%s'."
            .formatted(
                question.name(), parameter.name(), parameter.description(), parameter.example()),
        "question-missing");
  }

  private static Query bound(Query query, Map<Var, List<Node>> given) {
    ElementGroup group = new ElementGroup();
    given.forEach((variable, terms) -> group.addElement(data(variable, terms)));
    Element asked = query.getQueryPattern();
    if (asked instanceof ElementGroup parts) {
      parts.getElements().forEach(group::addElement);
    } else {
      group.addElement(asked);
    }
    query.setQueryPattern(group);
    return query;
  }

  private static ElementData data(Var variable, List<Node> terms) {
    ElementData data = new ElementData();
    data.add(variable);
    terms.forEach(term -> data.add(BindingFactory.binding(variable, term)));
    return data;
  }

  private Answer select(Query query) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      RowSet found = exec.select();
      List<Binding> rows = new ArrayList<>();
      found.forEachRemaining(row -> rows.add(row.detach()));
      return new Answer(found.getResultVars().stream().map(Var::getVarName).toList(), rows);
    }
  }
}
