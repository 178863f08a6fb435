package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people, over a fixture whose second half tries to break out of them. */
class PagesTest {
  /** One of each kind, and those that try to break out. */
  static final List<String> PAGES =
      List.of(
          "/",
          "/questions",
          "/questions/who-contradicted",
          "/questions/who-contradicted?who=Northern+envoy",
          "/questions/demands",
          "/page/matter/air-cover",
          "/query",
          "/query?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D",
          "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
          "/search?q=alert",
          "/page/agent/person/northern-envoy",
          "/page/agent/person/hostile",
          "/page/matter/river-summit",
          "/page/matter/hostile",
          "/page/contradiction/c1",
          "/page/contradiction/c2",
          "/page/contradiction/hostile",
          "/page/change/g1",
          "/page/disagreement/d1",
          "/page/statement/river-talks/accept",
          "/page/statement/hostile/said",
          "/page/article/river-talks",
          "/page/article/hostile",
          "/page/proposition/hostile",
          "/page/office/state-north/envoy");

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.over("river-talks.trig", "hostile.trig", TestServer.ONTOLOGY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<String> pages() {
    return PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageIsShownAndSafe(String path) {
    var answer = server.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), answer.body());
    assertSafe(answer);
    assertAccessible(Jsoup.parse(answer.body()));
  }

