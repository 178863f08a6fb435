package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store out. */
@Command(
    name = "export",
    description = {
      "Writes the store as sorted quads: equal stores give equal bytes.",
      "The ontology and the times of runs are left out."
    })
final class ExportCommand implements Callable<Integer> {
  /** How quads are written. */
  enum Format {
    NQUADS,
    TRIG
  }

  private final RapporteurCommand top;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.NQUADS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of the standard output.")
  private Optional<Path> file = Optional.empty();

  ExportCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = Stores.openReadOnly(store.folder())) {
      if (file.isPresent()) {
        try (OutputStream out = Files.newOutputStream(file.get())) {
          write(opened, out);
        }
      } else {
        write(opened, top.console().out());
      }
      return ExitCode.DONE.number();
    }
  }

  private void write(Store opened, OutputStream out) throws IOException {
    switch (format) {
      case NQUADS -> opened.exportNQuads(out);
      case TRIG -> opened.exportTrig(out);
    }
  }
}
