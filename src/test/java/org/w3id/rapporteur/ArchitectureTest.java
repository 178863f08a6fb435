package org.w3id.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of ARCHITECTURE.md: which package may use which of ours, and which libraries. */
class ArchitectureTest {
  private static final String ROOT = "org.w3id.rapporteur";

  private static final String JENA =
      Stream.of(
              "rdf",
              "graph",
              "vocabulary",
              "datatypes",
              "shared",
              "util",
              "atlas",
              "irix",
              "sys",
              "riot",
              "query",
              "update",
              "sparql",
              "system")
          .map(part -> "org.apache.jena." + part)
          .collect(Collectors.joining(" "));
  private static final String GSON = "com.google.gson";

  private static final Map<String, Row> TABLE =
      Stream.of(
              row(
                  "article",
                  "",
                  "org.jsoup org.netpreserve.jwarc org.apache.pdfbox org.apache.commons.compress "
                      + GSON),
              row("text", "article", ""),
              row("lexicon", "", ""),
              row("reading", "text lexicon", "edu.stanford.nlp"),
              row("entity", "reading text lexicon", ""),
              row("attribution", "entity reading text lexicon", ""),
              row("matter", "entity reading text lexicon", ""),
              row("contrast", "matter entity reading text lexicon", ""),
              row("statement", "attribution matter entity reading text lexicon", ""),
              row(
                  "triples",
                  "statement matter attribution entity text article",
                  JENA + " org.apache.jena.shacl"),
              row(
                  "store",
                  "triples",
                  JENA + " org.apache.jena.tdb2 org.apache.jena.dboe org.apache.lucene"),
              row("findings", "store triples", JENA),
              row("query", "store", JENA),
              row("export", "triples", JENA + " " + GSON),
              row(
                  "endpoint",
                  "store query export text lexicon",
                  JENA
                      + " "
                      + GSON
                      + " org.apache.jena.fuseki org.eclipse.jetty jakarta.servlet io.micrometer"),
              row(
                  "pipeline",
                  "article text lexicon reading entity attribution matter statement triples store"
                      + " findings query export",
                  JENA),
              row(
                  "evaluate",
                  "article text lexicon reading entity attribution matter contrast statement"
                      + " pipeline",
                  GSON),
              row(
                  "cli",
                  "article text lexicon reading entity attribution matter contrast statement"
                      + " triples store findings query export endpoint pipeline evaluate",
                  JENA + " " + GSON + " picocli"))
          .collect(Collectors.toMap(Row::name, Function.identity(), (a, b) -> a, TreeMap::new));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages(ROOT);

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!TABLE.containsKey(packageOf(type))) {
        unknown.add(type.getName());
      }
    }
    assertEquals(Set.of(), unknown, "Enter the package in ARCHITECTURE.md and here");
  }

  @Test
  void aPackageUsesOnlyWhatItsRowAllows() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      Row row = TABLE.get(packageOf(type));
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass target = use.getTargetClass().getBaseComponentType();
        if (row != null && !target.isPrimitive() && !row.allows(target)) {
          forbidden.add(type.getSimpleName() + " (" + row.name() + ") uses " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), forbidden);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  @Test
  void theTableIsTheOneInTheDocs() throws IOException {
    Map<String, Set<String>> documented = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("ARCHITECTURE.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 6 && TABLE.containsKey(cells[1].strip())) {
        documented.put(cells[1].strip(), uses(cells[1].strip(), cells[3]));
      }
    }
    Map<String, Set<String>> held = new TreeMap<>();
    TABLE.values().forEach(row -> held.put(row.name(), row.ours()));
    assertEquals(held, documented);
  }

  private static Set<String> uses(String name, String cell) {
    String names = cell.strip();
    if (names.startsWith("all")) {
      Set<String> all = new TreeSet<>(TABLE.keySet());
      all.remove(name);
      words(names.replace("all but", "").replace(",", " ")).forEach(all::remove);
      return all;
    }
    return words(names.replace("–", "").replace(",", " "));
  }

  /** Records, enums and sealed choices of them carry facts and do nothing. */
  private static boolean isValue(JavaClass type) {
    return type.isRecord() || type.isEnum() || type.reflect().isSealed();
  }

  /** Whether a package that {@code user} may use may in turn use {@code other}. */
  private static boolean isHandedTo(String user, String other) {
    return TABLE.get(user).ours().stream()
        .anyMatch(used -> TABLE.get(used).ours().contains(other) || isHandedTo(used, other));
  }

  /** The first name below the root; the root itself has none. */
  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.length() <= ROOT.length()
        ? ""
        : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  private static Row row(String name, String ours, String libraries) {
    Set<String> allowed = words("java javax org.jspecify " + libraries);
    return new Row(name, words(ours), allowed);
  }

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One line of the table; libraries are package prefixes. */
  private record Row(String name, Set<String> ours, Set<String> libraries) {
    boolean allows(JavaClass target) {
      String used = target.getPackageName();
      if (used.equals(ROOT) || used.startsWith(ROOT + ".")) {
        String other = packageOf(target);
        return other.equals(name)
            || ours.contains(other)
            || (isValue(target) && isHandedTo(name, other));
      }
      return libraries.stream()
          .anyMatch(library -> used.equals(library) || used.startsWith(library + "."));
    }
  }
}
