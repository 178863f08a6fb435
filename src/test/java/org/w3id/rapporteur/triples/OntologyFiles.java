package org.w3id.rapporteur.triples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The files of ontology/, read where the build packs them. */
final class OntologyFiles {
  static final String NAMESPACE = "https://w3id.org/rapporteur/ns#";
  static final String SHAPES = "https://w3id.org/rapporteur/shapes#";

  private static final Path FOLDER = Path.of("ontology");

  private OntologyFiles() {}

  static Model core() {
    return RDFDataMgr.loadModel(FOLDER.resolve("rapporteur.ttl").toUri().toString());
  }

  static Model alignments() {
    return RDFDataMgr.loadModel(FOLDER.resolve("alignments.ttl").toUri().toString());
  }

  static Model shapes() {
    return RDFDataMgr.loadModel(FOLDER.resolve("shapes.ttl").toUri().toString());
  }

  static Model example(Path file) {
    return RDFDataMgr.loadModel(file.toUri().toString());
  }

  static List<Path> valid() {
    return turtleIn("valid");
  }

  static List<Path> invalid() {
    return turtleIn("invalid");
  }

  /** The names after {@code label} in the header comment, without their prefix. */
  static List<String> named(Path file, String label) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith("# " + label + ":"))
          .flatMap(line -> Stream.of(line.substring(label.length() + 3).trim().split(" ")))
          .map(name -> name.replaceFirst("^shape:", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> turtleIn(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve("examples").resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