  private static void assertSafe(HttpResponse<String> answer) {
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.select("style, iframe, object, embed, img, b, foreignObject").isEmpty());
    assertTrue(page.select("svg:not(.picture):not(.picture svg)").isEmpty());
    for (Element script : page.select("script")) {
      assertTrue(script.attr("src").matches("/static/[a-z.]+\\.js"), script.outerHtml());
      assertTrue(script.html().isEmpty(), script.outerHtml());
    }
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(a -> assertFalse(a.getKey().startsWith("on") || a.getKey().equals("style")));
    }
    for (Element loaded : page.select("link[href]")) {
      assertTrue(loaded.attr("href").startsWith("/"), loaded.outerHtml());
    }
    assertTrue(page.select("[href^=javascript], [src]:not(script), [action^=http]").isEmpty());
    assertFalse(answer.body().contains("\u202e"));
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.startsWith("default-src 'self';"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  private static void assertAccessible(Document page) {
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(1, page.select("h1").size());
    assertFalse(page.title().isBlank());
    for (Element field : page.select("input, textarea, select")) {
      boolean isLabelled =
          field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertTrue(isLabelled, field.outerHtml());
    }
  }

  @Test
  void aContradictionShowsBothSidesInTheirParagraphs() {
    Document page = page("/page/contradiction/c1");
    var said = page.select(".columns mark.contentPassage").eachText();
    assertEquals(
        List.of("No summit is planned", "a summit on the river would take place within two weeks"),
        said);
    assertTrue(page.text().contains("opposed stance"));
    assertTrue(page.text().contains("His words contradict the optimism"));
  }

  @Test
  void anAgreementShowsBothSpeakersWords() {
    Document page = page("/page/concurrence/a1");
    assertEquals("Northern envoy agrees with Southern minister", page.select("h1").text());
    assertEquals(
        List.of("agrees", "is agreed with"), page.select(".columns .side > p.kind").eachText());
    assertEquals(
        List.of(
            "a summit on the river would take place within two weeks",
            "he would accept a smaller delegation 🛶"),
        page.select(".columns mark.contentPassage").eachText());
  }

  @Test
  void peopleShowWithWhomTheyAgreeAndWhoWithThem() {
    String lead = "h2:contains(%s) ~ * a[href=/page/concurrence/a1], h2:contains(%s) ~ p a";
    String with = "With whom Northern envoy agrees";
    String who = "Who agrees with Southern minister";
    assertFalse(
        page("/page/agent/person/northern-envoy").select(lead.formatted(with, with)).isEmpty());
    assertFalse(
        page("/page/agent/person/southern-minister").select(lead.formatted(who, who)).isEmpty());
  }

  @Test
  void whoAgreedWithWhomIsShownAsCards() {
    Document page = page("/questions/who-agreed-with");
    assertEquals(
        List.of("/page/concurrence/a1"),
        page.select(".cards.agreed h2 a.headline").eachAttr("href"));
    assertEquals(
        List.of("Northern envoy", "Southern minister"), page.select(".cards .said-by").eachText());
  }

  @Test
  void marksStandOnTheRightWordsBehindAnEmoji() {
    Document page = page("/page/statement/river-talks/accept");
    assertEquals("if observers came along", page.select(".excerpt mark.condition").text());
  }

  @Test
  void aSecondHandStatementShowsItsChain() {
    Document page = page("/page/statement/river-talks/accept");
    assertEquals(
        List.of(
            "Envoy expects river summit within two weeks",
            "Upstream Broadcaster",
            "Southern minister"),
        page.select(".chain li > cite, .chain li > strong").eachText());
    assertTrue(page.text().contains("Second-hand"));
  }

  @Test
  void aStatementLinksIntoTheOriginalByItsWords() {
    Document page = page("/page/statement/no-summit/denies");
    String address = page.select("a:contains(in the original)").attr("href");
    assertTrue(
        address.startsWith("https://gazette.example/2025/no-summit#:~:text=No%20summit%20is"),
        address);
  }

  @Test
  void anArticleMarksItsStatementsAsLinks() {
    Document page = page("/page/article/river-talks");
    assertTrue(
        page.select(".text a[href=/page/statement/river-talks/locks] mark")
            .text()
            .contains("the north reopen the upper locks at once"));
  }

  @Test
  void whoPointsAtAStatementInAnArticleIsToldWhoSaysIt() {
    Document page = page("/page/article/river-talks");
    Element link = page.select(".text a[href=/page/statement/river-talks/locks]").first();
    assertEquals(
        "Southern minister: demand, favours",
        page.getElementById(link.attr("aria-describedby")).text());
  }

  @Test
  void theStatusOfAMatterIsDrawnOverTime() {
    Document page = page("/page/matter/river-summit");
    var marks = page.select("svg.timeline a.mark");
    assertEquals(3, marks.size());
    assertEquals("/page/statement/river-talks/expects", page.select("a.mark.affirms").attr("href"));
    assertTrue(
        page.select("a.mark.denies").attr("aria-label").contains("denies that it is planned"),
        marks.outerHtml());
  }

  @Test
  void aGuaranteeShowsItsTermsAndConditionsByWhoseWord() {
    Document page = page("/page/matter/air-cover");
    assertTrue(page.select(".facts").text().contains("guarantor The South"), page.text());
    assertEquals(
        "provided that both sides withdraw their guns first",
        page.select("blockquote.words").first().text());
  }

  @Test
  void aContradictionCountsTheOriginsBehindIt() {
    String facts = page("/page/contradiction/c1").select(".facts").text();
    assertTrue(facts.contains("independent origins 2: Lakeside Daily; Hill Gazette"), facts);
  }

  @Test
  void thePicturesOfWhoContradictsWhomLeadToThem() {
    Document page = page("/questions/who-contradicted");
    assertEquals(
        List.of("/page/contradiction/c2", "/page/contradiction/c1", "/page/contradiction/hostile"),
        page.select(".cards a.headline").eachAttr("href"));
    assertEquals(
        List.of("Southern minister", "Mx \"><script>alert(8)</script>"),
        page.select(".opposition ul").first().select("a").eachText());
  }

  @Test
  void theStartPageAsksTheQuestionsThatHaveAnswers() {
    Document page = page("/");
    assertEquals(
        "/questions/who-contradicted?who=Northern+envoy",
        page.select(".chips a:contains(Who contradicted Northern envoy)").attr("href"));
  }

  @Test
  void namesInTheAnswersOfQuestionsLeadToTheirPages() {
    Document page = page("/questions/demands");
    assertEquals(
        "/page/agent/person/southern-minister",
        page.select("td[data-label=speaker] a").first().attr("href"));
    assertEquals(
        "/page/statement/river-talks/locks", page.select("td a:contains(in full)").attr("href"));
  }

  @Test
  void aFactCheckBeginsWithoutAVerdict() {
    var review =
        JSON.parse(page("/page/statement/no-summit/denies").select("textarea#claim-review").text());
    assertEquals("ClaimReview", review.get("@type").getAsString().value());
    assertEquals("No summit is planned", review.get("claimReviewed").getAsString().value());
    assertFalse(review.hasKey("reviewRating"));
  }

  @Test
  void theQueryBehindAPageCanBeRun() {
    Document page = page("/page/matter/river-summit");
    String run = page.select(".made-by a").attr("href");
    Document answer = page(run);
    assertEquals(200, server.get(run, "Accept", "text/html").statusCode());
    assertTrue(answer.text().contains("results"), answer.text());
  }

  @Test
  void aSearchShowsWhoSaidTheWordsAndMarksThem() {
    Document page = page("/search?q=locks");
    assertEquals(
        "Southern minister", page.select("section:contains(Words) .said-by a").first().text());
    assertEquals("locks", page.select("blockquote mark").first().text());
  }

  @Test
  void aSearchByAProgramIsAnsweredByTheQuestion() {
    var answer = server.get("/search?q=upper%20locks", "Accept", "text/csv");
    assertEquals("/questions/word-search?text=upper+locks", location(answer));
  }

  @Test
  void aStatementIsPassedOnAsANanopublication() {
    Document page = page("/page/statement/no-summit/denies");
    for (Element link : page.select("section:contains(To use it) a[href^=/data/]")) {
      assertEquals(200, server.get(link.attr("href")).statusCode(), link.attr("href"));
    }
    assertEquals(2, page.select("section:contains(To use it) a[href^=/data/]").size());
  }

  @Test
  void whoWantsDataOfAPageIsShownTheWay() {
    var answer = server.get("/page/matter/river-summit", "Accept", "text/turtle");
    assertEquals(303, answer.statusCode());
    assertEquals("/data/matter/river-summit", location(answer));
    assertEquals("/.well-known/void", location(server.get("/", "Accept", "text/turtle")));
    assertEquals(200, server.get("/page/matter/river-summit").statusCode());
  }

  @Test
  void whoWouldRatherHaveDataIsNotLedToAPage() {
    String accept = "application/n-quads, text/turtle;q=0.9, text/html;q=0.5, */*;q=0.1";
    assertEquals(200, server.get("/sparql", "Accept", accept).statusCode());
    HttpResponse<String> thing = server.get("/id/matter/river-summit", "Accept", accept);
    assertEquals("/data/matter/river-summit", thing.headers().firstValue("Location").orElse(""));
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    assertEquals(
        "/query",
        server.get("/sparql", "Accept", browser).headers().firstValue("Location").orElse(""));
  }

  @Test
  void aThingLeadsToItsPageOrItsData() {
    var forPeople = server.get("/id/matter/river-summit", "Accept", "text/html");
    assertEquals(303, forPeople.statusCode());
    assertEquals("/page/matter/river-summit", location(forPeople));
    var forMachines = server.get("/id/matter/river-summit", "Accept", "text/turtle");
    assertEquals("/data/matter/river-summit", location(forMachines));
    assertEquals(200, server.get(location(forMachines), "Accept", "text/turtle").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".jsonld", ".nt", ".trig", ".nq"})
  void dataComeInEachFormat(String suffix) {
    assertEquals(200, server.get("/data/proposition/planned" + suffix).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/../../etc/passwd",
        "/page/..%2f..%2fetc/passwd",
        "/static/../queries/label.rq",
        "/static/%2e%2e/queries/label.rq",
        "/data/%3E%20%3Curn:x",
        "/id/a%0d%0aSet-Cookie:%20a=b",
        "/id//evil.example",
        "/page/none/such",
        "/WEB-INF/web.xml",
        "/questions/../x"
      })
  void noPathLeadsOutside(String path) {
    var answer = server.get(path, "Accept", "text/html");
    int status = answer.statusCode();
    assertTrue(List.of(303, 400, 404, 406).contains(status), path + " " + status);
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    answer
        .headers()
        .firstValue("Location")
        .ifPresent(to -> assertTrue(to.startsWith("/page/") && !to.contains("//"), to));
  }

  @Test
  void aQuestionIsAnsweredAsCsvAndJson() {
    String path = "/questions/who-contradicted";
    assertTrue(server.get(path + ".csv").body().startsWith("speaker,words,article,counterSpeaker"));
    var json = server.get(path, "Accept", "application/json");
    assertTrue(json.body().contains("\"bindings\""), json.body());
    var html = server.get(path + ".html", "Accept", "application/json");
    assertTrue(html.body().contains("<h1>"), html.body());
  }

  @Test
  void aQuestionFindsWhomItIsAskedAboutByName() {
    assertEquals(200, server.get("/questions/who-contradicted?who=northern%20envoy").statusCode());
  }

  @Test
  void aWrongValueForAQuestionIsABadRequest() {
    assertEquals(400, server.get("/questions/who-contradicted?who=urn%3A%3C%3E").statusCode());
  }

  @Test
  void anAnswerCanBeTakenFromAPlaceOn() {
    HttpResponse<String> whole = server.get("/questions/passages.csv");
    HttpResponse<String> rest = server.get("/questions/passages.csv?from=3");
    assertEquals(whole.body().lines().count() - 3, rest.body().lines().count());
    assertEquals(
        "</questions/passages.csv>; rel=\"prev\"", rest.headers().firstValue("Link").orElse(""));
    Document page =
        Jsoup.parse(server.get("/questions/passages?from=3", "Accept", "text/html").body());
    assertEquals("/questions/passages", page.select("a[rel=prev]").attr("href"));
    assertEquals(200, server.get("/questions/passages?from=x", "Accept", "text/html").statusCode());
  }

  @Test
  void whatSomebodySaidIsShownFromAPlaceOn() {
    String path = "/page/agent/person/southern-minister";
    Document page = Jsoup.parse(server.get(path + "?from=1", "Accept", "text/html").body());
    Document whole = Jsoup.parse(server.get(path, "Accept", "text/html").body());
    assertEquals(path, page.select("a[rel=prev]").attr("href"));
    assertEquals(
        whole.select(".by-day blockquote").size() - 1, page.select(".by-day blockquote").size());
  }

  @Test
  void anUnknownQuestionIsNotFound() {
    assertEquals(404, server.get("/questions/who-cares").statusCode());
  }

  @Test
  void thePageForSparqlTellsErrorsHonestly() {
    assertEquals(400, server.get("/query?query=SELECT%20nothing").statusCode());
    assertEquals(
        422, server.get("/query?query=ASK%7BSERVICE%3Chttp://127.0.0.1/%3E%7B%7D%7D").statusCode());
  }

  @Test
  void theEndpointDescribesItself() {
    var description = server.get("/sparql", "Accept", "text/turtle");
    assertEquals(200, description.statusCode());
    assertTrue(description.body().contains("sd:endpoint"), description.body());
    var dataset = server.get("/.well-known/void", "Accept", "text/turtle");
    assertTrue(dataset.body().contains("void:sparqlEndpoint"), dataset.body());
    assertEquals("/query", location(server.get("/sparql", "Accept", "text/html")));
  }

  @Test
  void anyPageMayReadButWithoutCredentials() {
    var answer = server.ask("ASK {}", "Origin", "https://elsewhere.example");
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    String tag = server.get("/questions").headers().firstValue("ETag").orElseThrow();
    assertEquals(304, server.get("/questions", "If-None-Match", tag).statusCode());
  }

  private static Document page(String path) {
    return Jsoup.parse(server.get(path, "Accept", "text/html").body());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void aStatementSaysAtOnceWhereAndWhenItWasPrinted() {
    String below = page("/page/statement/river-talks/accept").select("h1 + p.source").text();
    assertTrue(below.endsWith("Lakeside Daily, 4 March 2025"), below);
  }

  @Test
  void contradictionsBetweenTheSameTwoStandInOnePlace() {
    Document page = page("/page/agent/person/northern-envoy");
    assertEquals(1, page.select("a.headline:contains(minister against)").size());
    for (String finding : List.of("/page/contradiction/c1", "/page/contradiction/c2")) {
      assertFalse(page.select("a[href=" + finding + "]").isEmpty(), finding);
    }
  }
}
