package org.w3id.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsPageTest {
  private static final Path PAGE = Path.of("docs", "queries.md");

  /** With {@code -Drapporteur.writeDocs=true} the page is written anew. */
  @Test
  void thePageIsMadeOfTheHeaders() throws IOException {
    String page = QuestionsPage.of(Questions.shipped());
    if (Boolean.getBoolean("rapporteur.writeDocs")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "Write it anew: mvn test -Dtest=QuestionsPageTest -Drapporteur.writeDocs=true");
  }

  @Test
  void aQuestionShowsItsRemarksAndWhatItTakes() {
    Question question =
        new Question(
            "who-waits",
            "Who waits?",
            List.of(new Parameter("day", Parameter.Type.DATE, false, "the day", "2025-03-04")),
            """
            # Who waits?
            # parameter day  date, optional: the day. Example: 2025-03-04
            # Only those who say so.
            # shows rap:Statement
            SELECT ?who ?words WHERE { ?who ?says ?words }
            """);
    String page = QuestionsPage.of(new Questions(List.of(question)));
    assertTrue(
        page.endsWith(
            """
            ## who-waits

            **Who waits?**
            Only those who say so.

                ./rapporteur ask who-waits [--day "2025-03-04"]

            * `day` (date, optional): the day
            * answers with: who, words
            """),
        page);
  }
}
