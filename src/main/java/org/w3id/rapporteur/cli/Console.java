package org.w3id.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.w3id.rapporteur.article.Problem;
import picocli.CommandLine.Help.Ansi;

/**
 * Where commands write: data to {@code out}, all that is said to people to {@code err}, both in
 * UTF-8.
 *
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}, so that lines may be redrawn
 * @param colours whether colours are wanted at all
 * @param width of tables, in characters
 */
record Console(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colours,
    int width) {
  private static final int USUAL_WIDTH = 120;

  /** The program's own streams; the launcher tells which of them are terminals. */
  static Console ofProcess(Map<String, String> environment) {
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Console(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Boolean.getBoolean("rapporteur.terminal.out"),
        Boolean.getBoolean("rapporteur.terminal.err"),
        wanted && !"dumb".equals(environment.get("TERM")),
        Integer.getInteger("rapporteur.terminal.width", USUAL_WIDTH));
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(stream)), true, StandardCharsets.UTF_8);
  }

  void say(String line) {
    err.println(line);
  }

  void say(Problem problem) {
    err.println(problem.line());
  }

  Ansi ansiOfOut() {
    return colours && outIsTerminal ? Ansi.ON : Ansi.OFF;
  }

  Ansi ansiOfErr() {
    return colours && errIsTerminal ? Ansi.ON : Ansi.OFF;
  }
}
