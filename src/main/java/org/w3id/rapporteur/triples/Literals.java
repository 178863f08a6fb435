package org.w3id.rapporteur.triples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one form in which they are written, so that equal values are equal terms. */
final class Literals {
  private Literals() {}

  static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  static Node index(int offset) {
    return typed(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node flag(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** Four digits after the point at most, at least one: {@code 0.85}, {@code 1.0}. */
  static Node decimal(double value) {
    return typed(decimalText(value), XSDDatatype.XSDdecimal);
  }

  static String decimalText(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
  }

  static Node typed(String lexical, XSDDatatype datatype) {
    return NodeFactory.createLiteralDT(lexical, datatype);
  }
}
