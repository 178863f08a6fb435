package org.w3id.rapporteur.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets two dumps be sent at one time: each reads the whole store as fast as its client does. */
final class DumpTurns extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONE_TIME = 2;

  private final transient Semaphore turns = new Semaphore(AT_ONE_TIME);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!turns.tryAcquire()) {
      PlainAnswer.send(response, 503, "Other dumps are being sent. Try again in a moment.");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      turns.release();
    }
  }
}
