package org.w3id.rapporteur.endpoint.guard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * Stands bounded versions in for the string functions with which a short query can fill the memory
 * or keep a core busy: CONCAT and REPLACE, whose results may double with each step, GROUP_CONCAT,
 * and regular expressions that backtrack.
 *
 * <p>A text beyond the bound is an error of the expression, as SPARQL has it: the variable stays
 * unbound. A pattern beyond the deadline ends the query like any other that takes too long.
 */
public final class BoundedText {
  private BoundedText() {}

  /** The optimiser of the standard engine, run after the functions have been bounded. */
  public static RewriteFactory optimiser(int maximum, long deadlineNanos) {
    return context -> {
      Rewrite standard = Optimize.stdOptimizationFactory.create(context);
      Bounding bounding = new Bounding(maximum, deadlineNanos);
      return op ->
          standard.rewrite(Transformer.transform(BoundedConcat.inGroups(maximum), bounding, op));
    };
  }

  private static final class Bounding extends ExprTransformCopy {
    private final int maximum;
    private final long deadline;

    Bounding(int maximum, long deadline) {
      this.maximum = maximum;
      this.deadline = deadline;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_StrConcat) {
        return new Concat(arguments, maximum);
      }
      if (function instanceof E_StrReplace) {
        return new Replace(arguments, maximum, deadline);
      }
      if (function instanceof E_Regex) {
        return new Regex(arguments, deadline);
      }
      return super.transform(function, arguments);
    }
  }

  private static long length(NodeValue value) {
    return value.isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
  }

  private static void bound(long length, int maximum) {
    if (length > maximum) {
      throw new ExprEvalException("The text would be longer than " + maximum + " characters");
    }
  }

  private static final class Concat extends E_StrConcat {
    private final int maximum;

    Concat(ExprList arguments, int maximum) {
      super(arguments);
      this.maximum = maximum;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      bound(values.stream().mapToLong(BoundedText::length).sum(), maximum);
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments, maximum);
    }
  }

  private static final class Replace extends E_StrReplace {
    private final int maximum;
    private final long deadline;

    Replace(ExprList arguments, int maximum, long deadline) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
      this.maximum = maximum;
      this.deadline = deadline;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      String text = text("REPLACE", values.get(0));
      bound((text.length() + 1L) * (length(values.get(2)) + 1L), 8 * maximum);
      Matcher matcher = pattern("REPLACE", values, 3).matcher(new WatchedText(text, deadline));
      while (matcher.find()) {
        // Each match is first looked for under the deadline, which the replacement has none of.
      }
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments, maximum, deadline);
    }
  }

  private static final class Regex extends E_Regex {
    private final long deadline;
    private final Optional<Pattern> constant;

    Regex(ExprList arguments, long deadline) {
      super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
      this.deadline = deadline;
      boolean fixed = arguments.getListRaw().stream().skip(1).allMatch(Expr::isConstant);
      this.constant =
          fixed
              ? Optional.of(
                  pattern(
                      "REGEX",
                      arguments.getListRaw().stream()
                          .map(e -> e.isConstant() ? e.getConstant() : NodeValue.nvEmptyString)
                          .toList(),
                      2))
              : Optional.empty();
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      Pattern pattern = constant.orElseGet(() -> pattern("REGEX", values, 2));
      String text = text("REGEX", values.get(0));
      return NodeValue.booleanReturn(pattern.matcher(new WatchedText(text, deadline)).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments, deadline);
    }
  }

  private static String text(String function, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }

  /** The pattern in the second value, under the flags in the value at {@code flagsAt}, if any. */
  private static Pattern pattern(String function, List<NodeValue> values, int flagsAt) {
    String pattern = text(function, values.get(1));
    String flags = values.size() > flagsAt ? text(function, values.get(flagsAt)) : "";
    return RegexEngine.makePattern(function, pattern, flags);
  }

  /** A text that can be read until the deadline: the only way to stop java.util.regex. */
  private record WatchedText(String text, long deadline) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (System.nanoTime() - deadline > 0) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new WatchedText(text.substring(start, end), deadline);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
