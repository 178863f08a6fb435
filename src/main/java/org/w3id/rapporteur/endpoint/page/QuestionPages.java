package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.Refusal;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.query.AnswerFormat;
import org.w3id.rapporteur.query.Parameter;
import org.w3id.rapporteur.query.Question;
import org.w3id.rapporteur.query.QuestionFault;
import org.w3id.rapporteur.query.Questions;

/** The named questions: a list, and a form for each with its answer as table, CSV or JSON. */
final class QuestionPages {
  private static final String FOLDER = "/questions/";
  private static final String CSV = "text/csv";
  private static final String CSV_UTF8 = CSV + ";charset=utf-8";
  private static final String JSON = "application/sparql-results+json";
  private static final int ROWS_SHOWN = 100;
  private static final Pattern SUFFIX = Pattern.compile("\\.(html|csv|json)$");

  private final PageQueries queries;
  private final Limits limits;
  private final Questions questions;

  QuestionPages(PageQueries queries, Limits limits) {
    this.queries = queries;
    this.limits = limits;
    this.questions = Questions.shipped();
  }

  Answer answer(Request request) {
    if (request.path().equals("/questions") || request.path().equals(FOLDER)) {
      return list();
    }
    String asked = request.path().substring(FOLDER.length());
    String name = SUFFIX.matcher(asked).replaceFirst("");
    Optional<Question> question =
        questions.all().stream().filter(q -> q.name().equals(name)).findFirst();
    if (question.isEmpty()) {
      throw new Refusal(404, "There is no such question. All are listed at /questions");
    }
    Optional<String> type = type(asked, request);
    if (type.isEmpty()) {
      return Answer.problem(406, "Possible: text/html, " + CSV + ", " + JSON);
    }
    try {
      return answer(question.get(), request, type.get());
    } catch (QuestionFault fault) {
      return fault(question.get(), given(question.get(), request), type.get(), fault);
    }
  }

