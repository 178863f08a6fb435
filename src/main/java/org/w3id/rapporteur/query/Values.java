package org.w3id.rapporteur.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Turns what a person typed for a parameter into terms. */
final class Values {
  private final Names names;

  Values(Names names) {
    this.names = names;
  }

  /** The terms that {@code text} stands for, at least one. */
  List<Node> of(Parameter parameter, String text) {
    return switch (parameter.type()) {
      case AGENT -> List.of(isIri(text) ? iri(parameter, text) : names.agent(text));
      case MATTER -> isIri(text) ? List.of(iri(parameter, text)) : List.copyOf(names.matters(text));
      case IRI -> List.of(iri(parameter, text));
      case TEXT -> List.of(NodeFactory.createLiteralString(text));
      case WORDS -> List.of(NodeFactory.createLiteralString(allOf(parameter, text)));
      case NUMBER -> List.of(number(parameter, text));
      case DATE -> List.of(date(parameter, text));
    };
  }

  private static boolean isIri(String text) {
    return text.matches("[a-z][a-z0-9+.-]*:/.*");
  }

  private static Node iri(Parameter parameter, String text) {
    try {
      if (IRIx.create(text).isAbsolute()) {
        return NodeFactory.createURI(text);
      }
      throw unfit(parameter, text, "an absolute IRI");
    } catch (IRIException e) {
      throw unfit(parameter, text, "an absolute IRI");
    }
  }

  private static Node number(Parameter parameter, String text) {
    if (!XSDDatatype.XSDdecimal.isValid(text)) {
      throw unfit(parameter, text, "a number such as " + parameter.example());
    }
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
  }

  private static Node date(Parameter parameter, String text) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw unfit(parameter, text, "a day such as " + parameter.example());
    }
  }

  private static String allOf(Parameter parameter, String text) {
    if (text.isBlank()) {
      throw unfit(parameter, text, "words such as " + parameter.example());
    }
    return new SearchWords(text).all();
  }

  private static QuestionFault unfit(Parameter parameter, String text, String expected) {
    return QuestionFault.fault(
        "The parameter %s cannot be '%s': expected %s.".formatted(parameter.name(), text, expected),
        "question-value");
  }
}
