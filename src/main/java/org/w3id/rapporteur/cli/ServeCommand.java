package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.endpoint.Permissions;
import org.w3id.rapporteur.endpoint.RapporteurServer;
import org.w3id.rapporteur.endpoint.ServerSettings;
import org.w3id.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store. */
@Command(
    name = "serve",
    description = {
      "Serves the store over HTTP, read-only unless --writable: SPARQL at /sparql, pages for",
      "people at /. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private final RapporteurCommand top;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final PortOption port = new PortOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, which keeps the server to this"
              + " machine).")
  private String host = ServerSettings.standard().host();

  @Mixin private final DoorOptions doors = new DoorOptions();

  ServeCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() {
    Permissions permissions = doors.permissions(top);
    ServerSettings settings =
        ServerSettings.standard()
            .withHost(host)
            .withPort(port.number())
            .withPermissions(permissions)
            .withWatch(doors.watch());
    return serve(top, store.folder(), settings).number();
  }

  /** Serves until the thread is interrupted, as Ctrl-C does. */
  static ExitCode serve(RapporteurCommand top, Path folder, ServerSettings settings) {
    return Interruption.guarded(() -> {
      boolean isWritable = settings.permissions().updates().isPresent();
      try (Store opened = isWritable ? Stores.openExisting(folder) : Stores.openReadOnly(folder);
          RapporteurServer server = RapporteurServer.start(opened.dataset(), settings)) {
        top.tell("serving " + folder + " at " + server.address() + " (Ctrl-C ends it)");
        server
            .monitorPort()
            .ifPresent(at -> top.tell("health and metrics at http://127.0.0.1:" + at + "/"));
        waitForInterrupt(top);
        return ExitCode.DONE;
      } catch (IOException cannotListen) {
        throw new CommandFailure(
            ExitCode.FAILED,
            "port-taken",
            cannotListen.getMessage() + "; name another one with --port, 0 takes any",
            cannotListen);
      }
    });
  }

  private static void waitForInterrupt(RapporteurCommand top) {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException asked) {
      // The flag stays clear, so that the server can wait for its threads.
      top.tell("stopped");
    }
  }
}
