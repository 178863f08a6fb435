package org.w3id.rapporteur.endpoint.picture;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3id.rapporteur.endpoint.html.Html;

/**
 * Who contradicts whom, as a graph of two columns: a line leads from each one who contradicts to
 * the one contradicted, the thicker the more often.
 *
 * <p>Names are text of the page, so that they wrap and keep their size on any screen; only the
 * lines between them are stretched.
 */
public final class OppositionMap {
  private static final int MOST_IN_A_COLUMN = 14;
  private static final int THICKEST = 5;

  private final Map<Pair, Integer> lines;
  private final boolean isCut;

  /** Somebody with a page. */
  public record Party(String name, String href) {}

  /** The one who contradicts and the one contradicted. */
  public record Pair(Party by, Party whom) {}

  /**
   * @param pairs one for each contradiction; the more of a pair, the thicker its line
   */
  public OppositionMap(List<Pair> pairs) {
    Map<Pair, Integer> counted = new LinkedHashMap<>();
    pairs.forEach(pair -> counted.merge(pair, 1, Integer::sum));
    this.lines = new LinkedHashMap<>();
    Set<Party> left = new LinkedHashSet<>();
    Set<Party> right = new LinkedHashSet<>();
    counted.entrySet().stream()
        .sorted(Map.Entry.<Pair, Integer>comparingByValue().reversed())
        .forEach(line -> {
          if (hasRoom(left, line.getKey().by()) && hasRoom(right, line.getKey().whom())) {
            left.add(line.getKey().by());
            right.add(line.getKey().whom());
            lines.put(line.getKey(), line.getValue());
          }
        });
    this.isCut = lines.size() < counted.size();
  }

  private static boolean hasRoom(Set<Party> column, Party party) {
    return column.contains(party) || column.size() < MOST_IN_A_COLUMN;
  }

  /** Whether there is something to see that a list does not show better. */
  public boolean isWorthwhile() {
    return lines.size() > 1;
  }

  /** The picture, with a caption. */
  public Html draw() {
    List<Party> left = byWeight(Pair::by);
    List<Party> right = byNeighbours(left);
    return styled(
        "figure",
        "opposition",
        styled(
            "div",
            "sides",
            element("p", "Who"),
            element("p", "contradicts"),
            element("p", "Whom"),
            column(left),
            threads(left, right),
            column(right)),
        element(
            "figcaption",
            "A line leads from the one who contradicts to the one contradicted; the thicker, the"
                + " more contradictions."
                + (isCut ? " Only the most frequent are drawn." : "")));
  }

  private List<Party> byWeight(Function<Pair, Party> side) {
    Map<Party, Integer> weights = new LinkedHashMap<>();
    lines.forEach((pair, count) -> weights.merge(side.apply(pair), count, Integer::sum));
    return weights.entrySet().stream()
        .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each stands at the mean height of those who contradict it, so that few lines cross. */
  private List<Party> byNeighbours(List<Party> left) {
    Map<Party, Double> means =
        lines.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.getKey().whom(),
                    LinkedHashMap::new,
                    Collectors.averagingInt(line -> left.indexOf(line.getKey().by()))));
    return means.entrySet().stream()
        .sorted(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Html column(List<Party> parties) {
    return element(
        "ul",
        all(
            parties.stream()
                .map(party -> element("li", link(party.href(), party.name())))
                .toList()));
  }

  private Html threads(List<Party> left, List<Party> right) {
    List<Html> drawn = new ArrayList<>();
    lines.forEach((pair, count) -> {
      double from = height(left, pair.by());
      double to = height(right, pair.whom());
      String path =
          String.format(Locale.ROOT, "M0 %.1fC50 %.1f 50 %.1f 100 %.1f", from, from, to, to);
      drawn.add(
          styled("path", "w" + Math.min(THICKEST, count), element("title", sentence(pair, count)))
              .with("d", path));
    });
    return styled("svg", "picture", all(drawn))
        .with("viewbox", "0 0 100 100")
        .with("preserveaspectratio", "none")
        .with("role", "img")
        .with(
            "aria-label",
            lines.entrySet().stream()
                .map(line -> sentence(line.getKey(), line.getValue()))
                .collect(Collectors.joining("; ")));
  }

  private static double height(List<Party> column, Party party) {
    return 100.0 * (column.indexOf(party) + 0.5) / column.size();
  }

  private static String sentence(Pair pair, int count) {
    String often = count == 1 ? "" : ", " + count + " times";
    return pair.by().name() + " contradicts " + pair.whom().name() + often;
  }
}
