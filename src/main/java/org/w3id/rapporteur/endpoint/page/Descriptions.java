package org.w3id.rapporteur.endpoint.page;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.query.DatasetDescription;
import org.w3id.rapporteur.query.Questions;

/**
 * What the endpoint says about itself to machines: a SPARQL 1.1 Service Description, the dataset in
 * VoID, DCAT and schema.org, and the named questions as executable examples. The figures are those
 * of the last build; after an update they are counted anew.
 */
public final class Descriptions {
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final String DUMP_TYPE = "application/n-quads";

  private final ReadOnlyData data;
  private final ServiceFacts service;
  private final Supplier<Instant> modified;
  private final DatasetDescription description = new DatasetDescription(Questions.shipped());
  private final AtomicReference<@Nullable Graph> figures = new AtomicReference<>();
  private volatile boolean isStoredValid = true;

  /**
   * @param modified when the data were last changed, as far as this server knows
   */
  public Descriptions(ReadOnlyData data, ServiceFacts service, Supplier<Instant> modified) {
    this.data = data;
    this.service = service;
    this.modified = modified;
  }

  /** Has the figures counted anew when next asked for. */
  public void forget() {
    isStoredValid = false;
    figures.set(null);
  }

  /** The description of the dataset. */
  Answer dataset(Request request) {
    return write(datasetModel(request.base()), request);
  }

  /** The service description, with the dataset's description in it. */
  public Answer service(Request request) {
    Model model = datasetModel(request.base());
    Resource dataset = model.createResource(DatasetDescription.DATASET.getURI());
    Resource described = service.describe(model, request.base() + request.path(), dataset);
    described
        .addProperty(RDF.type, model.createResource(DCAT + "DataService"))
        .addProperty(dcat("endpointURL"), model.createResource(request.base() + request.path()))
        .addProperty(dcat("servesDataset"), dataset);
    return write(model, request);
  }

  /** The named questions as examples, aimed at this endpoint. */
  Answer examples(Request request) {
    Model model = ModelFactory.createModelForGraph(description.examples());
    model.setNsPrefix("sh", SHACL).setNsPrefix("schema", SCHEMA).setNsPrefix("dct", DCTerms.NS);
    Resource endpoint = model.createResource(request.base() + "/sparql");
    model
        .listSubjectsWithProperty(RDF.type, model.createResource(SHACL + "SPARQLExecutable"))
        .toList()
        .forEach(example -> example.addProperty(schema("target"), endpoint));
    return write(model, request);
  }

  private Model datasetModel(String base) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("void", VOID).setNsPrefix("dcat", DCAT).setNsPrefix("dct", DCTerms.NS);
    model.setNsPrefix("sd", ServiceFacts.SD).setNsPrefix("schema", SCHEMA);
    GraphUtil.addInto(model.getGraph(), figures());
    Resource dump = model.createResource(base + "/data");
    Resource dataset = model.createResource(DatasetDescription.DATASET.getURI());
    String time = modified.get().truncatedTo(ChronoUnit.SECONDS).toString();
    dataset
        .addProperty(voidTerm("sparqlEndpoint"), model.createResource(base + "/sparql"))
        .addProperty(voidTerm("dataDump"), dump)
        .addProperty(schema("url"), model.createResource(base + "/"))
        .addProperty(DCTerms.modified, model.createTypedLiteral(time, XSDDatatype.XSDdateTime));
    Resource distribution =
        model
            .createResource(base + "/data#distribution")
            .addProperty(RDF.type, model.createResource(DCAT + "Distribution"))
            .addProperty(RDF.type, model.createResource(SCHEMA + "DataDownload"))
            .addProperty(dcat("downloadURL"), dump)
            .addProperty(dcat("mediaType"), DUMP_TYPE)
            .addProperty(schema("contentUrl"), dump)
            .addProperty(schema("encodingFormat"), DUMP_TYPE);
    dataset
        .addProperty(dcat("distribution"), distribution)
        .addProperty(schema("distribution"), distribution);
    return model;
  }

  private Graph figures() {
    Graph known = figures.get();
    if (known == null) {
      known = data.read(this::figures);
      figures.set(known);
    }
    return known;
  }

  private Graph figures(DatasetGraph dataset) {
    Graph stored = dataset.getGraph(DatasetDescription.GRAPH);
    if (!isStoredValid || stored.isEmpty()) {
      return description.figures(dataset);
    }
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, stored);
    GraphUtil.deleteFrom(copy, description.examples());
    return copy;
  }

  private static Answer write(Model model, Request request) {
    String type =
        request
            .best(
                "text/turtle",
                "application/rdf+xml",
                "application/ld+json",
                "application/n-triples")
            .orElse("text/turtle");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, model, lang);
    return new Answer(
        200,
        lang.getHeaderString() + ";charset=utf-8",
        out.toByteArray(),
        Map.of("Vary", "Accept"));
  }

  /** Whether a request for a list of questions is one for their descriptions. */
  static boolean isForMachines(Request request) {
    return request
        .best("text/html", "text/turtle", "application/ld+json", "application/n-triples")
        .filter(type -> !type.equals("text/html"))
        .isPresent();
  }

  private static Property voidTerm(String local) {
    return ResourceFactory.createProperty(VOID + local);
  }

  private static Property dcat(String local) {
    return ResourceFactory.createProperty(DCAT + local);
  }

  private static Property schema(String local) {
    return ResourceFactory.createProperty(SCHEMA + local);
  }
}
