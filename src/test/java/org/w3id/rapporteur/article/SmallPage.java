package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** Reads pages that a test makes of three paragraphs and what stands around them. */
abstract class SmallPage {
  static final String FIRST =
      "The envoys met on Monday in the old town hall of the port and talked until late at night.";
  static final String SECOND =
      "They agreed to reopen the ferry, though neither side would say on which day it is to run.";
  static final String THIRD =
      "A spokesman for the hosts called the talks useful and said that they would go on in June.";
  static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  @TempDir Path folder;

  String body(String html) throws IOException {
    return read("<html><head><title>Talks at the port</title></head><body>" + html).body();
  }

  Optional<String> headline(String head, String shown) throws IOException {
    return read("<html><head>" + head + "</head><body>" + shown + TEXT).metadata().headline();
  }

  Optional<String> publisher(String head, String shown) throws IOException {
    return read("<html><head>" + head + "</head><body>" + shown + TEXT).metadata().publisher();
  }

  Article read(String html) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "<!doctype html>" + html);
    Received received = ArticleReader.standard(PageHintsFile.packed()).read(List.of(page));
    assertEquals(1, received.articles().size(), () -> received.problems().toString());
    return received.articles().get(0);
  }
}
