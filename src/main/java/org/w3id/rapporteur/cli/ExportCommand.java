package org.w3id.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.rapporteur.endpoint.StaticSite;
import org.w3id.rapporteur.endpoint.page.SiteCopy;
import org.w3id.rapporteur.export.Annotations;
import org.w3id.rapporteur.export.ExpandedJsonLd;
import org.w3id.rapporteur.export.Nanopublications;
import org.w3id.rapporteur.export.PlainRdf;
import org.w3id.rapporteur.export.Tables;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.QuadWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store out. */
@Command(
    name = "export",
    description = {
      "Writes the store for other tools; equal stores give equal bytes.",
      "The ontology, the store's description and the times of runs are left out."
    })
final class ExportCommand implements Callable<Integer> {
  /** What is written. */
  enum Format {
    /** Sorted N-Quads. */
    NQUADS,
    /** Sorted TriG. */
    TRIG,
    /** Sorted N-Quads without triple terms, which RDF 1.1 does not know. */
    RDF11,
    /** JSON-LD in expanded form, a graph an object. */
    JSONLD,
    /** Tables in a folder. */
    CSV,
    /** A nanopublication a statement, in N-Quads. */
    NANOPUBS,
    /** A W3C Web Annotation a statement, one a line. */
    ANNOTATIONS
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
      description = "Write to this file (for CSV: into this folder), not to the standard output.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--site",
      paramLabel = "FOLDER",
      description = "Write the pages for people into this folder, as files with relative links.")
  private Optional<Path> site = Optional.empty();

  @Option(
      names = "--overwrite",
      description = "Let --site write into a folder that is not empty; other files there stay.")
  private boolean isOverwriting;

  ExportCommand(RapporteurCommand top) {
    this.top = top;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = Stores.openReadOnly(store.folder())) {
      if (site.isPresent()) {
        return writeSite(opened, site.get()).number();
      }
      if (format == Format.CSV) {
        writeTables(opened);
      } else if (file.isPresent()) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.get()))) {
          write(opened, out);
        }
      } else {
        write(opened, top.console().out());
      }
      return ExitCode.DONE.number();
    }
  }

  private ExitCode writeSite(Store opened, Path folder) throws IOException {
    if (!isOverwriting && !isEmpty(folder)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage",
          folder + " is not empty: name another folder, or say --overwrite to write into it");
    }
    SiteCopy.Outcome outcome =
        StaticSite.write(
            opened.dataset(), folder, files -> top.tell("%,d files so far".formatted(files)));
    top.tell(
        "wrote %d files; start with %s".formatted(outcome.files(), folder.resolve("index.html")));
    return ExitCode.DONE;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private void writeTables(Store opened) throws IOException {
    Path folder =
        file.orElseThrow(() ->
            new CommandFailure(
                ExitCode.USAGE,
                "usage",
                "--format CSV writes several tables: name a folder, -o DIR"));
    Files.createDirectories(folder);
    for (String name : Tables.NAMES) {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".csv")))) {
        opened.read(data -> {
          new Tables(data).write(name, out);
          return name;
        });
      }
    }
    top.tell("wrote " + String.join(", ", Tables.NAMES) + " to " + folder);
  }

  private void write(Store opened, OutputStream out) throws IOException {
    switch (format) {
      case NQUADS -> opened.exportNQuads(out);
      case TRIG -> opened.exportTrig(out);
      case RDF11 -> QuadWriter.writeNQuads(PlainRdf.of(opened.quads().stream()), out);
      case JSONLD -> {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        ExpandedJsonLd.write(opened.quads().stream(), text);
        text.flush();
      }
      case NANOPUBS ->
          each(
              opened,
              data -> new Nanopublications(data).all(),
              quads -> QuadWriter.writeNQuads(quads.stream(), out));
      case ANNOTATIONS ->
          each(
              opened,
              data -> new Annotations(data).all(),
              annotation -> out.write((annotation + "\n").getBytes(StandardCharsets.UTF_8)));
      case CSV -> throw new IllegalStateException("Tables go to a folder");
    }
  }

  /** One after another, so that a large store needs no large memory. */
  private static <T> void each(
      Store opened, Function<DatasetGraph, Stream<T>> all, Writing<T> writing) throws IOException {
    try {
      opened.read(data -> {
        all.apply(data)
            .forEach(one -> {
              try {
                writing.write(one);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
        return true;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Puts one thing out. */
  private interface Writing<T> {
    void write(T one) throws IOException;
  }
}