  private static Optional<String> type(String asked, Request request) {
    if (asked.endsWith(".html")) {
      return Optional.of("text/html");
    }
    if (asked.endsWith(".csv")) {
      return Optional.of(CSV);
    }
    if (asked.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return request
        .best("text/html", CSV, JSON, "application/json")
        .map(type -> type.equals("application/json") ? JSON : type);
  }

  /** Only what the question knows: a form sends nothing else. */
  private static Map<String, String> given(Question question, Request request) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      request.parameter(parameter.name()).ifPresent(value -> given.put(parameter.name(), value));
    }
    return given;
  }

  private Answer answer(Question question, Request request, String type) {
    Map<String, String> given = given(question, request);
    if (isOpen(question, given) && type.equals("text/html")) {
      return page(question, given, styled("p", "note", "It has to be asked of something."));
    }
    return queries
        .data()
        .read(dataset -> {
          QuestionRows list = new QuestionRows(queries.data(), dataset, limits, question, given);
          Paging paging = Paging.of(request, given, ROWS_SHOWN);
          boolean isInParts = request.parameter(Paging.FROM).isPresent();
          return switch (type) {
            case CSV -> file(rows(list, paging, isInParts), AnswerFormat.CSV, CSV_UTF8);
            case JSON -> file(rows(list, paging, isInParts), AnswerFormat.JSON, JSON);
            default -> page(question, given, shown(list, paging));
          };
        });
  }

  /** All rows; in parts, and with the way to the next, if a place in the list is given. */
  private static Part rows(QuestionRows list, Paging paging, boolean isInParts) {
    if (!isInParts) {
      return new Part(list.all(), Map.of());
    }
    org.w3id.rapporteur.query.Answer found = list.part(paging);
    return new Part(
        new org.w3id.rapporteur.query.Answer(found.columns(), paging.shown(found.rows())),
        paging.headers(found.rows().size()));
  }

  /**
   * What is sent of an answer.
   *
   * @param headers that lead to the other parts
   */
  private record Part(org.w3id.rapporteur.query.Answer answer, Map<String, String> headers) {}

  private static boolean isOpen(Question question, Map<String, String> given) {
    return question.parameters().stream()
        .anyMatch(p -> p.isRequired() && !given.containsKey(p.name()));
  }

  /** The answer with ways to what each row rests on. */
  private Html shown(QuestionRows list, Paging paging) {
    List<String> columns = List.copyOf(list.query().getResultVars());
    Optional<RowLead> lead = RowLead.of(list.query());
    lead.ifPresent(it -> it.addTo(list.query()));
    List<Binding> found = list.part(paging).rows();
    List<Binding> rows = paging.shown(found);
    Names names = new Names(queries);
    Html table = new ResultTable(columns, names, lead).of(rows, paging, found.size());
    Optional<PairCards> cards = lead.flatMap(it -> PairCards.fit(columns, names, it));
    if (rows.isEmpty() || cards.isEmpty()) {
      return table;
    }
    List<Node> things = rows.stream().flatMap(row -> lead.get().thing(row).stream()).toList();
    return all(
        Opposition.among(things, queries, names),
        cards.get().of(rows),
        paging.links(found.size()),
        element("details", element("summary", "The same as a table"), table));
  }

  private static Answer file(Part part, AnswerFormat format, String type) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(part.answer(), out);
    return new Answer(200, type, out.toByteArray(), Map.of("Vary", "Accept"))
        .withHeaders(part.headers());
  }

  private Answer fault(
      Question question, Map<String, String> given, String type, QuestionFault fault) {
    String message = String.valueOf(fault.getMessage());
    return type.equals("text/html")
        ? page(question, given, styled("p", "problem", message).with("role", "alert"))
            .withStatus(400)
        : Answer.problem(400, message);
  }

  private Answer list() {
    return Layout.page(
        "Questions",
        all(
            element("h1", "Questions"),
            styled("p", "lead", "Each is a query with a name. Choose one; narrow it if you like."),
            styled(
                "ul",
                "list two",
                all(
                    questions.all().stream()
                        .map(q -> element("li", link(FOLDER + q.name(), q.title())))
                        .toList()))));
  }

  private Answer page(Question question, Map<String, String> given, Html result) {
    return Layout.page(
        question.title(),
        all(
            styled("p", "kind", link("/questions", "Questions"), text(asked(given))),
            element("h1", question.title()),
            new Html.Live(form(question, given)),
            result,
            isOpen(question, given) ? Html.NONE : formats(question, given),
            Layout.madeBy(question.text())));
  }

  private static Html form(Question question, Map<String, String> given) {
    if (question.parameters().isEmpty()) {
      return Html.NONE;
    }
    List<Html> fields = new ArrayList<>();
    for (Parameter parameter : question.parameters()) {
      fields.add(field(parameter, given.getOrDefault(parameter.name(), "")));
    }
    fields.add(element("button", "Ask").with("type", "submit"));
    return styled("form", "narrow", all(fields))
        .with("action", FOLDER + question.name())
        .with("aria-label", "What to ask");
  }

  /** For whom and what the answer was narrowed. */
  private static String asked(Map<String, String> given) {
    return given.entrySet().stream()
        .map(value -> " · " + value.getKey() + ": " + value.getValue())
        .collect(Collectors.joining());
  }

  /** The page of a question with one value given. */
  static String address(String question, String parameter, String value) {
    return FOLDER + question + Paging.query(Map.of(parameter, value));
  }

  private static Html field(Parameter parameter, String value) {
    Html.Element input =
        element("input")
            .with("type", "text")
            .with("name", parameter.name())
            .with("value", value)
            .with("placeholder", "such as " + parameter.example());
    String need = parameter.isRequired() ? "" : " (may stay empty)";
    return element(
        "label",
        text(sentence(parameter.name())),
        styled("span", "hint", " " + parameter.description() + need),
        parameter.isRequired() ? input.with("required", "required") : input);
  }

  private static String sentence(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Html formats(Question question, Map<String, String> given) {
    return styled(
        "p",
        "note",
        text("The same as "),
        link(FOLDER + question.name() + ".csv" + Paging.query(given), "CSV"),
        text(" or "),
        link(FOLDER + question.name() + ".json" + Paging.query(given), "JSON"),
        text("."));
  }
}
