package org.w3id.rapporteur.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files and folders into articles; what cannot be read becomes a problem. */
public final class ArticleReader {
  private final Formats formats;
  private final Languages languages;
  private final Limits limits;

  /**
   * @param formats tried in this order; the first that accepts a file reads it
   */
  ArticleReader(List<ArticleFormat> formats, Languages languages, Limits limits) {
    this.formats = new Formats(formats);
    this.languages = languages;
    this.limits = limits;
  }

  /** A reader of every format that we know, whatever the language. */
  public static ArticleReader standard(PageHints hints) {
    return standard(hints, Languages.NONE, FieldMapping.USUAL);
  }

  /** A reader of every format that we know, with a mapping of its own for JSON Lines. */
  public static ArticleReader standard(PageHints hints, Languages languages, FieldMapping mapping) {
    HtmlFormat pages = new HtmlFormat(hints);
    List<ArticleFormat> plain =
        List.of(
            new FeedFormat(hints),
            new AgencyFormat(),
            pages,
            new JsonLinesFormat(mapping),
            new PdfFormat(),
            new PlainTextFormat());
    WarcFormat warcs = new WarcFormat(pages);
    Formats within = new Formats(withArchives(plain, warcs, new Formats(plain)));
    return new ArticleReader(withArchives(plain, warcs, within), languages, Limits.USUAL);
  }

  /** Formats of single files, and archives of what may stand in them. */
  private static List<ArticleFormat> withArchives(
      List<ArticleFormat> plain, WarcFormat warcs, Formats inside) {
    ArticleFormat tars = new PackedFormat(PackedFormat.Packing.TAR, inside);
    List<ArticleFormat> archives =
        List.of(
            warcs,
            new PackedFormat(PackedFormat.Packing.ZIP, inside),
            tars,
            new GzipFormat(warcs, tars, inside));
    return Stream.concat(archives.stream(), plain.stream()).toList();
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
    EnglishOnly english = new EnglishOnly(languages, intake);
    inputs.forEach(input -> readInput(input, english));
    english.handOn();
  }

  /**
   * About how many articles the inputs hold, for people to see how far a run is: found without
   * reading them, and what cannot be read counts as one.
   */
  public int count(List<Path> inputs) {
    return inputs.stream().mapToInt(this::count).sum();
  }

  private int count(Path input) {
    if (Files.isDirectory(input)) {
      return filesBelow(input, Received.IGNORED).stream().mapToInt(this::countIn).sum();
    }
    return Files.exists(input) ? countIn(input) : 0;
  }

  private int countIn(Path file) {
    try {
      Content content = Content.of(file);
      return formats.count(new ArticleFile(content, nameOf(file), Sidecar.NONE, limits));
    } catch (IOException cannotRead) {
      return 1;
    }
  }

  private void readInput(Path input, Intake intake) {
    boolean isFile = Files.exists(input) && !Files.isDirectory(input);
    intake.enters(isFile ? Optional.empty() : Optional.of(nameOfFolder(input)));
    intake.begins(input.toString());
    if (Files.isDirectory(input)) {
      readFolder(input, intake);
    } else if (Files.exists(input)) {
      readFile(input, nameOf(input), intake);
    } else {
      intake.begins(nameOf(input));
      intake.problem(
          skipped("input-missing", input.toString(), "no such file or folder; check the path"));
    }
  }

  private void readFolder(Path folder, Intake intake) {
    List<Path> files = filesBelow(folder, intake);
    if (files.isEmpty()) {
      intake.problem(
          skipped(
              "input-no-articles",
              folder.toString(),
              "no articles in this folder; expected files of " + formats.known()));
    }
    files.forEach(file -> readFile(file, nameIn(folder, file), intake));
  }

  private static String nameIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** Links to folders are not followed, so that no circle is walked. */
  private List<Path> filesBelow(Path folder, Intake intake) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !nameOf(entry).startsWith("."))
          .sorted()
          .flatMap(entry -> filesOf(entry, intake))
          .toList();
    } catch (IOException cannotList) {
      intake.problem(unreadable(folder.toString(), cannotList));
      return List.of();
    }
  }

  private Stream<Path> filesOf(Path entry, Intake intake) {
    if (Files.isDirectory(entry)) {
      return Files.isSymbolicLink(entry) ? Stream.empty() : filesBelow(entry, intake).stream();
    }
    return Sidecar.isOne(entry) ? Stream.empty() : Stream.of(entry);
  }

  private void readFile(Path path, String name, Intake intake) {
    intake.begins(name);
    try {
      if (!Files.isRegularFile(path)) {
        throw new IOException("it is neither a file nor a folder");
      }
      Sidecar sidecar = Sidecar.of(path, name, intake);
      Counted counted = new Counted(intake);
      formats.read(new ArticleFile(Content.of(path), name, sidecar, limits), counted);
      if (counted.isNothing()) {
        intake.problem(
            skipped("input-no-articles", name, "the file holds no article; look into it"));
      }
    } catch (IOException cannotRead) {
      intake.problem(unreadable(name, cannotRead));
    }
  }

  private static Problem unreadable(String place, IOException why) {
    String reason = why.getClass().getSimpleName() + " " + why.getMessage();
    return skipped("input-unreadable", place, "cannot be read (" + reason + "); check its rights");
  }

  private static Problem skipped(String id, String place, String message) {
    return new Problem(id, place, message, Problem.Severity.SKIPPED);
  }

  /** The same however a folder below the working folder is given; another's is as given. */
  private static String nameOfFolder(Path folder) {
    Path working = real(Path.of(""));
    Path path = real(folder);
    Path known = path.startsWith(working) ? working.relativize(path) : folder.normalize();
    String name = known.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException isNot) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** Notes whether anything was handed on, so that no input goes by without a word. */
  private static final class Counted implements Intake {
    private final Intake intake;
    private boolean isNothing = true;

    private Counted(Intake intake) {
      this.intake = intake;
    }

    boolean isNothing() {
      return isNothing;
    }

    @Override
    public void article(Article article) {
      isNothing = false;
      intake.article(article);
    }

    @Override
    public void problem(Problem problem) {
      isNothing = false;
      intake.problem(problem);
    }
  }
}
