package org.w3id.rapporteur.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.FetchedPage;
import org.w3id.rapporteur.article.Intake;
import org.w3id.rapporteur.article.PageFetcher;
import org.w3id.rapporteur.article.Problem;

/** A page fetched on request, as a file that is gone when the program ends. */
final class FetchedInput {
  private FetchedInput() {}

  /** The page's file, or nothing and a line that says why. */
  static Optional<Path> of(URI address, Console console) {
    return new PageFetcher().fetch(address, new Saying(console)).map(FetchedInput::kept);
  }

  private static Path kept(FetchedPage page) {
    try {
      Path folder = Files.createTempDirectory("rapporteur-page");
      Path file = page.saveTo(folder);
      folder.toFile().deleteOnExit();
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(each -> each.toFile().deleteOnExit());
      }
      return file;
    } catch (IOException cannotWrite) {
      throw new CommandFailure(
          ExitCode.FAILED,
          "fetch",
          "cannot keep the page (" + cannotWrite + "); look at the space left on the disk",
          cannotWrite);
    }
  }

  private record Saying(Console console) implements Intake {
    @Override
    public void article(Article article) {
      throw new IllegalStateException("A page is fetched before it is read");
    }

    @Override
    public void problem(Problem problem) {
      console.say(problem);
    }
  }
}
