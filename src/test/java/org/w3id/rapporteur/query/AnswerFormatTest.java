package org.w3id.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {

  private static Answer answer(String words) {
    return new Answer(
        List.of("speaker", "words", "article"),
        List.of(
            BindingFactory.binding(
                Var.alloc("speaker"), NodeFactory.createLiteralString("the envoy"),
                Var.alloc("words"), NodeFactory.createLiteralString(words))));
  }

  private static String written(AnswerFormat format, Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(answer, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvIsThatOfTheW3c() {
    assertEquals(
        "speaker,words,article\r\nthe envoy,\"a, “b”\",\r\n",
        written(AnswerFormat.CSV, answer("a, “b”")));
  }

  @Test
  void jsonIsThatOfTheW3c() {
    String json = written(AnswerFormat.JSON, answer("a"));
    assertTrue(json.contains("\"vars\": [ \"speaker\" , \"words\" , \"article\" ]"), json);
    assertTrue(json.contains("{ \"type\": \"literal\" , \"value\": \"a\" }"), json);
  }

  @Test
  void aTableThatFitsHasARowALine() {
    assertEquals(
        """
        speaker    words  article
        ---------  -----  -------
        the envoy  a b
        """,
        written(AnswerFormat.TABLE, answer("a  b")));
  }

  @Test
  void aRowThatDoesNotFitIsABlockAndNothingIsCutOff() {
    assertEquals(
        List.of("speaker  the envoy", "words    one two three four", "         five six seven"),
        new AnswerTable(29).lines(answer("one two three four five six seven")));
  }

  @Test
  void anUnknownFormatIsAFaultThatNamesTheKnownOnes() {
    QuestionFault fault = assertThrows(QuestionFault.class, () -> AnswerFormat.named("xml"));
    assertEquals("There is no format 'xml'. Known: table, csv, json.", fault.getMessage());
  }
}
