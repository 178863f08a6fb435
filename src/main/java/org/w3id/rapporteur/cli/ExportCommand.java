package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.rapporteur.endpoint.StaticSite;
import org.w3id.rapporteur.endpoint.page.SiteCopy;
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

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      description = "Write the pages for people into this folder, as files with relative links.")
  private Optional<Path> site = Optional.empty();

  ExportCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = Stores.openReadOnly(store.folder())) {
      if (site.isPresent()) {
        return writeSite(opened, site.get()).number();
      }
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

  private ExitCode writeSite(Store opened, Path folder) throws IOException {
    SiteCopy.Outcome outcome = StaticSite.write(opened.dataset(), folder);
    top.tell(
        "wrote %d files; start with %s".formatted(outcome.files(), folder.resolve("index.html")));
    return ExitCode.DONE;
  }

  private void write(Store opened, OutputStream out) throws IOException {
    switch (format) {
      case NQUADS -> opened.exportNQuads(out);
      case TRIG -> opened.exportTrig(out);
    }
  }
}
