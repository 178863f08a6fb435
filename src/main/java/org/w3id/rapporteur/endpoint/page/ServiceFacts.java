package org.w3id.rapporteur.endpoint.page;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * What the SPARQL service can do, in the words of SPARQL 1.1 Service Description.
 *
 * @param isWritable whether there is a door for updates
 * @param isCalling whether queries may call other endpoints
 */
public record ServiceFacts(boolean isWritable, boolean isCalling) {
  static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String PARTS = "https://w3id.org/rapporteur/id/dataset/graph/";
  private static final String GRAPHS = "https://w3id.org/rapporteur/graph/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "TriG",
          "N-Quads");

  /**
   * Adds the service to a model.
   *
   * @param address of the endpoint, as the client knows it
   * @param dataset already described in the model, with its graphs as subsets
   */
  Resource describe(Model model, String address, Resource dataset) {
    Resource service =
        model
            .createResource(address + "#service")
            .addProperty(RDF.type, sd("Service"))
            .addProperty(term("endpoint"), model.createResource(address))
            .addProperty(term("supportedLanguage"), sd("SPARQL11Query"))
            .addProperty(term("feature"), sd("UnionDefaultGraph"))
            .addProperty(
                term("propertyFeature"), model.createResource("http://jena.apache.org/text#query"))
            .addProperty(term("defaultDataset"), dataset);
    if (isWritable) {
      service.addProperty(term("supportedLanguage"), sd("SPARQL11Update"));
    }
    if (isCalling) {
      service.addProperty(term("feature"), sd("BasicFederatedQuery"));
    }
    RESULTS.forEach(format ->
        service.addProperty(term("resultFormat"), model.createResource(FORMATS + format)));
    describeGraphs(model, dataset);
    return service;
  }

  private static void describeGraphs(Model model, Resource dataset) {
    Resource whole =
        model
            .createResource(dataset.getURI() + "/default-graph")
            .addProperty(RDF.type, sd("Graph"));
    dataset.addProperty(RDF.type, sd("Dataset")).addProperty(term("defaultGraph"), whole);
    for (Resource part : parts(model)) {
      Resource graph = model.createResource(part.getURI() + "/named");
      part.addProperty(RDF.type, sd("Graph"));
      graph
          .addProperty(RDF.type, sd("NamedGraph"))
          .addProperty(
              term("name"),
              model.createResource(GRAPHS + part.getProperty(DCTerms.title).getString()))
          .addProperty(term("graph"), part);
      dataset.addProperty(term("namedGraph"), graph);
    }
  }

  /** The graphs beside those of articles, which are too many to list. */
  private static List<Resource> parts(Model model) {
    return model.listSubjectsWithProperty(DCTerms.title, (RDFNode) null).toList().stream()
        .filter(part -> part.getURI().startsWith(PARTS))
        .filter(part -> !part.getProperty(DCTerms.title).getString().equals("articles"))
        .toList();
  }

  private static Property term(String local) {
    return ResourceFactory.createProperty(SD + local);
  }

  private static Resource sd(String local) {
    return ResourceFactory.createResource(SD + local);
  }
}
