package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LargeAnswersTest {
  private static final int MEGABYTE = 1 << 20;

  private final LargeAnswers answers = new LargeAnswers(3);

  @Test
  void largeAnswersWaitForNobodyAndShareTheRoom() throws IOException {
    assertTrue(
        answers.during(
            2 * MEGABYTE,
            () -> {
              assertFalse(answers.during(2 * MEGABYTE, () -> {}), "four megabytes in three");
              assertTrue(answers.during(MEGABYTE, () -> {}));
              assertTrue(answers.during(MEGABYTE - 1, () -> {}), "small ones always have room");
            }));
    assertTrue(answers.during(3 * MEGABYTE, () -> {}), "the room is given back");
  }

  @Test
  void aClientThatGoesAwayGivesItsRoomBack() throws IOException {
    for (int i = 0; i < 2; i++) {
      try {
        answers.during(
            3 * MEGABYTE,
            () -> {
              throw new IOException("gone");
            });
      } catch (IOException gone) {
        assertTrue(answers.during(3 * MEGABYTE, () -> {}), gone.getMessage());
      }
    }
  }
}
