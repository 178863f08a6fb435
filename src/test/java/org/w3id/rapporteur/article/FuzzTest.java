package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3id.rapporteur.text.Block;
import org.w3id.rapporteur.text.NoiseCues;
import org.w3id.rapporteur.text.Quotation;
import org.w3id.rapporteur.text.StructuredText;
import org.w3id.rapporteur.text.TextCutter;

/**
 * Damaged inputs of every format: each is read or refused with a line, within seconds, and the cut
 * text has no span outside the body. {@code -Drapporteur.fuzz.rounds=1000} makes it longer (rounds
 * a format), {@code -Drapporteur.fuzz.seed=7} repeats another run.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("rapporteur.fuzz.rounds", 60);
  private static final long SEED = Long.getLong("rapporteur.fuzz.seed", 20240307L);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** Pieces that have broken readers before. */
  private static final List<String> DICTIONARY =
      List.of(
          "<",
          ">",
          "</",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "&",
          "&#x110000;",
          "&#xD800;",
          "\0",
          "\uFEFF",
          "\uD83D",
          "“",
          "”",
          "‘",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "\\u0000",
          "\\",
          "\r\n",
          "\u2028",
          "—",
          "<table><tr><td>",
          "<form>",
          "<br>",
          "<h1>",
          "<script>",
          "<svg>",
          "🕊",
          "a\u0301",
          "\t",
          "%PDF-",
          "PK",
          "Content-Length: -1\r\n",
          "Content-Length: 99999999999\r\n",
          "xref",
          "endobj",
          "stream",
          "WARC/1.0\r\n");

  @TestFactory
  Stream<DynamicTest> damagedInputsAreReadOrRefused() throws IOException {
    ArticleReader reader =
        ArticleReader.standard(
            PageHintsFile.packed(),
            Languages.of(Files.readAllLines(Path.of("data/formats/languages.tsv"))),
            FieldMapping.USUAL);
    TextCutter cutter =
        new TextCutter(NoiseCues.of(Files.readAllLines(Path.of("data/lexicon/noise.tsv"))));
    Path folder = Files.createTempDirectory("fuzz");
    return inputs().entrySet().stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                sample.getKey(),
                () -> new Run(reader, cutter, folder.resolve("input")).all(sample)))
        .onClose(() -> delete(folder));
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    } catch (IOException stillInUse) {
      throw new IllegalStateException(stillInUse);
    }
  }

  /** A sample of each format, and the pages that imitate layouts. */
  private static Map<String, byte[]> inputs() throws IOException {
    Map<String, byte[]> inputs = Samples.all();
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/pages"))) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    for (int i = 0; i < pages.size(); i += 6) {
      inputs.put(pages.get(i).getFileName().toString(), Files.readAllBytes(pages.get(i)));
    }
    return inputs;
  }

  private record Run(ArticleReader reader, TextCutter cutter, Path file) {
    void all(Map.Entry<String, byte[]> sample) throws IOException, InterruptedException {
      for (int round = 0; round < ROUNDS; round++) {
        long seed = SEED * 31 + round + sample.getKey().hashCode();
        byte[] damaged = damaged(sample.getValue(), new Random(seed));
        Files.write(file, damaged);
        one(sample.getKey() + " with seed " + seed);
      }
    }

    private void one(String what) throws InterruptedException {
      AtomicReference<Throwable> fault = new AtomicReference<>();
      Thread thread = new Thread(() -> read(fault), "fuzz");
      thread.setDaemon(true);
      thread.start();
      thread.join(LONGEST.toMillis());
      if (thread.isAlive()) {
        fail(what + " hangs at " + Arrays.toString(thread.getStackTrace()));
      }
      if (fault.get() != null) {
        throw new AssertionError(what, fault.get());
      }
    }

    private void read(AtomicReference<Throwable> fault) {
      try {
        Received received = reader.read(List.of(file));
        assertTrue(!received.articles().isEmpty() || !received.problems().isEmpty());
        received.problems().forEach(problem -> assertEquals(1, problem.line().lines().count()));
        received.articles().forEach(this::check);
      } catch (Throwable any) {
        fault.set(any);
      }
    }

    private void check(Article article) {
      StructuredText text = cutter.cut(article);
      int end = 0;
      for (Block block : text.blocks()) {
        assertTrue(block.span().begin() >= end, () -> "overlap at " + block);
        assertTrue(block.span().end() <= article.body().length(), () -> "outside: " + block);
        end = block.span().end();
      }
      for (Quotation quotation : text.quotations()) {
        assertTrue(quotation.outer().end() <= article.body().length(), quotation::toString);
      }
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] now = bytes;
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      now = damagedOnce(now, random);
    }
    return now;
  }

  private static byte[] damagedOnce(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(1 + bytes.length / 4));
    return switch (random.nextInt(7)) {
      case 0 -> joined(Arrays.copyOf(bytes, at));
      case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
      case 2 ->
          joined(
              Arrays.copyOf(bytes, to),
              Arrays.copyOfRange(bytes, at, to),
              Arrays.copyOfRange(bytes, at, bytes.length));
      case 3 -> flipped(bytes, random);
      case 4 -> repeated(bytes, at, random);
      default ->
          joined(
              Arrays.copyOf(bytes, at),
              Samples.bytes(DICTIONARY.get(random.nextInt(DICTIONARY.size()))),
              Arrays.copyOfRange(bytes, at, bytes.length));
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = 0; i < 1 + copy.length / 200 && copy.length > 0; i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  /** A piece of the dictionary thousands of times in a row. */
  private static byte[] repeated(byte[] bytes, int at, Random random) {
    String piece = DICTIONARY.get(random.nextInt(DICTIONARY.size()));
    return joined(
        Arrays.copyOf(bytes, at),
        Samples.bytes(piece.repeat(1 + random.nextInt(3_000))),
        Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[]... parts) {
    List<byte[]> list = new ArrayList<>(Arrays.asList(parts));
    byte[] all = new byte[list.stream().mapToInt(part -> part.length).sum()];
    int begin = 0;
    for (byte[] part : list) {
      System.arraycopy(part, 0, all, begin, part.length);
      begin += part.length;
    }
    return all;
  }
}
