package org.w3id.rapporteur.query;

import java.util.ArrayList;
import java.util.List;

/** All questions on one page of Markdown, made of the headers of their files. */
public final class QuestionsPage {
  private static final String HEAD =
      """
      # Questions

      Each is a file of `queries/` and is asked by its name; what stands in square brackets may be left out.
      A person, state or body is given by any name or spelling, or by its IRI. This page is made of the files' headers.

          ./rapporteur ask who-contradicted --who "Donald Trump" --format csv
      """;

  private QuestionsPage() {}

  /** The page, in the order of {@code questions}. */
  public static String of(Questions questions) {
    StringBuilder page = new StringBuilder(HEAD);
    questions.all().forEach(question -> page.append('\n').append(section(question)));
    return page.toString();
  }

  private static String section(Question question) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + question.name());
    lines.add("");
    lines.add("**" + question.title() + "**");
    lines.addAll(remarks(question));
    lines.add("");
    lines.add("    ./rapporteur ask " + question.name() + options(question));
    lines.add("");
    question.parameters().forEach(parameter -> lines.add(line(parameter)));
    lines.add("* answers with: " + String.join(", ", question.columns()));
    return String.join("\n", lines) + "\n";
  }

  /** What the header says beyond the question, its parameters and its terms. */
  private static List<String> remarks(Question question) {
    return question
        .text()
        .lines()
        .skip(1)
        .takeWhile(line -> line.startsWith("# ") && !line.startsWith("# shows "))
        .filter(line -> !line.startsWith("# parameter ") && !line.startsWith("# in parts by "))
        .map(line -> line.substring(2).strip())
        .toList();
  }

  private static String options(Question question) {
    StringBuilder options = new StringBuilder();
    for (Parameter parameter : question.parameters()) {
      String option = "--" + parameter.name() + " \"" + parameter.example() + "\"";
      options.append(parameter.isRequired() ? " " + option : " [" + option + "]");
    }
    return options.toString();
  }

  private static String line(Parameter parameter) {
    return "* `%s` (%s%s): %s"
        .formatted(
            parameter.name(),
            parameter.type().spelling(),
            parameter.isRequired() ? "" : ", optional",
            parameter.description());
  }
}
