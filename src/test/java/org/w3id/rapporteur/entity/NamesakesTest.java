package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** Bodies and outlets that share a word with one that the lists know. */
class NamesakesTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A longer name, or another state's body, is not the listed one.
        "The European Jewish Congress said that it was late. | Congress | European Jewish Congress",
        "The World Jewish Congress said that it was late. | Congress | World Jewish Congress",
        "Peru's Congress said that it was late. | Congress | Peruvian parliament",
        "Peru's Congress met. Congress said that it was late. | Congress | Peruvian parliament",
        "Peru's Congress met. The US Congress said that it was late. | Congress | US Congress",
        "The party congress said that it was late. | congress | party congress",
        "Germany's Foreign Office met. The Foreign Office said no. | Office | German Foreign"
            + " Ministry",
        "Germany's Foreign Office met. The British Foreign Office said no. | Office | British"
            + " Foreign Office",
        "The Spanish police left. The harbour police said no. | police | harbour police",
        "Germany's domestic intelligence agency said no. | agency | BfV",
        // A newspaper is no broadcaster, nor is one town's station the whole network.
        "The Spanish newspaper ABC said that it was late. | ABC | ABC",
        "The ABC newspaper said that it was late. | newspaper | ABC",
        "According to Fox 8, he had fled. | 8 | Fox 8",
        "According to CBS 58, the bridge was shut. | 58 | CBS 58",
        "CNN reported that it was late. | CNN | CNN",
        // A site is its owner's, not the outlet that was named last.
        "The Reuters report was late. OpenAI grew, according to its website. | website | OpenAI"
            + " website",
        "Reuters came. The museum's website said that it was late. | website | website",
        "Prime Minister Paul Martin's government refused it. | government | Paul Martin"
            + " government",
        "Anna Berg's regime was hard. The regime said no. | regime | regime",
      })
  void meant(String text, String words, String label) {
    Reading reading = SharedEngine.read(text);
    String found =
        FINDER.find(reading).mentions().stream()
            .filter(mention -> reading.words(mention.span()).endsWith(words))
            .max(
                Comparator.comparingInt((Mention mention) -> mention.span().end())
                    .thenComparingInt(mention -> mention.span().length()))
            .map(mention -> mention.entity().label())
            .orElse("-");
    assertEquals(label, found);
  }
}
