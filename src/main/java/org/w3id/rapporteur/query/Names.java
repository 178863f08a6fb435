package org.w3id.rapporteur.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Finds what a person means by a name, among the labels of one class in a dataset. */
final class Names {
  private static final int SHOWN = 10;
  private static final Query OF_AGENTS = named("rap:Agent");
  private static final Query OF_MATTERS = named("rap:Matter");

  private static final Query CALLED =
      QueryFactory.create(
          """
          PREFIX rap: <https://w3id.org/rapporteur/ns#>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          SELECT DISTINCT ?thing WHERE { ?thing rdfs:label ?label ; a rap:Agent }\
          """);

  private final DatasetGraph dataset;
  private final Spellings spellings;

  Names(DatasetGraph dataset, Spellings spellings) {
    this.dataset = dataset;
    this.spellings = spellings;
  }

  /**
   * The one agent of that name: with exactly this label, else in any case and with or without
   * accents, where an agent's own label goes before a spelling that is known for one, that before
   * names that articles use, and last come words of a name.
   */
  Node agent(String name) {
    Set<Node> called = called(name);
    return called.size() == 1 ? called.iterator().next() : search(name);
  }

  /** Agents with exactly this label: found at once, however many others there are. */
  private Set<Node> called(String name) {
    Set<Node> called = new HashSet<>();
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(CALLED)
            .substitution("label", NodeFactory.createLiteralString(name))
            .build()) {
      exec.select().forEachRemaining(row -> called.add(row.get("thing")));
    }
    return called;
  }

  private Node search(String name) {
    List<Naming> namings = namings(OF_AGENTS);
    Set<String> known = spellings.labels(name);
    List<Test> tests =
        List.of(
            naming -> naming.isLabel() && naming.is(name),
            naming -> naming.isLabel() && known.stream().anyMatch(naming::is),
            naming -> naming.is(name),
            naming -> naming.isLabel() && naming.holds(name));
    Set<Node> found =
        tests.stream()
            .map(test -> things(namings, test))
            .filter(things -> !things.isEmpty())
            .findFirst()
            .orElse(Set.of());
    if (found.size() != 1) {
      throw unknown(name, namings, found);
    }
    return found.iterator().next();
  }

  /** The matters of that name, else all of whose names these are words. */
  Set<Node> matters(String name) {
    List<Naming> namings = namings(OF_MATTERS);
    Set<Node> found = things(namings, naming -> naming.is(name));
    if (found.isEmpty()) {
      found = things(namings, naming -> naming.holds(name));
    }
    if (found.isEmpty()) {
      throw unknown(name, namings, found);
    }
    return found;
  }

  private QuestionFault unknown(String name, List<Naming> namings, Set<Node> several) {
    Set<String> candidates =
        labels(
            namings,
            naming ->
                several.isEmpty() ? naming.sharesWord(name) : several.contains(naming.thing()));
    if (candidates.isEmpty()) {
      candidates = labels(namings, naming -> naming.isNear(name));
    }
    Set<String> known = several.isEmpty() ? spellings.labels(name) : Set.of();
    if (!known.isEmpty() && candidates.isEmpty()) {
      return QuestionFault.fault(
          "No article here speaks of %s.".formatted(String.join(" or ", new TreeSet<>(known))),
          "question-name");
    }
    String problem = several.isEmpty() ? "Nothing here is called '%s'." : "'%s' may be several.";
    String near = candidates.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String advice = near.isEmpty() ? " No name here is like it." : " Known: " + near + ".";
    return QuestionFault.fault(problem.formatted(name) + advice, "question-name");
  }

  private static Set<String> labels(List<Naming> namings, Test test) {
    return namings.stream()
        .filter(naming -> naming.isLabel() && test.isMet(naming))
        .map(Naming::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private interface Test {
    boolean isMet(Naming naming);
  }

  private static Set<Node> things(List<Naming> namings, Test test) {
    Map<Node, Naming> found = new LinkedHashMap<>();
    namings.stream().filter(test::isMet).forEach(it -> found.putIfAbsent(it.thing(), it));
    return found.keySet();
  }

  private List<Naming> namings(Query query) {
    List<Naming> namings = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      exec.select().forEachRemaining(row -> namings.add(naming(row)));
    }
    return namings;
  }

  private static Naming naming(Binding row) {
    return new Naming(
        row.get("thing"),
        row.get("name").getLiteralLexicalForm(),
        row.get("property").getURI().endsWith("#label"));
  }

  private static Query named(String type) {
    return QueryFactory.create(
        """
        PREFIX rap: <https://w3id.org/rapporteur/ns#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT DISTINCT ?thing ?property ?name WHERE {
          VALUES ?property { rdfs:label skos:altLabel skos:prefLabel }
          ?thing a %s ; ?property ?name .
        }
        ORDER BY ?name ?thing ?property
        """
            .formatted(type));
  }

  /** One name of a thing; its own label, or another spelling. */
  private record Naming(Node thing, String name, boolean isLabel) {

    boolean is(String other) {
      return plain(name).equals(plain(other));
    }

    boolean holds(String other) {
      return words(name).containsAll(words(other));
    }

    boolean sharesWord(String other) {
      Set<String> shared = new HashSet<>(words(name));
      shared.retainAll(words(other));
      return !shared.isEmpty();
    }

    /** Whether a word of the name is a slip of the pen away from one of {@code other}. */
    boolean isNear(String other) {
      return words(name).stream()
          .anyMatch(word -> words(other).stream().anyMatch(typed -> isSlip(word, typed)));
    }

    /** One letter wrong, missing or too much, or two changed places: all around it agrees. */
    private static boolean isSlip(String word, String typed) {
      int shorter = Math.min(word.length(), typed.length());
      int longer = Math.max(word.length(), typed.length());
      int begin = 0;
      while (begin < shorter && word.charAt(begin) == typed.charAt(begin)) {
        begin++;
      }
      int end = 0;
      while (end < shorter - begin
          && word.charAt(word.length() - 1 - end) == typed.charAt(typed.length() - 1 - end)) {
        end++;
      }
      boolean isOneLetter = longer - shorter <= 1 && begin + end >= longer - 1;
      boolean isSwap =
          longer == shorter
              && begin + end == longer - 2
              && word.charAt(begin) == typed.charAt(begin + 1)
              && word.charAt(begin + 1) == typed.charAt(begin);
      return shorter > 3 && (isOneLetter || isSwap);
    }

    private static Set<String> words(String text) {
      return new HashSet<>(Arrays.asList(plain(text).split("\\W+")));
    }

    private static String plain(String text) {
      return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT);
    }
  }
}
