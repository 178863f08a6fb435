package org.w3id.rapporteur.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * First in line: the headers that each answer carries, answers to CORS preflights, and a refusal of
 * every method that is not for reading.
 *
 * <p>Any page may read from here, without credentials: {@code Access-Control-Allow-Origin: *}.
 */
final class SafeHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  private static final String CONTENT_POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Server", "Rapporteur");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      PlainAnswer.send(response, 405, "This server is read-only.");
    } else if (request.getMethod().equals("OPTIONS")) {
      preflight(response);
    } else {
      chain.doFilter(request, new Patient(response));
    }
  }

  private static void preflight(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setStatus(204);
  }

  /** Tells when to come back wherever an answer says "not now". */
  private static final class Patient extends HttpServletResponseWrapper {
    Patient(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setStatus(int status) {
      if (status == 503 || status == 429) {
        setHeader("Retry-After", "5");
      }
      super.setStatus(status);
    }
  }
}
