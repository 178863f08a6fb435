package org.w3id.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;

class QuotationFinderTest {
  private final TextCutter cutter = new TextCutter(NoiseFile.packed());

  private List<String> quotations(String body) {
    return cutter.cut(new Article("talks.txt", body, Metadata.NONE)).quotations().stream()
        .map(quotation -> quotation.depth() + " " + quotation.inner().of(body))
        .toList();
  }

  @Test
  void curlyAndStraightMarksQuote() {
    assertEquals(
        List.of("0 No,", "0 never"), quotations("“No,” said the envoy, and meant \"never\"."));
  }

  @Test
  void aSplitQuotationIsTwo() {
    assertEquals(
        List.of("0 We shall,", "0 if we must."),
        quotations("\"We shall,\" said the envoy, \"if we must.\""));
  }

  @Test
  void singleMarksQuoteAndApostrophesDoNot() {
    assertEquals(
        List.of("0 We don’t agree,", "0 fair", "0 yes"),
        quotations(
            "‘We don’t agree,’ said the allies’ envoy, who'd called it 'fair' in the '90s and"
                + " 'yes'."));
  }

  @Test
  void aGenitiveInsideSingleMarksDoesNotCloseThem() {
    assertEquals(
        List.of("0 the allies’ demand"), quotations("He spoke of ‘the allies’ demand’ again."));
  }

  @Test
  void genitivesAloneAreNoQuotation() {
    assertEquals(List.of(), quotations("The ministers' words and the allies' doubts were his."));
  }

  @Test
  void aQuotationWithinAQuotationIsOneDeeper() {
    assertEquals(
        List.of("0 He told me ‘no’ twice,", "1 no"),
        quotations("“He told me ‘no’ twice,” the envoy said."));
    assertEquals(
        List.of("0 He told me \"no\" twice,", "1 no"),
        quotations("'He told me \"no\" twice,' the envoy said."));
  }

  @Test
  void anOpeningMarkRepeatedAtEachParagraphCarriesTheQuotationOn() {
    assertEquals(
        List.of("0 We came.", "0 We saw.", "0 We left."),
        quotations("The envoy said: “We came.\n\n“We saw.\n\n“We left.”\n\nNobody asked."));
  }

  @Test
  void anOpeningMarkThatNothingClosesGivesNone() {
    assertEquals(List.of(), quotations("The envoy said “we came and left.\n\nNobody asked why."));
  }

  @Test
  void anotherKindOfMarkInTheNextParagraphDoesNotCarryItOn() {
    assertEquals(
        List.of("0 We saw."), quotations("He called it \"unfair, they said.\n\n“We saw.”"));
  }

  @Test
  void aMarkLeftOpenBeforeAWholeQuotationGivesNone() {
    assertEquals(
        List.of("0 Nobody came,", "0 We saw."),
        quotations("A deal “not fair, he said. “Nobody came,” she said.\n\n“We saw.”"));
  }

  @Test
  void inchesAndStrayMarksAreNoQuotation() {
    assertEquals(List.of(), quotations("The door is 30\" wide, the envoy said. \" "));
  }

  @Test
  void marksWithoutAWordBetweenAreNoQuotation() {
    assertEquals(List.of("0 yes", "0 no"), quotations("It was “yes”“, ”“no”."));
  }

  @Test
  void guillemetsQuote() {
    assertEquals(List.of("0 non"), quotations("The envoy said «non» to it."));
  }
}
