package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.endpoint.guard.Refusal;

/** Which pages are made once, and which again. */
class KeptPagesTest {
  private final KeptPages pages = new KeptPages();
  private int made;

  private String ask(String path, String accept, Map<String, String> parameters, Answer answer) {
    Answer got =
        pages.answer(
            new Request(path, parameters, accept, ""),
            () -> {
              made++;
              return answer;
            });
    return new String(got.body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String ask(String path, String accept) {
    return ask(path, accept, Map.of(), page("page " + made));
  }

  private static Answer page(String words) {
    return Answer.of("text/html;charset=utf-8", words);
  }

  @Test
  void aPageIsMadeOnceForPeople() {
    assertEquals("page 0", ask("/page/x", "text/html"));
    assertEquals("page 0", ask("/page/x", "text/html"));
    assertEquals("page 1", ask("/page/y", "text/html"));
  }

  @Test
  void afterAChangePagesAreMadeAnew() {
    ask("/page/x", "text/html");
    pages.forget();
    assertEquals("page 1", ask("/page/x", "text/html"));
  }

  @Test
  void otherParametersMakeAnotherPage() {
    ask("/questions/q", "text/html", Map.of("who", "a"), page("a"));
    assertEquals("b", ask("/questions/q", "text/html", Map.of("who", "b"), page("b")));
  }

  @Test
  void programsProblemsAndQueriesAreAnsweredAnew() {
    ask("/page/x", "text/turtle");
    ask("/page/x", "text/turtle");
    ask("/page/z", "text/html", Map.of(), Answer.problem(404, "none"));
    ask("/page/z", "text/html", Map.of(), Answer.problem(404, "none"));
    ask("/query", "text/html");
    ask("/query", "text/html");
    assertEquals(6, made);
  }

  @Test
  void thePagesKeptAreBounded() {
    String large = "x".repeat(20 << 20);
    for (String path : new String[] {"/page/a", "/page/b", "/page/c"}) {
      ask(path, "text/html", Map.of(), page(large));
    }
    ask("/page/c", "text/html", Map.of(), page(""));
    assertEquals(3, made);
    ask("/page/a", "text/html", Map.of(), page(""));
    assertEquals(4, made);
  }

  @Test
  void aPageThatManyAskForAtOnceIsMadeOnce() throws Exception {
    CountDownLatch isAsked = new CountDownLatch(1);
    AtomicInteger makings = new AtomicInteger();
    Request request = new Request("/", Map.of(), "text/html", "");
    ExecutorService clients = Executors.newFixedThreadPool(4);
    try {
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        answers.add(clients.submit(() -> pages.answer(request, () -> slowly(isAsked, makings))));
      }
      isAsked.countDown();
      for (Future<Answer> answer : answers) {
        assertEquals(200, answer.get().status());
      }
    } finally {
      clients.shutdownNow();
    }
    assertEquals(1, makings.get());
  }

  private static Answer slowly(CountDownLatch isAsked, AtomicInteger makings) {
    try {
      isAsked.await();
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return page("page " + makings.incrementAndGet());
  }

  @Test
  void aPageThatWasInTheMakingWhenTheDataChangedIsNotKept() {
    Request request = new Request("/page/x", Map.of(), "text/html", "");
    pages.answer(
        request,
        () -> {
          pages.forget();
          return page("old");
        });
    assertEquals("page 0", ask("/page/x", "text/html"));
  }

  @Test
  void whatHindersAPageIsToldAndTriedAnew() {
    Request request = new Request("/page/x", Map.of(), "text/html", "");
    assertThrows(
        Refusal.class,
        () ->
            pages.answer(
                request,
                () -> {
                  throw new Refusal(503, "Too many");
                }));
    assertEquals("page 0", ask("/page/x", "text/html"));
  }

  @Test
  void theStartPageIsTheSameWhateverIsAddedToItsAddress() {
    ask("/", "text/html", Map.of("a", "1"), page("first"));
    assertEquals("first", ask("/", "text/html", Map.of("a", "2"), page("second")));
  }
}
