package org.w3id.rapporteur.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.triples.Graphs;

/**
 * Holds the contests. Sizes come as system properties: {@code bench.input} (JSON Lines with a field
 * {@code text}), {@code bench.articles}, {@code bench.rounds}, {@code bench.parts}, {@code
 * bench.pages} (folders).
 */
final class Bench {
  private static final String ANNOTATORS =
      "tokenize,pos,lemma,ner,depparse,coref,kbp,natlog,openie";
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final int PAGE_ROUNDS = 40;

  private final Path scratch;
  private final Path input;
  private final int articles;
  private final Contest contest;

  private Bench(Path scratch, int rounds) {
    this.scratch = scratch;
    input = Path.of(System.getProperty("bench.input", "../shared/bench/corpus/may2025.jsonl"));
    articles = Integer.getInteger("bench.articles", 60);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("JDK %s, %d cores%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
    contest = new Contest(scratch, rounds, out);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path scratch = Files.createDirectories(Path.of("target/bench").toAbsolutePath());
    Bench bench = new Bench(scratch, Integer.getInteger("bench.rounds", 5));
    for (String part :
        System.getProperty("bench.parts", "extract,threads,growth,load,html").split(",", -1)) {
      switch (part) {
        case "extract" -> bench.extraction();
        case "threads" -> bench.threads();
        case "growth" -> bench.growth();
        case "load" -> bench.loading();
        case "html" -> bench.pages();
        case "texts" -> PageTexts.main(System.getProperty("bench.pages", "").split(",", -1));
        default -> throw new IllegalArgumentException("Unknown part " + part);
      }
    }
  }

  private void extraction() throws IOException, InterruptedException {
    Path sample = sample(articles);
    Map<Contestant, Long> work = new LinkedHashMap<>();
    long words = words(sample);
    work.put(ours("Rapporteur", sample, 1), words);
    work.put(
        Contestant.peer(
            "CoreNLP " + ANNOTATORS, "8g", PlainPipeline.class, sample.toString(), ANNOTATORS),
        words);
    contest.hold("Text to triples, one thread", "words", work);
  }

  private static Contestant ours(String name, Path sample, int threads) {
    return Contestant.rapporteur(
        name,
        "extract",
        sample.toString(),
        "--format",
        "trig",
        "--threads",
        Integer.toString(threads));
  }

  private void threads() throws IOException, InterruptedException {
    Path sample = sample(articles);
    Map<Contestant, Long> work = new LinkedHashMap<>();
    Contestant one = ours("one thread", sample, 1);
    if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
      // With two cores the second compiles and clears memory for one thread, which hides its cost.
      work.put(one.onOneCore(), words(sample));
    }
    work.put(one, words(sample));
    work.put(ours("two threads", sample, 2), words(sample));
    contest.hold("One thread and two", "words", work);
  }

  private void growth() throws IOException, InterruptedException {
    Map<Contestant, Long> work = new LinkedHashMap<>();
    for (int size : new int[] {articles, 2 * articles, 4 * articles}) {
      Path sample = sample(size);
      String store = scratch.resolve("growth-" + size).toString();
      work.put(
          Contestant.rapporteur(
              size + " articles", "build", sample.toString(), "--again", "--store", store),
          words(sample));
    }
    contest.hold("Growth of a build", "words", work);
  }

  private void loading() throws IOException, InterruptedException {
    Path quads = quads();
    long count;
    try (Stream<String> lines = Files.lines(quads)) {
      count = lines.count();
    }
    Map<Contestant, Long> work = new LinkedHashMap<>();
    for (String kind : List.of("ours", "sequential", "parallel", "phased")) {
      String name =
          "ours".equals(kind) ? "Rapporteur, checks and text index included" : "TDB2 " + kind;
      String folder = scratch.resolve("load-" + kind).toString();
      Contestant each = Contestant.peer(name, "2g", Load.class, kind, quads.toString(), folder);
      work.put(each, count);
      work.put(each.compiledOnce(), count);
    }
    contest.hold("Quads into a new store", "quads", work);
  }

  /** The quads of the articles' own graphs and of their runs, of a store that is built once. */
  private Path quads() throws IOException, InterruptedException {
    Path quads = scratch.resolve("articles.nq");
    if (!Files.exists(quads)) {
      Path sample = sample(4 * articles);
      String store = scratch.resolve("quads-store").toString();
      Contestant.rapporteur("build", "build", sample.toString(), "--store", store).run(scratch);
      Contestant.rapporteur("export", "export", "--store", store, "--format", "nquads")
          .run(scratch);
      try (Stream<String> lines = Files.lines(scratch.resolve("out.txt"))) {
        Files.write(quads, lines.filter(Bench::isOfArticle).toList());
      }
    }
    return quads;
  }

  private static boolean isOfArticle(String line) {
    int graph = line.lastIndexOf('<');
    String iri = line.substring(graph + 1, line.lastIndexOf('>'));
    return Graphs.isOfArticle(NodeFactory.createURI(iri)) || iri.equals(Graphs.RUNS.getURI());
  }

  private void pages() throws IOException, InterruptedException {
    long count = (long) Pages.of(PAGES).size() * PAGE_ROUNDS;
    Map<Contestant, Long> work = new LinkedHashMap<>();
    for (String kind : List.of("ours", "readability4j")) {
      String rounds = Integer.toString(PAGE_ROUNDS);
      String name = "ours".equals(kind) ? "Rapporteur" : kind;
      work.put(Contestant.peer(name, "1g", Pages.class, kind, PAGES.toString(), rounds), count);
    }
    contest.hold("Main text of pages", "pages", work);
  }

  /** So many articles, evenly out of the whole input. */
  private Path sample(int size) throws IOException {
    List<String> lines = Files.readAllLines(input);
    List<String> chosen = new ArrayList<>();
    Iterator<Integer> places =
        IntStream.range(0, size)
            .map(i -> (int) ((long) i * lines.size() / size))
            .distinct()
            .iterator();
    places.forEachRemaining(place -> chosen.add(lines.get(place)));
    return Files.write(scratch.resolve("sample-" + size + ".jsonl"), chosen);
  }

  private static long words(Path sample) throws IOException {
    long words = 0;
    for (String line : Files.readAllLines(sample)) {
      String text = JsonParser.parseString(line).getAsJsonObject().get("text").getAsString();
      words += text.split("\\s+").length;
    }
    return words;
  }
}
