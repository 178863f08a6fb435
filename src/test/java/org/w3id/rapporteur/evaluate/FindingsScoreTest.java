package org.w3id.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsScoreTest {
  private static final FoundPair.Place DENIAL = new FoundPair.Place("a.txt", "Envoy", 10, 30);
  private static final FoundPair.Place CLAIM = new FoundPair.Place("a.txt", "Minister", 40, 60);

  @TempDir private Path folder;

  @BeforeEach
  void gold() throws IOException {
    Files.writeString(
        folder.resolve("statements.jsonl"),
        """
        {"id": "s1", "article": "a.txt", "speaker": "Envoy", "content": [[12, 30]]}
        {"id": "s2", "article": "a.txt", "speaker": "Minister", "content": [[40, 55]]}
        """);
  }

  @Test
  void aPairIsFoundInTheRightKindOfMode() throws IOException {
    assertEquals("found", verdict("inferred", "found", "factual"));
    assertEquals("other mode", verdict("opposed", "found", "factual"));
    assertEquals("found", verdict("explicit", "stated", "factual"));
    assertEquals("other mode", verdict("inferred", "stated", "factual"));
  }

  @Test
  void aPairThatOnlySeemsToContradictMustNotBeFound() throws IOException {
    assertEquals("FALSE", verdict("none", "found", "factual"));
  }

  @Test
  void whatAnArticleStatesMayKnowTheOtherSideByName() throws IOException {
    FoundPair named = new FoundPair("stated", "factual", "Minister", List.of(DENIAL), List.of());
    assertEquals("found", first(named, "explicit"));
    FoundPair other = new FoundPair("stated", "factual", "Consul", List.of(DENIAL), List.of());
    assertEquals("missed", first(other, "explicit"));
  }

  @Test
  void wordsElsewhereAreNotMet() throws IOException {
    FoundPair.Place elsewhere = new FoundPair.Place("b.txt", "Envoy", 10, 30);
    FoundPair found =
        new FoundPair("found", "factual", "Minister", List.of(elsewhere), List.of(CLAIM));
    assertEquals("missed", first(found, "inferred"));
  }

  @Test
  void aChangeWithoutAKnownBeginningIsMetByItsEnd() throws IOException {
    Path changes = folder.resolve("changes.jsonl");
    Files.writeString(changes, "{\"from\": [], \"to\": [\"s2\"]}\n");
    FoundPair change = new FoundPair("stated", "", "Minister", List.of(), List.of(CLAIM));
    List<FindingsScore.Verdict> verdicts =
        new FindingsScore(List.of(), List.of(change))
            .changes(GoldPair.readChanges(changes, folder.resolve("statements.jsonl")));
    assertEquals(List.of(true), verdicts.stream().map(FindingsScore.Verdict::isMet).toList());
  }

  private String verdict(String goldMode, String mode, String kind) throws IOException {
    return first(new FoundPair(mode, kind, "Minister", List.of(DENIAL), List.of(CLAIM)), goldMode);
  }

  private String first(FoundPair found, String goldMode) throws IOException {
    Path pairs = folder.resolve("pairs.jsonl");
    Files.writeString(
        pairs,
        "{\"left\": [\"s1\"], \"right\": [\"s2\"], \"mode\": \"%s\", \"required\": true}\n"
            .formatted(goldMode));
    FindingsScore score = new FindingsScore(List.of(found), List.of());
    List<GoldPair> gold = GoldPair.read(pairs, folder.resolve("statements.jsonl"));
    String line = FindingsScore.lines(score.contradictions(gold)).get(0);
    return line.substring(0, 10).strip();
  }
}
