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
 * @param before command that starts the process, such as one that keeps it on one core
 * @param heap options of its Java machine
 * @param program main class and arguments
 */
record Contestant(String name, List<String> before, List<String> heap, List<String> program) {
  private static final List<String> SECOND_COMPILING_FOR_HOT_CODE_ONLY =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

  Contestant {
    before = List.copyOf(before);
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
    options.addAll(SECOND_COMPILING_FOR_HOT_CODE_ONLY);
    return options;
  }

  static Contestant rapporteur(String name, String... args) {
    List<String> program = new ArrayList<>(List.of("org.w3id.rapporteur.cli.Main"));
    program.addAll(List.of(args));
    return new Contestant(name, List.of(), launcherOptions(), program);
  }

  static Contestant peer(String name, String heap, Class<?> main, String... args) {
    List<String> program = new ArrayList<>(List.of(main.getName()));
    program.addAll(List.of(args));
    return new Contestant(name, List.of(), List.of("-Xmx" + heap), program);
  }

  /** The same held to one core, where the system can do so. */
  Contestant onOneCore() {
    return new Contestant(name + ", one core", List.of("taskset", "-c", "0"), heap, program);
  }

  /** The same with code compiled once and quickly, not a second time and well. */
  Contestant compiledOnce() {
    List<String> options = new ArrayList<>(heap);
    options.add("-XX:TieredStopAtLevel=1");
    return new Contestant(name + ", compiled once", before, options, program);
  }

  /**
   * Runs it once.
   *
   * @param scratch folder for its output, kept
   */
  Cost run(Path scratch) throws IOException, InterruptedException {
    Path cost = scratch.resolve("cost.txt");
    Files.deleteIfExists(cost);
    List<String> command = new ArrayList<>(before);
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
