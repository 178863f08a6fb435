package org.w3id.rapporteur.endpoint.page;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;

/**
 * What the endpoint says about itself to machines: a SPARQL 1.1 Service Description, and the
 * dataset in VoID with its figures. The figures are counted once, for the dataset does not change
 * under a running server.
 */
public final class Descriptions {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String DATASET = "https://w3id.org/rapporteur/id/dataset";

  private final PageQueries queries;
  private final AtomicReference<Figures> counted = new AtomicReference<>();

  public Descriptions(ReadOnlyData data) {
    this.queries = new PageQueries(data);
  }

  private record Figures(
      String triples, String entities, List<Row> classes, List<Row> properties) {}

  /** The VoID description of the dataset. */
  public Answer dataset(Request request) {
    Model model = model();
    describeDataset(model, request.base());
    return write(model, request);
  }

  /** The service description, with the dataset's description in it. */
  public Answer service(Request request) {
    Model model = model();
    Resource dataset = describeDataset(model, request.base());
    Resource graph =
        model.createResource(DATASET + "/default-graph").addProperty(RDF.type, sd(model, "Graph"));
    dataset
        .addProperty(RDF.type, sd(model, "Dataset"))
        .addProperty(sdProperty(model, "defaultGraph"), graph);
    Resource service =
        model
            .createResource(request.base() + "/sparql#service")
            .addProperty(RDF.type, sd(model, "Service"))
            .addProperty(
                sdProperty(model, "endpoint"), model.createResource(request.base() + "/sparql"))
            .addProperty(sdProperty(model, "supportedLanguage"), sd(model, "SPARQL11Query"))
            .addProperty(sdProperty(model, "feature"), sd(model, "UnionDefaultGraph"))
            .addProperty(sdProperty(model, "defaultDataset"), dataset);
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "TriG",
            "N-Quads")) {
      service.addProperty(
          sdProperty(model, "resultFormat"), model.createResource(FORMATS + format));
    }
    return write(model, request);
  }

  private Resource describeDataset(Model model, String base) {
    Figures figures = figures();
    Resource dataset =
        model
            .createResource(DATASET)
            .addProperty(RDF.type, model.createResource(VOID + "Dataset"))
            .addProperty(DCTerms.title, "Rapporteur: who said what to whom, in which words", "en")
            .addProperty(
                DCTerms.license,
                model.createResource("https://creativecommons.org/licenses/by/4.0/"))
            .addProperty(property(model, "sparqlEndpoint"), model.createResource(base + "/sparql"))
            .addProperty(property(model, "dataDump"), model.createResource(base + "/data"))
            .addProperty(property(model, "uriSpace"), Names.ID)
            .addProperty(property(model, "vocabulary"), model.createResource(Names.TERM))
            .addProperty(property(model, "triples"), number(model, figures.triples()))
            .addProperty(property(model, "entities"), number(model, figures.entities()));
    for (Row row : figures.classes()) {
      part(model, dataset, "class", row)
          .addProperty(property(model, "entities"), number(model, row.text("n")));
    }
    for (Row row : figures.properties()) {
      part(model, dataset, "property", row)
          .addProperty(property(model, "triples"), number(model, row.text("n")));
    }
    return dataset;
  }

  private static Resource part(Model model, Resource dataset, String kind, Row row) {
    String term = row.node("term").toString();
    Resource part =
        model
            .createResource(DATASET + "/" + kind + "/" + Integer.toHexString(term.hashCode()))
            .addProperty(property(model, kind), model.createResource(term));
    dataset.addProperty(property(model, kind + "Partition"), part);
    return part;
  }

  private Figures figures() {
    return Optional.ofNullable(counted.get())
        .orElseGet(() -> {
          Row whole = queries.rows("void-whole").get(0);
          Figures fresh =
              new Figures(
                  whole.text("triples"),
                  whole.text("entities"),
                  queries.rows("void-classes"),
                  queries.rows("void-properties"));
          counted.set(fresh);
          return fresh;
        });
  }

  private static Answer write(Model model, Request request) {
    Optional<String> type =
        request.best(
            "text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples");
    Lang lang = RDFLanguages.contentTypeToLang(type.orElse("text/turtle"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, model, lang);
    return new Answer(
        200,
        lang.getHeaderString() + ";charset=utf-8",
        out.toByteArray(),
        Map.of("Vary", "Accept"));
  }

  private static Model model() {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("void", VOID).setNsPrefix("sd", SD).setNsPrefix("dct", DCTerms.NS);
    return model;
  }

  private static RDFNode number(Model model, String figure) {
    return model.createTypedLiteral(Long.parseLong(figure));
  }

  private static Property property(Model model, String local) {
    return model.createProperty(VOID + local);
  }

  private static Property sdProperty(Model model, String local) {
    return model.createProperty(SD + local);
  }

  private static Resource sd(Model model, String local) {
    return model.createResource(SD + local);
  }
}
