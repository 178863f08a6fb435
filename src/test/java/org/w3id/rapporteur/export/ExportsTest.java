package org.w3id.rapporteur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.trustyuri.rdf.RdfHasher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.rapporteur.store.Store;

/** The forms for other tools, over an invented report with an emoji before its last sentence. */
class ExportsTest {
  private static final Node STATEMENT = id("statement/river-talks/accept");
  private static final SimpleValueFactory RDF4J = SimpleValueFactory.getInstance();
  private static Store store;

  @BeforeAll
  static void load() {
    store = Store.inMemory();
    String address =
        ExportsTest.class.getResource("/org/w3id/rapporteur/endpoint/river-talks.trig").toString();
    store.write(data -> RDFDataMgr.read(data, address));
  }

  private static Node id(String local) {
    return NodeFactory.createURI("https://w3id.org/rapporteur/id/" + local);
  }

  @Test
  void theProfileForRdf11HasNoTripleTermsAndAllElse() {
    List<Quad> all = store.quads();
    List<Quad> plain = PlainRdf.of(all.stream()).toList();
    assertTrue(plain.size() < all.size());
    long terms = all.stream().filter(quad -> quad.getObject().isTripleTerm()).count();
    assertEquals(all.size() - terms, plain.size());
  }

  @Test
  void jsonLdIsReadBackAsTheSameQuads() throws IOException {
    StringWriter out = new StringWriter();
    ExpandedJsonLd.write(store.quads().stream(), out);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(out.toString(), Lang.JSONLD).parse(read);
    Set<Quad> found = new HashSet<>();
    read.find().forEachRemaining(found::add);
    Set<Quad> wanted = new HashSet<>(PlainRdf.of(store.quads().stream()).toList());
    assertEquals(wanted, found);
  }

  @Test
  void aNanopublicationHasItsFourPartsAndNothingElse() {
    List<Quad> quads = nanopublication(STATEMENT);
    Set<String> parts = new HashSet<>();
    quads.forEach(quad -> parts.add(quad.getGraph().getURI().replaceAll(".*#", "")));
    assertEquals(Set.of("Head", "assertion", "provenance", "pubinfo"), parts);
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(data::add);
    String query =
        """
        PREFIX np: <http://www.nanopub.org/nschema#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rap: <https://w3id.org/rapporteur/ns#>
        ASK {
          GRAPH ?head {
            ?np a np:Nanopublication ; np:hasAssertion ?a ; np:hasProvenance ?p ;
              np:hasPublicationInfo ?i
          }
          GRAPH ?a { ?s a rap:Statement ; rap:speaker ?who }
          GRAPH ?p { ?a prov:wasDerivedFrom ?article . ?s rap:evidence ?e . ?e nif:anchorOf ?words }
          GRAPH ?i { ?np prov:wasAttributedTo ?us }
        }\
        """;
    assertTrue(QueryExec.dataset(data).query(QueryFactory.create(query)).ask());
  }

  @Test
  void aNanopublicationIsNamedAsOthersWouldNameIt() {
    List<List<Quad>> all = store.read(data -> new Nanopublications(data).all().toList());
    assertFalse(all.isEmpty());
    for (List<Quad> quads : all) {
      String code = code(quads);
      List<Statement> statements = new ArrayList<>();
      quads.forEach(quad -> statements.add(rdf4j(quad, code)));
      assertEquals(theirs(statements), code);
    }
  }

  @Test
  void lineBreaksAndLanguagesAreHashedAsOthersHashThem() {
    Node place = NodeFactory.createURI("urn:np/ ");
    List<Quad> quads = new ArrayList<>();
    for (Node object :
        List.of(
            NodeFactory.createLiteralString("a\nb\\c"),
            NodeFactory.createLiteralLang("chat", "fr-BE"),
            NodeFactory.createLiteralLang("chat", "en"),
            NodeFactory.createLiteralString("chat"),
            NodeFactory.createURI("urn:z"))) {
      quads.add(new Quad(place, place, NodeFactory.createURI("urn:p"), object));
    }
    List<Statement> statements = new ArrayList<>();
    quads.forEach(quad -> statements.add(rdf4j(quad, "never")));
    assertEquals(theirs(statements), TrustyCode.of(quads));
  }

  /** By the authors' own hasher; their class that adds the prefix needs a library of long ago. */
  private static String theirs(List<Statement> statements) {
    byte[] digest = RdfHasher.digest(statements).digest();
    return "RA" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static String code(List<Quad> quads) {
    return quads.get(0).getGraph().getURI().replaceAll(".*/np/([^#]*)#.*", "$1");
  }

  private static Statement rdf4j(Quad quad, String code) {
    return RDF4J.createStatement(
        RDF4J.createIRI(quad.getSubject().getURI().replace(code, " ")),
        RDF4J.createIRI(quad.getPredicate().getURI()),
        value(quad.getObject(), code),
        RDF4J.createIRI(quad.getGraph().getURI().replace(code, " ")));
  }

  private static Value value(Node node, String code) {
    if (node.isURI()) {
      return RDF4J.createIRI(node.getURI().replace(code, " "));
    }
    return node.getLiteralLanguage().isEmpty()
        ? RDF4J.createLiteral(
            node.getLiteralLexicalForm(), RDF4J.createIRI(node.getLiteralDatatypeURI()))
        : RDF4J.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
  }

  private static List<Quad> nanopublication(Node statement) {
    return store.read(data -> new Nanopublications(data).of(statement)).orElseThrow();
  }

  @Test
  void anAnnotationFindsItsWordsBehindAnEmoji() {
    JsonObject annotation = store.read(data -> new Annotations(data).of(STATEMENT)).orElseThrow();
    JsonObject target = annotation.getAsJsonArray("target").get(0).getAsJsonObject();
    assertEquals("https://news.example/river-summit", target.get("source").getAsString());
    JsonArray selectors = target.getAsJsonArray("selector");
    JsonObject quote = selectors.get(0).getAsJsonObject();
    JsonObject position = selectors.get(1).getAsJsonObject();
    int length = position.get("end").getAsInt() - position.get("start").getAsInt();
    String exact = quote.get("exact").getAsString();
    assertEquals(exact.codePointCount(0, exact.length()), length);
    assertTrue(quote.get("prefix").getAsString().length() > 0);
    assertEquals(STATEMENT.getURI(), annotation.getAsJsonObject("body").get("id").getAsString());
  }

  @Test
  void everyTableHasRowsAndColumnsWithoutTripleTerms() {
    for (String name : Tables.NAMES) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.read(data -> {
        new Tables(data).write(name, out);
        return name;
      });
      String csv = out.toString(StandardCharsets.UTF_8);
      assertTrue(csv.lines().count() > 1, name + ": " + csv);
      assertFalse(Stream.of(csv.split("[,\r\n]+")).anyMatch("?"::equals), name);
    }
  }
}
