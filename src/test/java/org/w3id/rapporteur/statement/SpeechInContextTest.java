package org.w3id.rapporteur.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.rapporteur.text.Span;

/** Who says what where several sentences, clauses or speakers are in play. */
class SpeechInContextTest {
  /** Each statement as speaker, stance and words. */
  private static List<String> said(String text) {
    return SharedStatements.of(text).stream()
        .map(said ->
            String.join(
                " ; ",
                said.speaker().label(),
                said.stance().name().toLowerCase(java.util.Locale.ROOT),
                said.attribution().content().stream()
                    .map((Span span) -> span.of(text))
                    .collect(Collectors.joining(" … "))))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Data and documents speak for themselves where nobody is said to have made them.
        "New figures show that the port is shut. | figures ; affirms ; that the port is shut",
        "UNICEF data indicate that the port is shut. | United Nations Children's Fund ; affirms ;"
            + " that the port is shut",
        "A leaked draft says that the port is shut. | leaked draft ; affirms ; that the port is"
            + " shut",
        "Organisers of the fair said that it was late. | organisers ; affirms ; that it was late",
        "The regulator said that it was late. | regulator ; affirms ; that it was late",
        // An agency is no ministry, however lately that was named.
        "The International Atomic Energy Agency met. China's foreign ministry waited. The agency"
            + " said that it was late. | International Atomic Energy Agency ; affirms ; that it was"
            + " late",
        // What the article adds of others is no part of what somebody said.
        "Berlin said that the port would close, a step Paris has rejected. | Germany ; affirms ;"
            + " that the port would close",
        "Berlin said that the port would close, a step Paris has rejected. | France ; opposes ; a"
            + " step",
        "Berlin closed the port, a move Paris says will harm everybody. | France ; affirms ; a move"
            + " … will harm everybody",
        "The office counted 3,000 deaths, a figure aid groups say is far too low. | aid groups ;"
            + " affirms ; a figure … is far too low",
        // Who speaks together with others speaks of himself in their common name.
        "France and Italy met. Both countries said they would pay. | France ; favours ; they would"
            + " pay",
        // However long somebody is quoted, who spoke before him speaks on.
        "Anna Berg met the press. \"Tom Lund came to me. He shouted. He left.\" She was asked more"
            + " questions. Berg said that the port was open. \"Tom Lund lied. He always does. He"
            + " should go.\" He was wrong, she said."
            + " | Anna Berg ; affirms ; He was wrong",
        "The plan is dead, said the economist Tom Lund. \"We gave it a try. It was a good one. It"
            + " is over. Nobody knows why it failed,\" the expert said."
            + " | Tom Lund ; affirms ; \"We gave it a try. It was a good one. It is over. Nobody"
            + " knows why it failed,\"",
        // A relative clause is about the person, not about where he works.
        "\"Each side waits,\" says Tom Lund of the University of Graz, who believes that neither"
            + " can win. | Tom Lund ; denies ; that neither can win",
        "The vote drew a reply from Tom Lund, who said that it was void. He also said that the port"
            + " was shut. | Tom Lund ; affirms ; that the port was shut",
        "An activist, Tom Lund, said he thinks the port is shut. | Tom Lund ; affirms ; he thinks"
            + " the port is shut",
        // The name behind a complement is that of the head, unless the complement has an office.
        "The head of the church, Tom Lund, said that it was late. | Tom Lund ; affirms ; that it"
            + " was late",
        "Tom Lund accused the bank of waiting. EU climate chief Wopke Hoekstra defended it. He said"
            + " that the port was shut. | Wopke Hoekstra ; affirms ; that the port was shut",
        "A spokesman for the Caribbean Community said that it was late."
            + " | Caribbean Community spokesman ; affirms ; that it was late",
        "According to figures released by the central bank in Pristina, trade fell by 40 percent."
            + " | central bank ; affirms ; trade fell by 40 percent",
        "Tom Lund came. A Polish diplomat said no. Asked for how long, the diplomat said that it"
            + " was too early. | Polish diplomat ; affirms ; that it was too early",
        "Foreign Minister Tom Lund wrote to U.N. chief Antonio Guterres accusing Eritrea of funding"
            + " gangs. | Tom Lund ; affirms ; Eritrea of funding gangs",
        "The mayor says she has no links to Asmara; the envoy said that he was lying."
            + " | mayor ; denies ; she has no links to Asmara",
        "Tom Lund urged restraint. | Tom Lund ; favours ; restraint",
        "Abiy Ahmed spoke. His remarks came a week after General Tom Lund, a vice president in"
            + " Tigray, wrote that war was near. | Tom Lund ; affirms ; that war was near",
        "Kurti's plan drew a reply from Aleksandar Vucic, who said that Serbia would never, ever"
            + " sign. He also said that the port was shut. | Aleksandar Vučić ; affirms ; that the"
            + " port was shut",
        "Berlin, which raised its duties, said that it was late. | Germany ; affirms ; that it was"
            + " late",
        "His predecessor Tom Lund, who left in May, said that it was late. | Tom Lund ; affirms ;"
            + " that it was late",
        "A spokesperson, Tom Lund, said that it was late. | Tom Lund ; affirms ; that it was late",
        "Donald Trump's eldest son, Donald Trump Jr, said that it was late. | Donald Trump Jr ;"
            + " affirms ; that it was late",
        // A quotation after indirect words is the same speaker's, and what it says is not denied.
        "Anna Berg denied that the port was shut. \"We have done the right thing.\""
            + " | Anna Berg ; affirms ; \"We have done the right thing.\"",
        // Two verbs of one speaker are two statements.
        "The envoy noted that the port was open and stressed that the bridge was shut."
            + " | envoy ; affirms ; that the port was open",
        "The lobby Reed Union has left. So has the Harbour Board, whose chairman, Tom Lund, warned"
            + " of a crash. | Tom Lund ; affirms ; a crash",
        "The three powers, France, Germany and Italy, called on Kosovo to open the port."
            + " | powers ; favours ; Kosovo to open the port",
        "The envoy suggested the push for a treaty could fail."
            + " | envoy ; affirms ; the push for a treaty could fail",
      })
  void says(String text, String expected) {
    List<String> said = said(text);
    assertTrue(said.contains(expected), () -> expected + " in " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy, who asked not to be named, left. | 0",
        "Beijing used bombs, something Thailand has neither confirmed nor denied. | 0",
        "The leader and his men, which included three famous golfers Tom Lund and Ada Berg and"
            + " tycoon Ola Moe, strongly denied the claims. | 0",
        "His rivals do not believe him: the port was shut in May. | 0",
        "Girls leave the fleet, report says Most ships this year are late and the port is shut. |"
            + " 0",
        "New figures came. They say that the port is shut. | 0",
      })
  void nothingIsSaid(String text, int count) {
    assertEquals(count, said(text).size(), () -> said(text).toString());
  }
}
