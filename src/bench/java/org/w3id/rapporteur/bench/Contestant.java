package org.w3id.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process to be measured.
 *
 * @param name as the table shows it
 * @param heap options of its Java machine
 * @param program main class and arguments
 */
record Contestant(String name, List<String> heap, List<String> program) {
  Contestant {
    heap = List.copyOf(heap);
    program = List.copyOf(program);
  }

  /** The options that the launcher {@code ./rapporteur} starts with. */
  static List<String> launcherOptions() {
    List<String> options =
        new ArrayList<>(List.of("-Xms1500m", "-Xmn500m", "-Xmx2g", "-XX:MetaspaceSize=200m"));
    if (System.getProperty("os.name").equals("Linux")) {
      options.add("-XX:+UseTransparentHugePages");
    }
    if (Runtime.version().feature() >= 25) {
      options.add("-XX:+UseCompactObjectHeaders");
    }
    return options;
  }

  static Contestant rapporteur(String name, String... args) {
    List<String> program = new ArrayList<>(List.of("org.w3id.rapporteur.cli.Main"));
    program.addAll(List.of(args));
    return new Contestant(name, launcherOptions(), program);
  }

  static Contestant peer(String name, String heap, Class<?> main, String... args) {
    List<String> program = new ArrayList<>(List.of(main.getName()));
    program.addAll(List.of(args));
    return new Contestant(name, List.of("-Xmx" + heap), program);
  }

  /**
   * Runs it once.
   *
   * @param scratch folder for its output, kept
   */
  Cost run(Path scratch) throws IOException, InterruptedException {
    Path cost = scratch.resolve("cost.txt");
    Files.deleteIfExists(cost);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(heap);
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Measured.class.getName(), cost.toString()));
    command.addAll(program);
    int code =
        new ProcessBuilder(command)
            .redirectOutput(scratch.resolve("out.txt").toFile())
            .redirectError(scratch.resolve("err.txt").toFile())
            .start()
            .waitFor();
    if ((code != 0 && code != 3) || !Files.exists(cost)) {
      throw new IOException(name + " failed: see " + scratch.resolve("err.txt"));
    }
    return Cost.of(Files.readString(cost));
  }
}
