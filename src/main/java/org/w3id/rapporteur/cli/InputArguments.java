package org.w3id.rapporteur.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.article.FieldMapping;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What reading commands are given. */
final class InputArguments {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Articles: files of text, Markdown, HTML, RSS, Atom, NewsML-G2, NITF, PDF, JSON Lines or"
              + " WARC, archives (zip, tar, gz) of them, or folders of either.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many articles to read at a time (default: the number of cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final CacheOption cache = new CacheOption();

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description =
          "Which field of JSON records holds what, such as text=article.body; ours are id, url,"
              + " publisher, published, headline, authors, text. May be given several times.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--fetch",
      paramLabel = "URL",
      description = "Gets this one page and reads it too; nothing else is ever fetched.")
  private @Nullable URI page;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes what the run did, with all problems, to this file as JSON.")
  private @Nullable Path report;

  private boolean isPageMissing;

  /** The inputs, the fetched page among them if it could be got. */
  List<Path> inputs(Console console) {
    if (inputs.isEmpty() && page == null) {
      throw new CommandFailure(
          ExitCode.USAGE, "usage", "nothing to read; expected an INPUT or --fetch URL");
    }
    List<Path> all = new ArrayList<>(inputs);
    if (page != null) {
      Optional<Path> fetched = FetchedInput.of(page, console);
      fetched.ifPresent(all::add);
      isPageMissing = fetched.isEmpty();
    }
    return List.copyOf(all);
  }

  /** How a run of these inputs ends that itself ended so. */
  ExitCode ended(ExitCode run) {
    return isPageMissing && run == ExitCode.DONE ? ExitCode.INPUT_SKIPPED : run;
  }

  Workbench.Reading reading() {
    return new Workbench.Reading(threads(), mapping(), cache.folder(), Optional.ofNullable(report));
  }

  private FieldMapping mapping() {
    FieldMapping mapping = FieldMapping.USUAL;
    try {
      for (Map.Entry<String, String> field : fields.entrySet()) {
        mapping = mapping.with(field.getKey(), field.getValue());
      }
      return mapping;
    } catch (IllegalArgumentException unknown) {
      throw new CommandFailure(
          ExitCode.USAGE, "usage", "--field: " + unknown.getMessage(), unknown);
    }
  }

  private int threads() {
    if (threads < 1) {
      throw new CommandFailure(
          ExitCode.USAGE, "usage", "--threads " + threads + ": expected 1 or more");
    }
    return threads;
  }
}
