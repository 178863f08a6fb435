package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.text.Span;

/**
 * Statements as people read them in some articles: one JSON object a line with {@code article}, a
 * file name, {@code speaker}, {@code act}, {@code content} and, where marked, {@code id}, {@code
 * also}, {@code stance}, {@code via}, {@code source} and {@code cue}. Acts and stances are names or
 * lists of defensible ones; offsets are pairs, or lists of pairs, in code points, end exclusive.
 */
public final class StatementGold {
  private record Line(Path file, int number, JsonObject object) {
    IllegalArgumentException fault(RuntimeException why) {
      return new IllegalArgumentException(
          file + ":" + number + ": expected a statement with article, speaker, act and content",
          why);
    }
  }

  private final Map<String, List<Line>> byArticle = new LinkedHashMap<>();

  private StatementGold() {}

  /**
   * The statements of the file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no object with an article, with the line's number
   */
  public static StatementGold read(Path file) throws IOException {
    StatementGold gold = new StatementGold();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        gold.add(file, number, line);
      }
    }
    return gold;
  }

  private void add(Path file, int number, String line) {
    Line none = new Line(file, number, new JsonObject());
    try {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      String article = baseName(object.get("article").getAsString());
      byArticle
          .computeIfAbsent(article, name -> new ArrayList<>())
          .add(new Line(file, number, object));
    } catch (RuntimeException fault) {
      throw none.fault(fault);
    }
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** File names of the articles, in the order in which the file first gives them. */
  public List<String> articles() {
    return List.copyOf(byArticle.keySet());
  }

  /**
   * The statements marked in {@code article}, in the order of the file.
   *
   * @throws IllegalArgumentException if one of them does not fit the article, with its line
   */
  public List<GoldStatement> of(Article article) {
    List<GoldStatement> statements = new ArrayList<>();
    for (Line line : byArticle.getOrDefault(baseName(article.name()), List.of())) {
      try {
        statements.add(statement(line.object(), article.body()));
      } catch (RuntimeException fault) {
        throw line.fault(fault);
      }
    }
    return statements;
  }

  private static GoldStatement statement(JsonObject object, String body) {
    Marking words =
        new Marking(
            spans(object, "source", body),
            spans(object, "cue", body),
            spans(object, "content", body));
    List<String> speakers = new ArrayList<>(strings(object, "speaker"));
    speakers.addAll(strings(object, "also"));
    return new GoldStatement(
        String.join("", strings(object, "id")),
        words,
        speakers,
        strings(object, "act").stream().map(name -> named(name, Act.values(), Act::term)).toList(),
        strings(object, "stance").stream()
            .map(name -> named(name, Stance.values(), Stance::term))
            .collect(Collectors.toSet()),
        strings(object, "via"));
  }

  private static <T> T named(String name, T[] all, Function<T, String> term) {
    for (T one : all) {
      if (term.apply(one).equals(name)) {
        return one;
      }
    }
    throw new IllegalArgumentException("Unknown value '" + name + "'");
  }

  private static List<String> strings(JsonObject object, String field) {
    return elements(object, field).stream().map(JsonElement::getAsString).toList();
  }

  private static List<JsonElement> elements(JsonObject object, String field) {
    JsonElement value = object.get(field);
    if (value == null || value.isJsonNull()) {
      return List.of();
    }
    return value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
  }

  private static List<Span> spans(JsonObject object, String field, String body) {
    List<JsonElement> elements = elements(object, field);
    boolean isOnePair = !elements.isEmpty() && elements.get(0).isJsonPrimitive();
    List<JsonArray> pairs =
        isOnePair
            ? List.of(object.getAsJsonArray(field))
            : elements.stream().map(JsonElement::getAsJsonArray).toList();
    return pairs.stream().map(pair -> span(pair, body)).toList();
  }

  private static Span span(JsonArray pair, String body) {
    return new Span(
        body.offsetByCodePoints(0, pair.get(0).getAsInt()),
        body.offsetByCodePoints(0, pair.get(1).getAsInt()));
  }
}
