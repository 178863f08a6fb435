package org.w3id.rapporteur.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads files and folders into articles; what cannot be read becomes a problem. */
public final class ArticleReader {
  private final List<ArticleFormat> formats;
  private final Limits limits;

  /**
   * @param formats tried in this order; the first that accepts a file reads it
   */
  public ArticleReader(List<ArticleFormat> formats, Limits limits) {
    this.formats = List.copyOf(formats);
    this.limits = limits;
  }

  /** A reader of every format that we know. */
  public static ArticleReader standard(PageHints hints) {
    return standard(hints, FieldMapping.USUAL);
  }

  /** A reader of every format that we know, with a mapping of its own for JSON Lines. */
  public static ArticleReader standard(PageHints hints, FieldMapping mapping) {
    List<ArticleFormat> formats =
        List.of(new HtmlFormat(hints), new JsonLinesFormat(mapping), new PlainTextFormat());
    return new ArticleReader(formats, Limits.USUAL);
  }

  /** All articles of inputs that are known to be few; see {@link #read(List, Intake)}. */
  public Received read(List<Path> inputs) {
    Received.Collector collector = new Received.Collector();
    read(inputs, collector);
    return collector.received();
  }

  /**
   * Hands over the articles of files and folders one by one, in the order given; folders are read
   * with all that is below them, in the order of the names, without hidden files and sidecars.
   */
  public void read(List<Path> inputs, Intake intake) {
    inputs.forEach(input -> readInput(input, intake));
  }

  private void readInput(Path input, Intake intake) {
    if (Files.isDirectory(input)) {
      readFolder(input, intake);
    } else if (Files.exists(input)) {
      readFile(input, nameOf(input), intake);
    } else {
      intake.problem(
          skipped("input-missing", input.toString(), "no such file or folder; check the path"));
    }
  }

  private void readFolder(Path folder, Intake intake) {
    List<Path> files = filesBelow(folder, folder, intake);
    if (files.isEmpty()) {
      intake.problem(
          skipped(
              "input-no-articles",
              folder.toString(),
              "no articles in this folder; expected files of " + known()));
    }
    files.forEach(file -> readFile(file, nameIn(folder, file), intake));
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Links to folders are not followed, so that no circle is walked. */
  private List<Path> filesBelow(Path top, Path folder, Intake intake) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !nameOf(entry).startsWith("."))
          .sorted()
          .flatMap(entry -> filesOf(top, entry, intake))
          .toList();
    } catch (IOException cannotList) {
      intake.problem(unreadable(folder.toString(), cannotList));
      return List.of();
    }
  }

  private Stream<Path> filesOf(Path top, Path entry, Intake intake) {
    if (Files.isDirectory(entry)) {
      return Files.isSymbolicLink(entry) ? Stream.empty() : filesBelow(top, entry, intake).stream();
    }
    return Sidecar.isOne(entry) ? Stream.empty() : Stream.of(entry);
  }

  private void readFile(Path path, String name, Intake intake) {
    try {
      if (!Files.isRegularFile(path)) {
        throw new IOException("it is neither a file nor a folder");
      }
      Sidecar sidecar = Sidecar.of(path, name, intake);
      ArticleFile file = new ArticleFile(path, name, sidecar, limits);
      Head head = file.head();
      Optional<ArticleFormat> format =
          formats.stream().filter(candidate -> candidate.accepts(head)).findFirst();
      if (format.isPresent()) {
        format.get().read(file, intake);
      } else {
        intake.problem(unknown(name, head));
      }
    } catch (IOException cannotRead) {
      intake.problem(unreadable(name, cannotRead));
    }
  }

  private Problem unknown(String name, Head head) {
    return head.isUtf16()
        ? skipped(
            "article-encoding", name, "the file is in UTF-16; expected UTF-8, convert the file")
        : skipped("article-binary", name, "this is no text; known formats: " + known());
  }

  private String known() {
    return formats.stream().map(ArticleFormat::name).collect(Collectors.joining(", "));
  }

  private static Problem unreadable(String place, IOException why) {
    String reason = why.getClass().getSimpleName() + " " + why.getMessage();
    return skipped("input-unreadable", place, "cannot be read (" + reason + "); check its rights");
  }

  private static Problem skipped(String id, String place, String message) {
    return new Problem(id, place, message, Problem.Severity.SKIPPED);
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
