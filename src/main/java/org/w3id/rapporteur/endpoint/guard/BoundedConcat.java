package org.w3id.rapporteur.endpoint.guard;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** GROUP_CONCAT whose text has a bound: beyond it the value is an error, and nothing is kept. */
final class BoundedConcat extends AggGroupConcat {
  private final int maximum;
  private final boolean onlyOnce;

  private BoundedConcat(Expr value, String separator, boolean onlyOnce, int maximum) {
    super(value, separator);
    this.onlyOnce = onlyOnce;
    this.maximum = maximum;
  }

  /** Puts bounded ones in the place of all others in the groups of a query. */
  static TransformCopy inGroups(int maximum) {
    return new TransformCopy() {
      @Override
      public Op transform(OpGroup group, Op from) {
        List<ExprAggregator> bounded = new ArrayList<>();
        for (ExprAggregator aggregator : group.getAggregators()) {
          bounded.add(new ExprAggregator(aggregator.getVar(), bounded(aggregator.getAggregator())));
        }
        return OpGroup.create(from, group.getGroupVars(), bounded);
      }

      private Aggregator bounded(Aggregator aggregator) {
        if (aggregator instanceof AggGroupConcat concat) {
          return new BoundedConcat(
              concat.getExprList().get(0), concat.getSeparator(), false, maximum);
        }
        return aggregator instanceof AggGroupConcatDistinct concat
            ? new BoundedConcat(concat.getExprList().get(0), concat.getSeparator(), true, maximum)
            : aggregator;
      }
    };
  }

  @Override
  public Aggregator copy(ExprList values) {
    return new BoundedConcat(values.get(0), getSeparator(), onlyOnce, maximum);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Growing(getExprList().get(0));
  }

  private final class Growing extends AccumulatorExpr {
    private final StringBuilder text = new StringBuilder();
    private boolean isBegun;
    private boolean isTooLong;

    Growing(Expr value) {
      super(value, onlyOnce);
    }

    @Override
    protected void accumulate(NodeValue value, Binding binding, FunctionEnv environment) {
      String words = value.asString();
      if (isTooLong || text.length() + (long) words.length() > maximum) {
        isTooLong = true;
        text.setLength(0);
        text.trimToSize();
        return;
      }
      if (isBegun) {
        text.append(getSeparator());
      }
      isBegun = true;
      text.append(words);
    }

    @Override
    protected void accumulateError(Binding binding, FunctionEnv environment) {
      // As SPARQL has it: what cannot be computed makes the whole an error.
    }

    /** Null stands for an error here. */
    @Override
    protected @Nullable NodeValue getAccValue() {
      return isTooLong ? null : NodeValue.makeString(text.toString());
    }
  }
}
