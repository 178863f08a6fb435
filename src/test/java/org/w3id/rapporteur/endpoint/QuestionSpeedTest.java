package org.w3id.rapporteur.endpoint;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.rapporteur.query.Parameter;
import org.w3id.rapporteur.query.Question;
import org.w3id.rapporteur.query.Questions;
import org.w3id.rapporteur.store.Store;

/**
 * How long the first hundred rows of each named question take over 100, 400 and 1,600 articles, so
 * that a question that grows faster than the store is seen. Writes target/question-speed.md.
 */
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_SPEED", matches = ".+")
class QuestionSpeedTest {
  private static final int[] SIZES = {100, 400, 1_600};
  private static final int TIMES = 7;
  private static final String JSON = "application/sparql-results+json";

  @Test
  void questionsTakeThisLong(@TempDir Path folder) throws Exception {
    Map<String, List<Double>> taken = new LinkedHashMap<>();
    for (int articles : SIZES) {
      try (Store store = Store.open(folder.resolve("store-" + articles))) {
        ScaledStore.fill(store, articles);
        try (RapporteurServer server =
            RapporteurServer.start(store.dataset(), ServerSettings.standard().withPort(0))) {
          measure(server, taken);
        }
      }
    }
    List<String> report = new ArrayList<>();
    report.add("| question | p50 ms at 100 | 400 | 1,600 | times as long, 1,600 to 100 |");
    report.add("|---|---|---|---|---|");
    taken.forEach((name, p50) -> report.add(line(name, p50)));
    Files.write(Path.of("target/question-speed.md"), report);
  }

  private static void measure(RapporteurServer server, Map<String, List<Double>> taken)
      throws Exception {
    for (Question question : Questions.shipped().all()) {
      URI address = server.address().resolve(address(question));
      Timings.of(Collections.nCopies(2, address), JSON, 1);
      Timings timings = Timings.of(Collections.nCopies(TIMES, address), JSON, 1);
      taken.computeIfAbsent(question.name(), name -> new ArrayList<>()).add(timings.p50());
    }
  }

  private static String address(Question question) {
    return "/questions/"
        + question.name()
        + ".json?from=0"
        + question.parameters().stream()
            .filter(Parameter::isRequired)
            .map(it -> "&" + it.name() + "=" + TestServer.encode(value(it)))
            .collect(Collectors.joining());
  }

  /** The busiest of the store for who or what is meant by name. */
  private static String value(Parameter parameter) {
    String id = "https://w3id.org/rapporteur/id/";
    return switch (parameter.type()) {
      case AGENT -> id + "agent/person/southern-minister";
      case MATTER -> id + "matter/river-summit";
      case IRI, TEXT, WORDS, NUMBER, DATE -> parameter.example();
    };
  }

  private static String line(String name, List<Double> p50) {
    String figures =
        p50.stream()
            .map(ms -> String.format(Locale.ROOT, "%.1f", ms))
            .collect(Collectors.joining(" | "));
    double ratio = p50.get(p50.size() - 1) / p50.get(0);
    return String.format(Locale.ROOT, "| %s | %s | %.1f |", name, figures, ratio);
  }
}
