package org.w3id.rapporteur.text;

import java.util.List;
import java.util.Random;

/** Texts made at random of what makes trouble: marks, breaks, characters of two units. */
final class RandomText {
  private static final List<String> PARTS =
      List.of(
          "envoy",
          "Geneva",
          "no",
          "the",
          "GENEVA",
          "May 3",
          "(Agency)",
          "s",
          "We",
          "don’t",
          " ",
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\n\n",
          "\u2028",
          "\u00A0",
          ". ",
          ", ",
          "? ",
          ": ",
          "—",
          " - ",
          "• ",
          "# ",
          "1. ",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "«",
          "»",
          "🕊",
          "👩‍⚖️",
          "\uD83D",
          "é",
          "北京",
          "Read more",
          "Leave a comment",
          "Related stories",
          "Subscribe now",
          "© 2024 Gazette",
          "CLICK HERE TO GET IT",
          "\uFEFF",
          "\t",
          "\0");

  private RandomText() {}

  static String of(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }
}
