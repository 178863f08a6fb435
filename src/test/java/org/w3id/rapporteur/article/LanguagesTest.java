package org.w3id.rapporteur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {
  private static final String GERMAN =
      "Die Unterhändler der beiden Inseln haben sich am Donnerstag auf einen neuen Plan geeinigt,"
          + " und der Minister sagte, dass die Boote in drei Wochen auslaufen werden. Seine"
          + " Kollegin aus dem Süden war nicht ganz so froh, denn das Parlament muss noch über den"
          + " Vertrag abstimmen, und es ist nicht sicher, ob es ihn annimmt.";

  @TempDir private Path folder;

  private static Languages packed() throws IOException {
    return Languages.of(Files.readAllLines(Path.of("data/formats/languages.tsv")));
  }

  @Test
  void aTextInAnotherLanguageIsToldByItsSmallWords() throws IOException {
    assertEquals(Optional.of("German"), packed().other(GERMAN));
  }

  @Test
  void englishWithForeignNamesIsEnglish() throws IOException {
    String text = Samples.FIRST + " Die Zeit, El País and Le Monde wrote of it. " + Samples.THIRD;
    assertEquals(Optional.empty(), packed().other(text));
  }

  @Test
  void aTextInOtherLettersIsNotEnglish() throws IOException {
    assertEquals(
        Optional.of("a language in other letters than Latin ones"),
        packed()
            .other("Министры двух островов договорились открыть рыбные места у маяка. ".repeat(3)));
  }

  @Test
  void aSentenceIsToldIfItIsPlain() throws IOException {
    assertEquals(
        Optional.of("German"),
        packed().other("Der Minister sagte am Montag, dass die Gespräche im Mai weitergehen."));
    for (String english :
        List.of(
            "Macron, Scholz meet Zelenskyy; Die Zeit, El País, La Repubblica, Le Monde report"
                + " progress.",
            "Bundeskanzler Olaf Scholz told the Frankfurter Allgemeine that he would go.")) {
      assertEquals(Optional.empty(), packed().other(english));
    }
  }

  @Test
  void aShortTextIsTakenForEnglish() throws IOException {
    assertEquals(Optional.empty(), packed().other("Non, merci."));
  }

  @Test
  void anotherLanguageIsLeftOutWithALine() throws IOException {
    ArticleReader reader =
        ArticleReader.standard(PageHintsFile.packed(), packed(), FieldMapping.USUAL);
    Path german = Files.writeString(folder.resolve("a.txt"), GERMAN);
    Path english = Files.writeString(folder.resolve("b.txt"), Samples.text());
    Received received = reader.read(List.of(german, english));
    assertEquals(List.of("b.txt"), received.articles().stream().map(Article::name).toList());
    assertEquals(
        List.of("a.txt article-language"),
        received.problems().stream().map(p -> p.place() + " " + p.id()).toList());
  }
}
