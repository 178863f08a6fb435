package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static final long SEED = 7;

  @Test
  void aReprintWithAnotherHeadAndTailIsOfTheSameGroup() {
    String report = words(1, 300);
    String reprint = words(2, 20) + " " + report + " " + words(3, 40);
    assertEquals(
        Map.of("a", "a", "b", "a", "c", "c"),
        groups(Map.of("a", report, "b", reprint, "c", words(4, 300))));
  }

  @Test
  void aShortQuotationInCommonMakesNoGroup() {
    String quotation = words(5, 30);
    assertEquals(
        Map.of("a", "a", "b", "b"),
        groups(Map.of("a", words(6, 300) + " " + quotation, "b", quotation + " " + words(7, 300))));
  }

  @Test
  void whatOnePublisherPutsOnAllPagesIsNoSignOfAGroup() {
    String furniture = words(8, 200);
    Map<String, String> texts = new TreeMap<>();
    IntStream.range(0, 9).forEach(n -> texts.put("t" + n, words(100 + n, 90) + " " + furniture));
    assertEquals(9, groups(texts).values().stream().distinct().count());
  }

  @Test
  void emptyTextsAreOfNoGroup() {
    assertEquals(Map.of("a", "a", "b", "b"), groups(Map.of("a", "", "b", "")));
  }

  @Test
  void manyGroupsOfFewCopiesAreToldApart() {
    Map<String, String> texts = new TreeMap<>();
    IntStream.range(0, 2000).forEach(n -> texts.put("t" + n, words(5000 + n / 3, 200)));
    assertEquals(667, groups(texts).values().stream().distinct().count());
  }

  private static Map<String, String> groups(Map<String, String> texts) {
    Map<String, NearDuplicates.Printed> printed = new TreeMap<>();
    texts.forEach((name, body) -> printed.put(name, new NearDuplicates.Printed("daily", body)));
    return new NearDuplicates().groups(printed);
  }

  private static String words(long salt, int count) {
    Random random = new Random(SEED + 1000 * salt);
    return IntStream.range(0, count)
        .mapToObj(n -> "w" + Integer.toString(random.nextInt(100_000), 36))
        .collect(Collectors.joining(" "));
  }
}
