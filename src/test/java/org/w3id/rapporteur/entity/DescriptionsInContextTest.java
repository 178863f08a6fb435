package org.w3id.rapporteur.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.SharedEngine;

/** Whom words without a name mean, in a report of 15 May 2025. */
class DescriptionsInContextTest {
  private static final EntityFinder FINDER = new EntityFinder(new DataFiles());
  private static final LocalDate DAY = LocalDate.of(2025, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Whoever is just somebody is not whom another word for somebody has brought in.
        "Activist Greta Thunberg came. The farmer said the wheat was lost. | farmer | farmer",
        "Activist Greta Thunberg came. The activist said the sea was calm. | activist"
            + " | Greta Thunberg",
        "The dam's project coordinator insisted that it was safe. | coordinator"
            + " | project coordinator",
        "Egypt's leader left. Dmitry Peskov denied it. The president's spokesman said no."
            + " | spokesman | Dmitry Peskov",
        "Dmitry Peskov denied it. Egypt's spokesman said no. | spokesman | Egyptian spokesman",
        // Pronouns: a husband is no she, and whoever has a name is meant sooner.
        "Anna Berg called. The widow was asleep, and he left. | he | -",
        "Anna Berg spoke first. Her husband was late. She said that it was over. | She | Anna Berg",
        "As a coach, she was late, Anna Berg knew. She said that it was over. | She | Anna Berg",
        "A coach left when Anna Berg came. She said that it was over. | She | Anna Berg",
        // Of whom the sentence goes on to tell, however much another has said before.
        "Envoy Olaf Moe denied it. \"That is late,\" he said. As for expert Joe Kent, he said that"
            + " it was a trap. | he | Joe Kent",
        // Reporters ask; the pronoun behind "but" is who was asked.
        "The BBC sent details of the raid to the IDF, but it said that it knew nothing. | it |"
            + " Israel Defense Forces",
        "The BBC sent its questions to the IDF, but it declined. | it | Israel Defense Forces",
        "The IDF sent details of the raid to the BBC, but it said that it knew nothing. | it |"
            + " Israel Defense Forces",
        // The name behind a complement is the head's, not where the complement has an office.
        "The head of the church, Joe Kent, left. | head | Joe Kent",
        "The spokesman for the president, Joe Kent, left. | spokesman | spokesman",
        // Who did it is meant sooner than who spoke some time ago.
        "Joe Kent said no. It was late. It rained on a post by Donald Trump. He left. | He | Donald"
            + " Trump",
        // The name behind the place of a post is its holder; a title before it is another's.
        "U.S. Ambassador to Israel Mike Huckabee said so. | Ambassador | Mike Huckabee",
        "The UN envoy for Syria Geir Pedersen said so. | envoy | Geir Pedersen",
        "An aide to Republican John Thune said so. | aide | aide",
        "A spokesman for Israel Katz said so. | spokesman | spokesman",
        // A body that no list has, by the words of its own name.
        "The British Foreign Office waited. The Ministry of Environment and Tourism met. The"
            + " ministry said so. | ministry | Ministry of Environment and Tourism",
        "The Ministry of Environment and Tourism met. The British Foreign Office waited. The"
            + " ministry said so. | ministry | British Foreign Office",
      })
  void meant(String text, String words, String label) {
    assertEquals(label, last(text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The late Pope Francis is mourned. The new pope spoke of him. | pope | new pope",
        "Pope Leo XIV mourned the late Pope Francis. The new pope spoke. | pope | Pope Leo XIV",
        "Friedrich Merz came and Olaf Scholz left. The new chancellor spoke. | chancellor"
            + " | Friedrich Merz",
        "New director Ada Cole came. Director Joe Kent left. The new director spoke. | director"
            + " | Ada Cole",
        "Mayor Joe Kent lost the vote. The new mayor spoke. | mayor | new mayor",
        "Joe Biden left. Donald Trump came. The then-president spoke. | president | Joe Biden",
        "King Charles came. The pope spoke. | pope | pope",
      })
  void turns(String text, String words, String label) {
    assertEquals(label, last(text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kemi Badenoch sat down. Keir Starmer rose. The Conservative leader spoke. | leader"
            + " | Kemi Badenoch",
        "Keir Starmer rose. Kemi Badenoch sat down. The Labour leader spoke. | leader"
            + " | Keir Starmer",
        "Lars Klingbeil came. Friedrich Merz left. The SPD's co-leader spoke. | co-leader"
            + " | Lars Klingbeil",
        "Israel waited. Yair Lapid came. Benjamin Netanyahu left. The opposition leader spoke. |"
            + " leader | Yair Lapid",
        "Keir Starmer rose. His government fell. | government | UK government",
        "Lebanese Prime Minister Nawaf Salam came. Fatah leader Joe Kent left. The prime minister"
            + " spoke. | minister | Nawaf Salam",
        // Another party's leader, and another field's minister, are somebody else.
        "North Korean leader Kim Jong Un left. The Green leader spoke. | leader | Green leader",
        "The Fisheries Minister Ada Cole left. The tourism minister spoke. | minister"
            + " | tourism minister",
        "The Fisheries Minister Ada Cole left. The fisheries minister spoke. | minister | Ada Cole",
      })
  void partiesAndFields(String text, String words, String label) {
    assertEquals(label, last(text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Foreign Minister Sergey Lavrov met his Turkish counterpart. | Hakan Fidan",
        "Marco Rubio met his counterpart from India. | Subrahmanyam Jaishankar",
        "Vladimir Putin met his Chinese counterpart, Ada Cole. | Ada Cole",
        // A president's counterpart may be a chancellor: only the article can tell.
        "Emmanuel Macron met his German counterpart. | German counterpart",
        "Friedrich Merz came. Emmanuel Macron met his German counterpart. | Friedrich Merz",
        // "His" is the negotiator's, not the president's, who has no counterpart in his own state.
        "US President Donald Trump spoke. Marco Rubio came. But Trump called, and Iran's chief"
            + " negotiator rejected what his US counterpart said. | US counterpart",
        "Donald Trump left the room. He met his US counterpart. | US counterpart",
      })
  void counterparts(String text, String label) {
    assertEquals(label, last(text, "counterpart"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friedrich Merz blamed his predecessor. | predecessor | Olaf Scholz",
        "Marco Rubio, the secretary of state, praised his predecessor. | predecessor"
            + " | Antony Blinken",
        "Angela Merkel praised her successor. | successor | Olaf Scholz",
        "Donald Trump blamed his predecessor, Ada Cole. | predecessor | Ada Cole",
        // Nobody followed him yet, no list knows hers, and one before may be any of them.
        "Friedrich Merz praised his successor. | successor | -",
        "The mayor, Ada Cole, praised her predecessor. | predecessor | -",
        "Friedrich Merz praised his late predecessor. | predecessor | -",
      })
  void successions(String text, String words, String label) {
    assertEquals(label, last(text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The opposition said that it was late. | opposition",
        "Hungary's opposition left. The opposition said that it was late. | Hungarian opposition",
      })
  void oppositions(String text, String label) {
    assertEquals(label, last(text, "opposition"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The agreement says that ships may pass. | agreement",
        "The agreement was signed on Friday. | -",
        "The agreement was off the table. | -",
        "The agreement gives Norway a seat and imposes tariffs. | -",
      })
  void agreements(String text, String label) {
    assertEquals(label, last(text, "agreement"));
  }

  @Test
  void whoIsOnlyDescribedHoldsOfficesToo() {
    Reading reading =
        SharedEngine.read("Sergey Lavrov met his Turkish counterpart.", Optional.of(DAY));
    assertTrue(
        FINDER.find(reading).held().stream()
            .anyMatch(held ->
                held.person().label().equals("Hakan Fidan") && held.of().label().equals("Turkey")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Donald Trump left. In his letter, Joe Kent argued that it was late. | Joe Kent",
        "Donald Trump left. In his letter, which Joe Kent read, he said no. | Donald Trump",
      })
  void announced(String text, String label) {
    assertEquals(label, last(text, "his"));
  }

  /** Whom the last such words mean; "-" where they mean nobody. */
  private static String last(String text, String words) {
    Reading reading = SharedEngine.read(text, Optional.of(DAY));
    return FINDER.find(reading).mentions().stream()
        .filter(mention -> reading.words(mention.span()).endsWith(words))
        .reduce((one, other) -> other)
        .map(mention -> mention.entity().label())
        .orElse("-");
  }

  @Test
  void thePrimeMinisterIsWhoIsInOfficeBeforeWhoOnceWas() {
    String once =
        "Keir Starmer left. Former Labour prime minister Gordon Brown said Sir Keir was right."
            + " The prime minister said it was soon.";
    assertEquals("Keir Starmer", last(once, "prime minister"));
  }

  @Test
  void theOnlyOneInOfficeIsMeantHoweverFarBack() {
    String far =
        "Keir Starmer left. Kemi Badenoch did not react. "
            + "Fuel costs rise in winter and homes stay cold. ".repeat(10)
            + "The prime minister said it was soon.";
    assertEquals("Keir Starmer", last(far, "prime minister"));
  }
}
