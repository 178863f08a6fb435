package org.w3id.rapporteur.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input that holds one article or many.
 *
 * @param content its bytes
 * @param name how its articles are known: the path below the folder that was given, or the bare
 *     file name, or either with the path within an archive
 * @param sidecar what stands beside it in {@code NAME.meta.json}
 * @param limits beyond which an article is not read
 */
public record ArticleFile(Content content, String name, Sidecar sidecar, Limits limits) {

  public InputStream open() throws IOException {
    return content.open();
  }

  Head head() throws IOException {
    try (InputStream stream = open()) {
      return Head.of(stream.readNBytes(Head.BYTES));
    }
  }

  /** A part of this input under a name of its own below this one's. */
  ArticleFile part(String partName, Content partContent, Sidecar partSidecar) {
    return new ArticleFile(partContent, name + "/" + partName, partSidecar, limits);
  }

  /** This input with another text in place of its bytes. */
  ArticleFile holding(String text) {
    Content narrow = Content.of(text.getBytes(StandardCharsets.UTF_8));
    return new ArticleFile(narrow, name, sidecar, limits);
  }

  /** This archive, which may unpack to so many bytes. */
  ArticleFile within(long archiveBytes) {
    return new ArticleFile(content, name, sidecar, limits.unpacking(archiveBytes));
  }

  /** This input, of which its own bytes have told the encoding. */
  ArticleFile encodedIn(Charset charset) {
    Sidecar told = new Sidecar(sidecar.fields(), Optional.of(charset.name()));
    return new ArticleFile(content, name, told, limits);
  }

  /** The same bytes under a name of their own below this one's. */
  ArticleFile part(String partName) {
    return part(partName, content, sidecar);
  }

  /** All bytes, of an input that holds one article. */
  byte[] bytes() throws IOException, UnfitInputException {
    try (InputStream stream = open()) {
      byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.fileBytes() + 1));
      if (bytes.length > limits.fileBytes()) {
        throw new UnfitInputException(
            "article-too-large",
            "the file has more than "
                + limits.fileBytes()
                + " bytes, the limit for one article; split it");
      }
      return bytes;
    }
  }

  /**
   * The text of an input that holds one article.
   *
   * @param declared names of encodings that the input itself gives; what was told of it from
   *     outside counts more
   */
  String text(List<String> declared, Intake intake) throws IOException, UnfitInputException {
    return text(bytes(), declared, intake);
  }

  /** The text of bytes that belong to this input; what is odd about them is told. */
  String text(byte[] bytes, List<String> declared, Intake intake) throws UnfitInputException {
    List<String> labels =
        Stream.concat(sidecar.charset().stream(), declared.stream()).distinct().toList();
    TextDecoder.Decoded decoded = new TextDecoder().decode(bytes, labels);
    decoded.fault().ifPresent(fault -> intake.problem(note("article-encoding", fault)));
    return decoded.text();
  }

  Problem skipped(UnfitInputException unfit) {
    return skipped(unfit.id(), unfit.fault());
  }

  Problem skipped(String id, String message) {
    return new Problem(id, name, message, Problem.Severity.SKIPPED);
  }

  Problem note(String id, String message) {
    return new Problem(id, name, message, Problem.Severity.NOTE);
  }
}
