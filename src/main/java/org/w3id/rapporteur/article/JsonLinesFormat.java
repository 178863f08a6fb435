package org.w3id.rapporteur.article;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSON Lines: one object and one article a line, read line by line. */
final class JsonLinesFormat implements ArticleFormat {
  private static final Pattern OBJECT = Pattern.compile("\\A\\{\\s*\"");

  /** A unit of UTF-16 takes three bytes of UTF-8 at most, and six if it is escaped. */
  private static final int BYTES_A_UNIT = 6;

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
    try (InputStream stream = new BufferedInputStream(file.open())) {
      CappedLines capped = new CappedLines(stream, file.limits().bodyUnits() * BYTES_A_UNIT);
      for (Optional<byte[]> line = capped.next(); line.isPresent(); line = capped.next()) {
        readLine(new Line(file, capped.number()), line.get(), capped.isCut(), intake);
      }
    }
  }

  @Override
  public int count(ArticleFile file) throws IOException {
    try (InputStream stream = new BufferedInputStream(file.open())) {
      CappedLines lines = new CappedLines(stream, 1);
      int count = 0;
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        count += lines.isCut() ? 1 : 0;
      }
      return count;
    }
  }

  private record Line(ArticleFile file, int number) {
    String place() {
      return file.name() + ":" + number;
    }

    /** The line as an input of its own, so that what is wrong with it names its place. */
    ArticleFile asFile() {
      return new ArticleFile(file.content(), place(), file.sidecar(), file.limits());
    }

    Problem skipped(String id, String message) {
      return new Problem(id, place(), message, Problem.Severity.SKIPPED);
    }
  }

  private void readLine(Line line, byte[] bytes, boolean isCut, Intake intake) {
    if (isCut) {
      intake.problem(
          line.skipped(
              "article-too-large",
              "the line is longer than any article of "
                  + line.file().limits().bodyUnits()
                  + " characters; split it into articles"));
      return;
    }
    try {
      String text = line.asFile().text(bytes, List.of(), intake);
      if (!text.isBlank()) {
        readRecord(line, text, intake);
      }
    } catch (UnfitInputException unfit) {
      intake.problem(line.skipped(unfit.id(), unfit.fault()));
    }
  }

  private void readRecord(Line line, String text, Intake intake) {
    try {
      readObject(line, JsonParser.parseString(text).getAsJsonObject(), intake);
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
}
