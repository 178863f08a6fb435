package org.w3id.rapporteur.endpoint;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Counts and times requests by door and status, for Prometheus. */
final class Metrics extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      Timer.builder("rapporteur_requests")
          .description("Requests by door and status")
          .tag("door", door(request.getRequestURI()))
          .tag("status", Integer.toString(response.getStatus()))
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /** One of a few words, whatever is asked for. */
  private static String door(String path) {
    for (String door : new String[] {"sparql", "data", "id", "page", "questions", "search"}) {
      if (path.equals("/" + door) || path.startsWith("/" + door + "/")) {
        return door;
      }
    }
    return "other";
  }

  /** In the text format of Prometheus. */
  String scrape() {
    return registry.scrape();
  }
}
