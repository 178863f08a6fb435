package org.w3id.rapporteur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.rapporteur.article.Problem;

/**
 * Notes of a run, which are many where a whole archive lacks dates: of each kind a few are told one
 * by one, more of them as one line with an example.
 */
final class HeldNotes {
  private static final int FEW = 3;

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  void add(Problem note) {
    kinds.computeIfAbsent(note.id(), id -> new Kind()).add(note);
  }

  /** What is to be told, in the order in which the kinds were met. */
  List<Problem> told() {
    return kinds.values().stream().flatMap(kind -> kind.told().stream()).toList();
  }

  private static final class Kind {
    private final List<Problem> first = new ArrayList<>();
    private int count;

    void add(Problem note) {
      count++;
      if (count <= FEW) {
        first.add(note);
      }
    }

    List<Problem> told() {
      return count <= FEW ? first : List.of(summed());
    }

    private Problem summed() {
      Problem example = first.get(0);
      String place = example.place() + " and " + (count - 1) + " others (--report lists them)";
      return new Problem(example.id(), place, example.message(), example.severity());
    }
  }
}
