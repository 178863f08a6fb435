package org.w3id.rapporteur.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.pipeline.Report;

/** What a run did, as a file of JSON for programs. */
final class ReportFile {
  private ReportFile() {}

  static void write(Report report, Path file) {
    try {
      Files.writeString(file, json(report) + "\n");
    } catch (IOException cannotWrite) {
      throw new CommandFailure(
          ExitCode.FAILED,
          "report-file",
          "cannot write the report to " + file + " (" + cannotWrite + "); the run itself is done",
          cannotWrite);
    }
  }

  private static String json(Report report) {
    JsonObject object = new JsonObject();
    object.addProperty("read", report.read());
    object.addProperty("unchanged", report.unchanged());
    object.addProperty("skipped", report.skipped());
    object.addProperty("statements", report.statements());
    object.addProperty("seconds", report.time().toMillis() / 1000.0);
    object.addProperty("interrupted", report.isInterrupted());
    JsonArray problems = new JsonArray();
    report.problems().forEach(problem -> problems.add(json(problem)));
    object.add("problems", problems);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(object);
  }

  private static JsonObject json(Problem problem) {
    JsonObject object = new JsonObject();
    object.addProperty("id", problem.id());
    object.addProperty("place", problem.place());
    object.addProperty("message", problem.message());
    object.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    return object;
  }
}
