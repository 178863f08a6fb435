package org.w3id.rapporteur.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * A part of a long sorted answer, found without finding the whole: the values of the first key of
 * the order are gone through in their order, a few at a time, until there are rows enough.
 *
 * <p>That is the same as to sort all rows, if the query must bind the key before anything optional
 * is looked at; other queries are not taken.
 */
public final class SortedParts {
  /** So many times as many values are asked for together as the time before. */
  private static final int GROWTH = 3;

  private final Query query;
  private final Var key;
  private final int direction;
  private final List<TriplePath> binding;

  private SortedParts(Query query, Var key, int direction, List<TriplePath> binding) {
    this.query = query;
    this.key = key;
    this.direction = direction;
    this.binding = List.copyOf(binding);
  }

  /** The query as one that can be answered in parts; absent if it cannot. */
  public static Optional<SortedParts> of(Query query) {
    List<SortCondition> order = Optional.ofNullable(query.getOrderBy()).orElse(List.of());
    if (order.isEmpty() || !order.get(0).getExpression().isVariable()) {
      return Optional.empty();
    }
    Var key = order.get(0).getExpression().asVar();
    List<TriplePath> binding = binding(query, key);
    return binding.isEmpty() || !isOfRows(query, key)
        ? Optional.empty()
        : Optional.of(new SortedParts(query, key, order.get(0).getDirection(), binding));
  }

  /** Whether rows with one value of the key depend on those rows alone. */
  private static boolean isOfRows(Query query, Var key) {
    return query.getProjectVars().contains(key)
        && !query.hasLimit()
        && !query.hasOffset()
        && (query.hasGroupBy()
            ? query.getGroupBy().contains(key) && query.getGroupBy().getExpr(key) == null
            : !query.hasAggregators());
  }

  /** What binds the key, and what that hangs on; nothing if something optional comes first. */
  private static List<TriplePath> binding(Query query, Var key) {
    List<TriplePath> all = required(query.getQueryPattern());
    Optional<TriplePath> bound = all.stream().filter(it -> key.equals(it.getObject())).findFirst();
    return bound.stream()
        .flatMap(it ->
            Stream.concat(
                Stream.of(it),
                all.stream().filter(other -> other.getObject().equals(it.getSubject())).limit(1)))
        .toList();
  }

  private static List<TriplePath> required(Element pattern) {
    return pattern instanceof ElementGroup group
        ? group.getElements().stream()
            .takeWhile(it -> it instanceof ElementData || it instanceof ElementPathBlock)
            .flatMap(it -> it instanceof ElementPathBlock block ? paths(block) : Stream.empty())
            .toList()
        : List.of();
  }

  private static Stream<TriplePath> paths(ElementPathBlock block) {
    return block.getPattern().getList().stream();
  }

  /**
   * The rows from a place on.
   *
   * @param from how many of the sorted rows come before
   * @param wanted how many are found at most
   * @param asking what answers a query
   */
  public List<Binding> rows(int from, int wanted, Function<Query, List<Binding>> asking) {
    List<Node> values = asking.apply(values()).stream().map(row -> row.get(key)).toList();
    List<Binding> rows = new ArrayList<>();
    int atOnce = 1;
    for (int begin = 0; begin < values.size() && rows.size() < from + wanted; ) {
      int end = end(values, Math.min(values.size(), begin + atOnce));
      Query part = of(values.subList(begin, end));
      part.setLimit(from + wanted - rows.size());
      rows.addAll(asking.apply(part));
      begin = end;
      atOnce *= GROWTH;
    }
    return List.copyOf(rows.subList(Math.min(from, rows.size()), rows.size()));
  }

  /** Values that the order does not tell apart are asked for together. */
  private static int end(List<Node> values, int wished) {
    int end = wished;
    while (end < values.size() && isSame(values.get(end - 1), values.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSame(Node one, Node other) {
    return NodeValue.compareAlways(NodeValue.makeNode(one), NodeValue.makeNode(other)) == 0;
  }

  private Query values() {
    Query values = QueryFactory.make();
    values.setQuerySelectType();
    values.setDistinct(true);
    values.addResultVar(key);
    values.addOrderBy(key, direction);
    ElementPathBlock block = new ElementPathBlock();
    binding.forEach(block::addTriplePath);
    values.setQueryPattern(block);
    return values;
  }

  private Query of(List<Node> some) {
    ElementData given = new ElementData();
    given.add(key);
    some.forEach(value -> given.add(BindingFactory.binding(key, value)));
    ElementGroup group = new ElementGroup();
    group.addElement(given);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
    Query part = query.cloneQuery();
    part.setQueryPattern(group);
    return part;
  }
}
