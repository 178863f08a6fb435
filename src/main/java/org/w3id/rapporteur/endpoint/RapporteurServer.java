package org.w3id.rapporteur.endpoint;

import java.io.IOException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.w3id.rapporteur.endpoint.guard.QueryTurns;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.page.Descriptions;
import org.w3id.rapporteur.endpoint.page.Site;

/**
 * The read-only server: SPARQL at {@code /sparql}, graphs at {@code /data}, pages for people, and
 * descriptions for machines. It cannot change the dataset.
 */
public final class RapporteurServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final ReadOnlyData data;
  private final ServerSettings settings;

  private RapporteurServer(FusekiServer fuseki, ReadOnlyData data, ServerSettings settings) {
    this.fuseki = fuseki;
    this.data = data;
    this.settings = settings;
  }

  /**
   * A server that answers when this returns.
   *
   * @throws IOException if the address cannot be listened on; no thread is left behind
   */
  public static RapporteurServer start(DatasetGraph dataset, ServerSettings settings)
      throws IOException {
    JenaSystem.init();
    ReadOnlyData data = new ReadOnlyData(dataset, settings.limits());
    FusekiServer fuseki = build(dataset, data, settings);
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(settings.host());
      }
    }
    try {
      fuseki.start();
      return new RapporteurServer(fuseki, data, settings);
    } catch (FusekiException e) {
      fuseki.stop();
      data.close();
      throw new IOException(
          "Cannot listen on " + settings.host() + " port " + settings.port(), e.getCause());
    }
  }

  private static FusekiServer build(
      DatasetGraph dataset, ReadOnlyData data, ServerSettings settings) {
    QueryTurns turns = new QueryTurns(settings.limits());
    Descriptions descriptions = new Descriptions(data);
    Site site = new Site(data, settings.limits(), turns, descriptions);
    FusekiServer.Builder builder = FusekiServer.create().fusekiModules(FusekiModules.empty());
    builder
        .port(settings.port())
        .registerOperation(
            Operation.Query, new SparqlEndpoint(data, settings.limits(), turns, descriptions))
        .addDataset("/sparql", dataset)
        .addOperation("/sparql", Operation.Query)
        .addDataset("/data", withUnion(dataset))
        .addOperation("/data", Operation.GSP_R)
        .addFilter("/*", new SafeHeaders())
        .addFilter("/*", new BodyLimit(settings.limits().bodyBytes()))
        .addServlet("/*", new PageServlet(site));
    return builder.build();
  }

  /** The dataset with all its named graphs together as its default graph. */
  private static DatasetGraph withUnion(DatasetGraph dataset) {
    return new DatasetGraphWrapper(dataset) {
      @Override
      public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(get());
      }
    };
  }

  /** Where the start page is. */
  public URI address() {
    return URI.create("http://" + settings.host() + ":" + fuseki.getPort() + "/");
  }

  /** Returns when the server has been stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
    data.close();
  }
}
