package org.w3id.rapporteur.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets two dumps be sent at one time: each reads the whole store as fast as its client does. Others
 * wait a little, then are refused. The graph of one article is no dump.
 */
final class DumpTurns extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONE_TIME = 2;

  private static final long WAIT_MILLIS = 2_000;
  private static final String OF_ARTICLE = "https://w3id.org/rapporteur/graph/article/";

  private final transient Semaphore turns = new Semaphore(AT_ONE_TIME, true);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOfArticle(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (!isTaken()) {
      PlainAnswer.send(response, 503, "Other dumps are being sent. Try again in a moment.");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      turns.release();
    }
  }

  private static boolean isOfArticle(HttpServletRequest request) {
    String[] graphs = request.getParameterValues("graph");
    return graphs != null && graphs.length == 1 && graphs[0].startsWith(OF_ARTICLE);
  }

  private boolean isTaken() {
    try {
      return turns.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
