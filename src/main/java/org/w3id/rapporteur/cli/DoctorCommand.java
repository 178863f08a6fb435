package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at what the program needs, and says what is missing. */
@Command(
    name = "doctor",
    description = "Looks at Java, memory, cores, language models, store and port.")
final class DoctorCommand implements Callable<Integer> {
  private static final int LEAST_JAVA = 17;
  private static final long LEAST_HEAP = 1_500L << 20;
  private static final List<String> MODELS =
      List.of(
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "edu/stanford/nlp/models/srparser/englishSR.ser.gz");

  private final RapporteurCommand top;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final PortOption port = new PortOption();

  DoctorCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    List<Finding> findings =
        List.of(java(), memory(), cores(), models(), store(store.folder()), port(port.number()));
    for (Finding finding : findings) {
      top.console().out().println(finding.line());
    }
    boolean isHealthy = findings.stream().allMatch(Finding::isFine);
    return (isHealthy ? ExitCode.DONE : ExitCode.CHECK_FAILED).number();
  }

  private static Finding java() {
    return new Finding(
        Runtime.version().feature() >= LEAST_JAVA,
        "Java",
        Runtime.version() + " in " + System.getProperty("java.home"));
  }

  private static Finding memory() {
    long heap = Runtime.getRuntime().maxMemory();
    return new Finding(
        heap >= LEAST_HEAP,
        "memory",
        (heap >> 20) + " MB of heap; reading needs " + (LEAST_HEAP >> 20) + " MB");
  }

  private static Finding cores() {
    return new Finding(true, "cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
  }

  private static Finding models() {
    List<String> missing =
        MODELS.stream().filter(model -> ClassLoader.getSystemResource(model) == null).toList();
    return new Finding(
        missing.isEmpty(),
        "language models",
        missing.isEmpty() ? "found" : "missing from the class path: " + String.join(", ", missing));
  }

  private static Finding store(Path folder) {
    if (!Files.exists(folder)) {
      return new Finding(true, "store", folder + " does not exist yet; 'build' makes it");
    }
    boolean isWritable = Files.isDirectory(folder) && Files.isWritable(folder);
    return new Finding(
        isWritable, "store", folder + (isWritable ? " exists" : " is not a writable folder"));
  }

  private static Finding port(int number) {
    try (ServerSocket probe = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
      return new Finding(true, "port", probe.getLocalPort() + " is free");
    } catch (IOException taken) {
      return new Finding(false, "port", number + ": " + taken.getMessage());
    }
  }

  /** One line of the report. */
  private record Finding(boolean isFine, String what, String how) {
    String line() {
      return "%-8s %-16s %s".formatted(isFine ? "ok" : "PROBLEM", what, how);
    }
  }
}
