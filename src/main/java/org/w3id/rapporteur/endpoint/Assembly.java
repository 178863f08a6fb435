package org.w3id.rapporteur.endpoint;

import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.w3id.rapporteur.endpoint.guard.Limits;
import org.w3id.rapporteur.endpoint.guard.QueryGuard;
import org.w3id.rapporteur.endpoint.guard.QueryTurns;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.guard.UpdateGuard;
import org.w3id.rapporteur.endpoint.guard.WritableData;
import org.w3id.rapporteur.endpoint.page.Descriptions;
import org.w3id.rapporteur.endpoint.page.ServiceFacts;
import org.w3id.rapporteur.endpoint.page.Site;

/** Puts the parts of a server together: filters in their order, doors, pages. */
final class Assembly {
  /** Takes what an update says without naming a graph. */
  private static final Node ADDED =
      NodeFactory.createURI("https://w3id.org/rapporteur/graph/added");

  private static final int REQUESTS_OF_ONE_CLIENT = 64;
  private static final int THREADS_KEPT = 8;

  /** Fuseki's own twenty are soon taken by clients that send or read slowly. */
  private static final int THREADS = 4 * REQUESTS_OF_ONE_CLIENT;

  private final DatasetGraph dataset;
  private final ReadOnlyData data;
  private final Limits limits;
  private final Permissions permissions;
  private final QueryTurns turns;
  private final Freshness freshness = new Freshness();
  private final Descriptions descriptions;
  private final Site site;

  Assembly(DatasetGraph dataset, ReadOnlyData data, ServerSettings settings) {
    this.dataset = dataset;
    this.data = data;
    this.limits = settings.limits();
    this.permissions = settings.permissions();
    this.turns = new QueryTurns(limits);
    ServiceFacts facts =
        new ServiceFacts(permissions.updates().isPresent(), !permissions.services().isEmpty());
    this.descriptions = new Descriptions(data, facts, freshness::changed);
    this.site = new Site(data, limits, turns, descriptions);
  }

  /**
   * A server that is not started yet.
   *
   * @param port 0 for any free one
   */
  FusekiServer server(int port, Optional<Metrics> metrics) {
    FusekiServer.Builder builder = FusekiServer.create().fusekiModules(FusekiModules.empty());
    builder.port(port).numServerThreads(THREADS_KEPT, THREADS);
    metrics.ifPresent(counting -> builder.addFilter("/*", counting));
    addFilters(builder);
    addQueries(builder);
    permissions.updates().ifPresent(token -> addUpdates(builder, token));
    builder.addDataset("/data", withUnion(dataset)).addOperation("/data", Operation.GSP_R);
    return builder.addServlet("/*", new PageServlet(site, freshness)).build();
  }

  private void addFilters(FusekiServer.Builder builder) {
    SelfDescription description = new SelfDescription(descriptions, turns, freshness);
    DumpTurns dumps = new DumpTurns();
    builder
        .addFilter("/*", new SafeHeaders())
        .addFilter("/*", new ClientTurns(REQUESTS_OF_ONE_CLIENT))
        .addFilter("/*", new BodyLimit(limits.query().bodyBytes()))
        .addFilter("/sparql", description)
        .addFilter("/sparql/", description)
        .addFilter("/data", dumps)
        .addFilter("/data/", dumps);
  }

  private void addQueries(FusekiServer.Builder builder) {
    QueryGuard guard = new QueryGuard(limits, permissions.services());
    builder
        .registerOperation(
            Operation.Query,
            WebContent.contentTypeSPARQLQuery,
            new SparqlEndpoint(data, guard, limits, turns))
        .addDataset("/sparql", dataset)
        .addOperation("/sparql", Operation.Query);
  }

  private void addUpdates(FusekiServer.Builder builder, UpdateToken token) {
    WritableData writable = new WritableData(dataset, limits, ADDED);
    UpdateGuard guard = new UpdateGuard(limits, new QueryGuard(limits), ADDED);
    builder
        .registerOperation(
            Operation.Update,
            WebContent.contentTypeSPARQLUpdate,
            new SparqlUpdates(writable, guard, turns, token, this::haveChanged))
        .addOperation("/sparql", Operation.Update);
  }

  /** The pages of the server. */
  Site site() {
    return site;
  }

  private void haveChanged() {
    freshness.renew();
    descriptions.forget();
    site.forget();
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
}
