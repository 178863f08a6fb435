package org.w3id.rapporteur.cli;

import java.util.List;
import org.w3id.rapporteur.pipeline.Extractor;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Logging.configure(List.of(args).contains("-v") || List.of(args).contains("--verbose"));
    Console console = Console.ofProcess(System.getenv());
    int code = new CommandLineRunner(console, Extractor::shipped).run(args);
    console.out().flush();
    console.err().flush();
    // Servers and pools may leave threads behind that would keep the process alive.
    System.exit(code);
  }
}
