package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds one article or many.
 *
 * @param path where it is
 * @param name how its articles are known: the path below the folder that was given, or the bare
 *     file name
 * @param sidecar what stands beside it in {@code NAME.meta.json}
 * @param limits beyond which an article is not read
 */
public record ArticleFile(Path path, String name, Sidecar sidecar, Limits limits) {

  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  Head head() throws IOException {
    try (InputStream stream = open()) {
      return Head.of(stream.readNBytes(Head.BYTES));
    }
  }

  /** All bytes, of a file that holds one article. */
  byte[] bytes() throws IOException, UnfitInputException {
    long size = Files.size(path);
    if (size > limits.fileBytes()) {
      throw new UnfitInputException(
          "article-too-large",
          "the file has "
              + size
              + " bytes, the limit for one article is "
              + limits.fileBytes()
              + "; split it");
    }
    return Files.readAllBytes(path);
  }

  Problem skipped(UnfitInputException unfit) {
    return new Problem(unfit.id(), name, unfit.fault(), Problem.Severity.SKIPPED);
  }

  Problem note(String id, String message) {
    return new Problem(id, name, message, Problem.Severity.NOTE);
  }
}
