package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.pipeline.Extracting;
import org.w3id.rapporteur.pipeline.Stub;
import org.w3id.rapporteur.triples.Extraction;

/**
 * Runs commands in a process of its own, which may be killed or starved. The stages are stand-ins;
 * whoever reads of "endless" fills the memory.
 */
final class ProcessOfItsOwn {
  private ProcessOfItsOwn() {}

  /** How a process ended. */
  record End(int code, String err) {}

  /**
   * Starts the command; what it says goes to {@code err}.
   *
   * @param heap of the process, such as {@code 256m}
   */
  static Process start(String heap, Object... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ProcessOfItsOwn.class.getName());
    List.of(args).forEach(arg -> command.add(arg.toString()));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Runs the command to its end. */
  static End run(String heap, Object... args) throws IOException, InterruptedException {
    Process process = start(heap, args);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new End(process.waitFor(), err);
  }

  public static void main(String[] args) {
    Console console = new Console(System.out, System.err, false, false, false, 100);
    int code = new CommandLineRunner(console, (progress, cache) -> new Hungry()).run(args);
    // Without this, threads that still read would keep the process alive.
    Runtime.getRuntime().halt(code);
  }

  private static final class Hungry implements Extracting {
    private final Stub stub = new Stub();
    private final List<byte[]> eaten = new ArrayList<>();

    @Override
    public String identity() {
      return stub.identity();
    }

    @Override
    public Extraction extract(Article article) {
      while (article.body().contains("endless")) {
        eaten.add(new byte[1 << 20]);
      }
      return stub.extract(article);
    }
  }
}
