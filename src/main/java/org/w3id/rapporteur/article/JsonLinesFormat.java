package org.w3id.rapporteur.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSON Lines: one object and one article a line, read line by line. */
final class JsonLinesFormat implements ArticleFormat {
  private static final Pattern OBJECT = Pattern.compile("\\A\\{\\s*\"");

  private final FieldMapping mapping;

  JsonLinesFormat(FieldMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public String name() {
    return "JSON Lines";
  }

  @Override
  public boolean accepts(Head head) {
    return OBJECT.matcher(head.text()).lookingAt();
  }

  @Override
  public void read(ArticleFile file, Intake intake) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var lines = new BufferedReader(new InputStreamReader(file.open(), decoder))) {
      CappedLines capped = new CappedLines(lines, file.limits().bodyUnits() * 2);
      for (Optional<String> line = capped.next(); line.isPresent(); line = capped.next()) {
        readLine(new Line(file, capped.number(), line.get(), capped.isCut()), intake);
      }
    } catch (CharacterCodingException notUtf8) {
      intake.problem(
          file.note(
              "article-encoding",
              "the bytes from here on cannot be read as UTF-8; the records before are read."
                  + " Convert the file"));
    }
  }

  private record Line(ArticleFile file, int number, String text, boolean isCut) {
    String place() {
      return file.name() + ":" + number;
    }

    Problem skipped(String id, String message) {
      return new Problem(id, place(), message, Problem.Severity.SKIPPED);
    }
  }

  private void readLine(Line line, Intake intake) {
    if (line.isCut()) {
      intake.problem(
          line.skipped(
              "article-too-large",
              "the line is longer than twice the limit of "
                  + line.file().limits().bodyUnits()
                  + " characters; split it into articles"));
    } else if (!line.text().isBlank()) {
      readRecord(line, intake);
    }
  }

  private void readRecord(Line line, Intake intake) {
    try {
      JsonObject object = JsonParser.parseString(unmarked(line.text())).getAsJsonObject();
      readObject(line, object, intake);
    } catch (JsonParseException | IllegalStateException notAnObject) {
      intake.problem(
          line.skipped(
              "jsonl-broken", "not a JSON object; expected one object a line, mend or remove it"));
    }
  }

  private void readObject(Line line, JsonObject object, Intake intake) {
    ArticleFile file = line.file();
    String id = JsonFields.words(object, mapping.id()).orElse(String.valueOf(line.number()));
    ArticleFile entry = file.part(id);
    Optional<String> text = JsonFields.words(object, mapping.body());
    try {
      String body = file.limits().checked(text.orElse(""));
      MetadataFields fields = fields(object).or(file.sidecar().fields());
      intake.article(new Article(entry.name(), body, fields.resolve(body, entry, intake)));
    } catch (UnfitInputException unfit) {
      String missing =
          text.isPresent()
              ? ""
              : " (looked in the fields " + String.join(", ", mapping.body()) + ")";
      intake.problem(line.skipped(unfit.id(), unfit.fault() + missing));
    }
  }

  private MetadataFields fields(JsonObject object) {
    return MetadataFields.builder()
        .headline(JsonFields.words(object, mapping.headline()))
        .authors(
            mapping.authors().stream().flatMap(f -> JsonFields.all(object, f).stream()).toList())
        .publisher(JsonFields.words(object, mapping.publisher()))
        .published(JsonFields.words(object, mapping.published()))
        .url(JsonFields.words(object, mapping.url()))
        .build();
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
