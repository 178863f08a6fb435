package org.w3id.rapporteur.endpoint;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.w3id.rapporteur.endpoint.guard.ReadOnlyData;
import org.w3id.rapporteur.endpoint.page.Site;

/**
 * The server: SPARQL at {@code /sparql}, graphs at {@code /data}, pages for people, and
 * descriptions for machines. It cannot change the dataset unless its settings permit updates.
 */
public final class RapporteurServer implements AutoCloseable {
  private static final int CONNECTIONS = 2_000;

  /** Bytes a second below which a client that sends or takes slowly is cut off. */
  private static final long SLOWEST = 1_024;

  /** Time, method, path without query, status, bytes, milliseconds; no address. */
  private static final String LOGGED = "%{yyyy-MM-dd'T'HH:mm:ssZ}t %m %U %s %O %{ms}T";

  private final FusekiServer fuseki;
  private final ReadOnlyData data;
  private final ServerSettings settings;
  private final Optional<Monitor> monitor;
  private final Thread preparing;

  private RapporteurServer(
      FusekiServer fuseki,
      ReadOnlyData data,
      ServerSettings settings,
      Optional<Monitor> monitor,
      Thread preparing) {
    this.fuseki = fuseki;
    this.data = data;
    this.settings = settings;
    this.monitor = monitor;
    this.preparing = preparing;
  }

  /**
   * A server that answers when this returns.
   *
   * @throws IOException if an address cannot be listened on; no thread is left behind
   */
  public static RapporteurServer start(DatasetGraph dataset, ServerSettings settings)
      throws IOException {
    JenaSystem.init();
    boolean isCalling = !settings.permissions().services().isEmpty();
    ReadOnlyData data = new ReadOnlyData(dataset, settings.limits(), isCalling);
    Optional<Metrics> metrics =
        settings.watch().port().isPresent() ? Optional.of(new Metrics()) : Optional.empty();
    Assembly assembly = new Assembly(dataset, data, settings);
    FusekiServer fuseki = assembly.server(settings.port(), metrics);
    harden(fuseki.getJettyServer(), settings);
    settings.watch().accessLog().ifPresent(file -> log(fuseki.getJettyServer(), file));
    boolean isUp = false;
    try {
      fuseki.start();
      Optional<Monitor> monitor = monitor(settings, metrics, data);
      isUp = true;
      return new RapporteurServer(fuseki, data, settings, monitor, prepare(assembly.site()));
    } catch (FusekiException e) {
      throw new IOException(
          "Cannot listen on " + settings.host() + " port " + settings.port(), e.getCause());
    } finally {
      if (!isUp) {
        fuseki.stop();
        data.close();
      }
    }
  }

  /** The first visitor need not wait until the whole store has been counted. */
  private static Thread prepare(Site site) {
    Thread preparing = new Thread(site::prepare, "start-page");
    preparing.setDaemon(true);
    preparing.start();
    return preparing;
  }

  private static void harden(Server jetty, ServerSettings settings) {
    jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setHost(settings.host());
        network.setIdleTimeout(settings.limits().silence().toMillis());
        HttpConfiguration http =
            network.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setMinRequestDataRate(SLOWEST);
        http.setMinResponseDataRate(SLOWEST);
      }
    }
  }

  private static void log(Server jetty, Path file) {
    RequestLogWriter writer = new RequestLogWriter(file.toString());
    writer.setAppend(true);
    jetty.setRequestLog(new CustomRequestLog(writer, LOGGED));
  }

  private static Optional<Monitor> monitor(
      ServerSettings settings, Optional<Metrics> metrics, ReadOnlyData data) throws IOException {
    if (metrics.isEmpty()) {
      return Optional.empty();
    }
    int port = settings.watch().port().orElse(0);
    return Optional.of(
        Monitor.start(port, metrics.get(), () -> data.read(dataset -> isRead(dataset))));
  }

  private static boolean isRead(DatasetGraph dataset) {
    Iterator<Quad> quads = dataset.find();
    try {
      return quads.hasNext() || dataset.isEmpty();
    } finally {
      Iter.close(quads);
    }
  }

  /** Where the start page is. */
  public URI address() {
    return URI.create("http://" + settings.host() + ":" + fuseki.getPort() + "/");
  }

  /** Where metrics and the health check are; absent unless the settings ask for them. */
  public OptionalInt monitorPort() {
    return monitor.map(watching -> OptionalInt.of(watching.port())).orElse(OptionalInt.empty());
  }

  /** Returns when the server has been stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    monitor.ifPresent(Monitor::close);
    fuseki.stop();
    awaitPreparation();
    data.close();
  }

  /** Nothing may read the dataset when this server is said to be closed. */
  private void awaitPreparation() {
    try {
      preparing.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
