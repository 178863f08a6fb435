package org.w3id.rapporteur.cli.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.triples.Samples;

class StatementJsonTest {
  private final JsonObject line =
      JsonParser.parseString(new StatementJson(Samples.denial("talks.txt")).lines().get(0))
          .getAsJsonObject();

  @Test
  void theFieldsOfTheContractComeFirstAndInItsOrder() {
    assertEquals(
        List.of(
            "article",
            "id",
            "speaker",
            "act",
            "stance",
            "certainty",
            "addressee",
            "via",
            "condition",
            "matter",
            "proposition",
            "source",
            "cue",
            "content",
            "confidence",
            "rule"),
        List.copyOf(line.keySet()).subList(0, 16));
  }

  @Test
  void offsetsCountCodePoints() {
    JsonArray cue = line.getAsJsonArray("cue").get(0).getAsJsonArray();
    int[] points = Samples.DENIAL.codePoints().toArray();
    int begin = cue.get(0).getAsInt();
    assertEquals("denied", new String(points, begin, cue.get(1).getAsInt() - begin));
  }

  @Test
  void theArticleIsTheNameOfItsFile() {
    assertEquals("talks.txt", line.get("article").getAsString());
  }

  @Test
  void theSpeakerHasLabelIriAndType() {
    JsonObject speaker = line.getAsJsonObject("speaker");
    assertEquals("the minister", speaker.get("label").getAsString());
    assertEquals("Person", speaker.get("type").getAsString());
    assertTrue(speaker.get("iri").getAsString().endsWith("/person/the-minister"));
  }

  @Test
  void matterAndPropositionAreWordsForPeople() {
    assertEquals("talks in Geneva", line.get("matter").getAsString());
    assertEquals("talks in Geneva: planned", line.get("proposition").getAsString());
  }

  @Test
  void theStanceTowardsThePropositionIsToldBesideThatTowardsTheWords() {
    assertEquals("denies", line.get("stance").getAsString());
    assertEquals("denies", line.get("propositionStance").getAsString());
  }

  @Test
  void noConditionIsNull() {
    assertTrue(line.get("condition").isJsonNull());
  }
}
