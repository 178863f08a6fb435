package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3id.rapporteur.endpoint.Permissions;
import org.w3id.rapporteur.endpoint.UpdateToken;
import org.w3id.rapporteur.endpoint.Watch;
import picocli.CommandLine.Option;

/** What a server may do beyond answering, each only if it is asked for. */
final class DoorOptions {
  private static final String VARIABLE = "RAPPORTEUR_TOKEN";

  @Option(
      names = "--writable",
      description = {
        "Take SPARQL updates at /sparql from whoever shows the token (Authorization: Bearer).",
        "The token is that of --token-file or of RAPPORTEUR_TOKEN, or else a new one, which is"
            + " told."
      })
  private boolean isWritable;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "File with the token for updates; the command line would show it to others.")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(
      names = "--service",
      paramLabel = "URL",
      description = "A SPARQL endpoint that queries may call by SERVICE; may be repeated.")
  private List<String> services = List.of();

  @Option(
      names = "--monitor-port",
      paramLabel = "NUMBER",
      description = {
        "Serve /health and /metrics (for Prometheus) on this port of the loopback interface",
        "(default: not at all; 0 takes any)."
      })
  private Optional<Integer> monitorPort = Optional.empty();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Write a line for each request, without addresses and queries.")
  private Optional<Path> accessLog = Optional.empty();

  Watch watch() {
    accessLog.ifPresent(DoorOptions::requireWritable);
    try {
      return new Watch(monitorPort.map(OptionalInt::of).orElse(OptionalInt.empty()), accessLog);
    } catch (IllegalArgumentException unfit) {
      throw wrong("--monitor-port: " + unfit.getMessage(), unfit);
    }
  }

  private static void requireWritable(Path file) {
    try {
      Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    } catch (IOException unwritable) {
      throw wrong("--access-log " + file + ": cannot be written", unwritable);
    }
  }

  private static CommandFailure wrong(String message, Exception why) {
    return new CommandFailure(ExitCode.USAGE, "usage", message, why);
  }

  Permissions permissions(RapporteurCommand top) {
    Permissions reading = Permissions.readOnly().withServices(Set.copyOf(services));
    return isWritable ? reading.withUpdates(token(top)) : reading;
  }

  private UpdateToken token(RapporteurCommand top) {
    Optional<String> given =
        tokenFile.map(DoorOptions::read).or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
    if (given.isEmpty()) {
      UpdateToken fresh = UpdateToken.random();
      top.tell("updates need the header  Authorization: Bearer " + fresh.words());
      return fresh;
    }
    try {
      return new UpdateToken(given.get().strip());
    } catch (IllegalArgumentException unfit) {
      throw wrong("the token for updates: " + unfit.getMessage(), unfit);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw wrong("--token-file " + file + ": cannot be read", unreadable);
    }
  }
}
