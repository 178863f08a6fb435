package org.w3id.rapporteur.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A question with a name, kept as a SPARQL file.
 *
 * @param name the file's name without {@code .rq}
 * @param title the question in English
 * @param parameters in the order in which they are listed
 * @param text the file, header included
 */
public record Question(String name, String title, List<Parameter> parameters, String text) {
  public Question {
    parameters = List.copyOf(parameters);
  }

  /** The query, without any value for its parameters. */
  public Query query() {
    return QueryFactory.create(text);
  }

  /** The columns of its answers, in order. */
  public List<String> columns() {
    return query().getResultVars();
  }

  /**
   * Whether its first rows are found without the others, by {@link SortedParts}: its header says so
   * where that is much quicker, which hangs on how its patterns follow one another.
   */
  public boolean isInParts() {
    return text.lines().anyMatch(line -> line.startsWith("# in parts by ?"));
  }

  Parameter parameter(String given) {
    Optional<Parameter> known =
        parameters.stream().filter(parameter -> parameter.name().equals(given)).findFirst();
    return known.orElseThrow(() ->
        QuestionFault.fault(
            "The question %s has no parameter '%s'. %s".formatted(name, given, known()),
            "question-parameter"));
  }

  private String known() {
    return parameters.isEmpty()
        ? "It takes none."
        : parameters.stream()
            .map(Parameter::name)
            .collect(Collectors.joining(", ", "Known: ", "."));
  }
}
