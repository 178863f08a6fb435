package org.w3id.rapporteur.endpoint;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** {@code /health} and {@code /metrics}, on a port of their own on the loopback interface. */
final class Monitor implements AutoCloseable {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server, 1, 1);

  private Monitor(int port, Metrics metrics, BooleanSupplier isHealthy) {
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(new Answers(metrics, isHealthy));
  }

  static Monitor start(int port, Metrics metrics, BooleanSupplier isHealthy) throws IOException {
    Monitor monitor = new Monitor(port, metrics, isHealthy);
    try {
      monitor.server.start();
      return monitor;
    } catch (Exception e) { // Jetty declares no narrower one.
      monitor.close();
      throw new IOException("Cannot listen on 127.0.0.1 port " + port + " for metrics", e);
    }
  }

  int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) { // Jetty declares no narrower one.
      throw new IllegalStateException("The monitor does not stop", e);
    }
  }

  private static final class Answers extends Handler.Abstract {
    private final Metrics metrics;
    private final BooleanSupplier isHealthy;

    Answers(Metrics metrics, BooleanSupplier isHealthy) {
      this.metrics = metrics;
      this.isHealthy = isHealthy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      switch (Request.getPathInContext(request)) {
        case "/metrics" -> send(response, 200, metrics.scrape(), callback);
        case "/health" -> health(response, callback);
        default -> send(response, 404, "There are /health and /metrics.\n", callback);
      }
      return true;
    }

    private void health(Response response, Callback callback) {
      if (isHealthy.getAsBoolean()) {
        send(response, 200, "ok\n", callback);
      } else {
        send(response, 503, "the store does not answer\n", callback);
      }
    }

    private static void send(Response response, int status, String text, Callback callback) {
      response.setStatus(status);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
      Content.Sink.write(response, true, text, callback);
    }
  }
}
