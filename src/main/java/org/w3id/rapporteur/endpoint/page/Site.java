package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.QueryTurns;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.guard.Refusal;

/** Which address has which page. */
public final class Site {
  /** Of the local part of one of our IRIs: never empty, never a step up. */
  private static final String SEGMENT = "(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~!$&'()*+,;=:@%-]+";

  private static final Pattern LOCAL = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")*");

  private static final Map<String, String> FILES =
      Map.of(
          "/static/style.css", "text/css;charset=utf-8",
          "/static/page.js", "text/javascript;charset=utf-8",
          "/static/sparql.js", "text/javascript;charset=utf-8",
          "/static/yasgui.min.js", "text/javascript;charset=utf-8",
          "/static/yasgui.min.css", "text/css;charset=utf-8",
          "/static/yasgui.licence.txt", "text/plain;charset=utf-8",
          "/static/icon.svg", "image/svg+xml");

  private static final System.Logger LOG = System.getLogger(Site.class.getName());

  private final ReadOnlyData data;
  private final QueryTurns turns;
  private final PageQueries queries;
  private final QueryPage queryPage;
  private final QuestionPages questions;
  private final KeptPages pages = new KeptPages();
  private final ThingData thingData;
  private final Descriptions descriptions;

  public Site(ReadOnlyData data, Limits limits, QueryTurns turns, Descriptions descriptions) {
    this.data = data;
    this.turns = turns;
    this.queries = new PageQueries(data);
    this.queryPage = new QueryPage(queries, limits);
    this.questions = new QuestionPages(queries, limits);
    this.thingData = new ThingData(data);
    this.descriptions = descriptions;
  }

  /** The answer to a request for a page or a thing; never an exception for bad input. */
  public Answer answer(Request request) {
    if (FILES.containsKey(request.path())) {
      return file(request.path());
    }
    try {
      return pages.answer(request, () -> turns.during(() -> data.read(dataset -> route(request))));
    } catch (Refusal refusal) {
      return problem(request, refusal.status(), refusal.reason());
    } catch (QueryCancelledException e) {
      return problem(request, 503, "This page took too long to make. Try again in a moment.");
    }
  }

  /**
   * Makes the start page, which counts the whole store, before somebody waits for it; it takes no
   * turn of theirs.
   */
  public void prepare() {
    Request start = new Request("/", Map.of(), "text/html", "");
    try {
      pages.answer(start, () -> data.read(dataset -> route(start)));
    } catch (QueryCancelledException e) {
      LOG.log(System.Logger.Level.DEBUG, "The start page is left to its first visitor", e);
    }
  }

  /** Has every page made anew, after the dataset has changed. */
  public void forget() {
    pages.forget();
  }

  private Answer route(Request request) {
    String path = request.path();
    if (path.startsWith("/id/")) {
      return thing(path.substring(4))
          .map(node -> choose(request, node))
          .orElseGet(() -> none(request));
    }
    if (path.startsWith("/page/")) {
      return thing(path.substring(6))
          .flatMap(node -> page(request, node))
          .orElseGet(() -> none(request));
    }
    if (path.startsWith("/data/")) {
      return thing(path.substring(6))
          .flatMap(node -> thingData.answer(node, request))
          .orElseGet(() -> none(request));
    }
    if (path.equals("/questions") && Descriptions.isForMachines(request)) {
      return descriptions.examples(request);
    }
    if (path.equals("/questions") || path.startsWith("/questions/")) {
      return questions.answer(request);
    }
    return switch (path) {
      case "/" ->
          thingData.isWanted(request)
              ? Answer.seeOther("/.well-known/void")
              : new HomePage(queries).answer();
      case "/search" ->
          request
              .parameter("q")
              .map(words -> search(request, words))
              .orElseGet(() -> Answer.seeOther("/"));
      case "/query" -> queryPage.answer(request);
      case "/.well-known/void" -> descriptions.dataset(request);
      default -> none(request);
    };
  }

  private static Optional<Node> thing(String local) {
    return LOCAL.matcher(local).matches()
        ? Optional.of(NodeFactory.createURI(Names.ID + local))
        : Optional.empty();
  }

  /** Programs are shown to the question that finds words for them. */
  private Answer search(Request request, String words) {
    return request.wantsHtml() || request.accept().isBlank()
        ? new SearchPage(queries).answer(words)
        : Answer.seeOther(QuestionPages.address("word-search", "text", words));
  }

  /** A page for people; whoever wants data only is shown the way to them. */
  private Optional<Answer> page(Request request, Node thing) {
    return thingData.isWanted(request)
        ? Optional.of(Answer.seeOther(Layout.dataAddress(thing)))
        : new ThingPage(queries).answer(thing, request);
  }

  /** From a thing to what can be sent: its page for people, its data for machines. */
  private Answer choose(Request request, Node thing) {
    return Answer.seeOther(request.wantsHtml() ? Names.page(thing) : Layout.dataAddress(thing));
  }

  private static Answer none(Request request) {
    return problem(request, 404, "There is nothing at this address.");
  }

  private static Answer problem(Request request, int status, String message) {
    return request.wantsHtml()
        ? Layout.page(
                "Not shown",
                all(
                    element("h1", "This cannot be shown"),
                    element("p", message).with("role", "alert"),
                    element(
                        "p",
                        text("Search for a person, a matter or a word, or go on from the "),
                        link("/", "start page"),
                        text(" or the "),
                        link("/questions", "list of questions"),
                        text("."))))
            .withStatus(status)
        : Answer.problem(status, message);
  }

  private static Answer file(String path) {
    String place = "/org/w3id/rapporteur/endpoint/" + path.substring("/static/".length());
    try (InputStream in = Site.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + place);
      }
      return new Answer(
          200,
          FILES.getOrDefault(path, ""),
          in.readAllBytes(),
          Map.of("Cache-Control", "public, max-age=3600"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
