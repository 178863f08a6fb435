package org.w3id.rapporteur.cli;

import java.util.Locale;
import org.w3id.rapporteur.pipeline.Report;

/** Reports as one line for people. */
final class Summaries {
  private Summaries() {}

  static String of(Report report) {
    String line =
        count(report.read(), "article")
            + " read, "
            + count(report.statements(), "statement")
            + " found";
    if (report.unchanged() > 0) {
      line += ", " + report.unchanged() + " unchanged";
    }
    if (report.skipped() > 0) {
      line += ", " + report.skipped() + " skipped";
    }
    line += String.format(Locale.ROOT, ", %.1f seconds", report.time().toMillis() / 1000.0);
    return report.isInterrupted() ? line + "; interrupted, run it again to go on" : line;
  }

  /** Such as "1 article" or "12 articles". */
  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
