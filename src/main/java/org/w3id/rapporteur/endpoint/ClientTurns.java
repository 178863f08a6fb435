package org.w3id.rapporteur.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets each address have so many requests under way and refuses more with status 429, so that one
 * client cannot take all threads. Addresses are forgotten with their last request.
 */
final class ClientTurns extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final int maximum;
  private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();

  ClientTurns(int maximum) {
    this.maximum = maximum;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String client = request.getRemoteAddr();
    int now = underWay.merge(client, 1, Integer::sum);
    try {
      if (now > maximum) {
        PlainAnswer.send(
            response, 429, "More than " + maximum + " requests of yours are under way.");
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      underWay.computeIfPresent(client, (address, count) -> count > 1 ? count - 1 : null);
    }
  }
}
