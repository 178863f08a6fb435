package org.w3id.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.store.Store;
import org.w3id.rapporteur.triples.Graphs;

/** A server on a free loopback port over a fixture, and a client that asks it. */
final class TestServer implements AutoCloseable {
  /** As a fixture: without it, no term has a label. */
  static final String ONTOLOGY = "/ontology/rapporteur.ttl";

  private static final HttpClient CLIENT = client();

  private final RapporteurServer server;

  private TestServer(RapporteurServer server) {
    this.server = server;
  }

  static TestServer over(String... fixtures) {
    return limited(Limits.standard(), fixtures);
  }

  static TestServer limited(Limits limits, String... fixtures) {
    return with(ServerSettings.standard().withLimits(limits), fixtures);
  }

  static TestServer permitting(Permissions permissions, String... fixtures) {
    return with(ServerSettings.standard().withPermissions(permissions), fixtures);
  }

  static TestServer with(ServerSettings settings, String... fixtures) {
    return over(dataset(fixtures), settings);
  }

  static TestServer over(DatasetGraph dataset, ServerSettings settings) {
    try {
      return new TestServer(RapporteurServer.start(dataset, settings.withPort(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DatasetGraph dataset(String... fixtures) {
    DatasetGraph dataset = Store.inMemory().dataset();
    for (String fixture : fixtures) {
      String address = TestServer.class.getResource(fixture).toString();
      Txn.executeWrite(dataset, () -> read(address, dataset));
    }
    return dataset;
  }

  /** What is in no named graph is the ontology. */
  private static void read(String address, DatasetGraph dataset) {
    if (address.endsWith(".ttl")) {
      RDFDataMgr.read(dataset.getGraph(Graphs.ONTOLOGY), address);
    } else {
      RDFDataMgr.read(dataset, address);
    }
  }

  int monitorPort() {
    return server.monitorPort().orElseThrow();
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** The page that stands there, as a browser asks for it. */
  Document page(String path) {
    HttpResponse<String> answer = get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), answer.body());
    return Jsoup.parse(answer.body());
  }

  HttpResponse<String> ask(String query, String... headers) {
    return get("/sparql?query=" + encode(query), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String query) {
    return post("/sparql", "application/sparql-query", query);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(CLIENT, request);
  }

  /**
   * On a connection of its own: a server that refuses a body unread closes the connection (RFC
   * 9112, 9.6).
   */
  HttpResponse<String> sendApart(HttpRequest.Builder request) {
    return send(client(), request);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
