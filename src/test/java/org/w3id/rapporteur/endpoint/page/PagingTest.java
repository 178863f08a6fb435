package org.w3id.rapporteur.endpoint.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {
  private static Paging paging(String from) {
    Request request = new Request("/questions/q", Map.of("from", from), "text/html", "");
    return Paging.of(request, Map.of("who", "A & B"), 10);
  }

  private static String links(Paging paging, int found) {
    StringBuilder out = new StringBuilder();
    paging.links(found).write(out);
    return out.toString();
  }

  @Test
  void aListThatFitsHasNoLinks() {
    assertEquals("", links(paging("0"), 10));
    assertEquals(Map.of(), paging("0").headers(10));
  }

  @Test
  void theNextPartKeepsWhatWasAsked() {
    assertTrue(links(paging("0"), 11).contains("/questions/q?who=A+%26+B&amp;from=10"));
    assertEquals(
        Map.of("Link", "</questions/q?who=A+%26+B&from=10>; rel=\"next\""),
        paging("0").headers(11));
  }

  @Test
  void theFirstPartNeedsNoPlace() {
    assertEquals(
        Map.of("Link", "</questions/q?who=A+%26+B>; rel=\"prev\""), paging("10").headers(3));
    assertFalse(links(paging("10"), 3).contains("Next"));
  }

  @Test
  void whatIsNoPlaceIsTheBeginning() {
    for (String from : new String[] {"-1", "x", "99999999999", "1.5"}) {
      assertEquals(0, paging(from).from(), from);
    }
  }

  @Test
  void oneMoreIsLookedForThanIsShown() {
    List<Integer> found = IntStream.range(0, paging("0").wanted()).boxed().toList();
    assertEquals(11, found.size());
    assertEquals(10, paging("0").shown(found).size());
    assertEquals(3, paging("0").shown(found.subList(0, 3)).size());
  }
}
