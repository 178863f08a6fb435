package org.w3id.rapporteur.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.TestManifest;

/**
 * The questions that can be asked by name.
 *
 * @param all in the order of the manifest
 */
public record Questions(List<Question> all) {
  private static final String FOLDER = "/queries/";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Property PARAMETER = ResourceFactory.createProperty(SHACL + "parameter");
  private static final Property NAME = ResourceFactory.createProperty(SHACL + "name");
  private static final Property OPTIONAL = ResourceFactory.createProperty(SHACL + "optional");
  private static final Property DESCRIPTION = ResourceFactory.createProperty(SHACL + "description");

  public Questions {
    all = List.copyOf(all);
  }

  /** Those that {@code queries/manifest.ttl} on the class path lists. */
  public static Questions shipped() {
    Model manifest = ModelFactory.createDefaultModel();
    byte[] turtle = read("manifest.ttl").getBytes(StandardCharsets.UTF_8);
    RDFDataMgr.read(manifest, new ByteArrayInputStream(turtle), Lang.TURTLE);
    RDFList entries = manifest.listObjectsOfProperty(TestManifest.entries).next().as(RDFList.class);
    return new Questions(
        entries.asJavaList().stream().map(entry -> question(entry.asResource())).toList());
  }

  /** The question of that name; a fault names those that are known. */
  public Question named(String name) {
    return all.stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            QuestionFault.fault(
                "There is no question '%s'. Known: %s.".formatted(name, names()),
                "question-unknown"));
  }

  private String names() {
    return all.stream().map(Question::name).sorted().collect(Collectors.joining(", "));
  }

  private static Question question(Resource entry) {
    String name = text(entry, TestManifest.name);
    List<Parameter> parameters =
        entry
            .getProperty(TestManifest.action)
            .getResource()
            .listProperties(PARAMETER)
            .mapWith(listed -> parameter(listed.getResource()))
            .toList()
            .stream()
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList();
    return new Question(name, text(entry, DCTerms.title), parameters, read(name + ".rq"));
  }

  private static Parameter parameter(Resource listed) {
    return new Parameter(
        text(listed, NAME),
        Parameter.Type.named(text(listed, DCTerms.type)),
        !listed.getProperty(OPTIONAL).getBoolean(),
        text(listed, DESCRIPTION),
        text(listed, SKOS.example));
  }

  private static String text(Resource thing, Property property) {
    return thing.getRequiredProperty(property).getString();
  }

  private static String read(String file) {
    try (InputStream in = Questions.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
