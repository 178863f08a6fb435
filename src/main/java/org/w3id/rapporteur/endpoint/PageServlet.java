package org.w3id.rapporteur.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.w3id.rapporteur.endpoint.page.Answer;
import org.w3id.rapporteur.endpoint.page.Request;
import org.w3id.rapporteur.endpoint.page.Site;

/** Carries requests to the pages and their answers back, with a validator for caches. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Site site;

  PageServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(site.answer(read(request)), request, response);
  }

  static Request read(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    String accept = request.getHeader("Accept") == null ? "" : request.getHeader("Accept");
    String address = request.getRequestURL().toString();
    String base = address.substring(0, address.length() - request.getRequestURI().length());
    return new Request(request.getRequestURI(), parameters, accept, base);
  }

  static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.headers().forEach(response::setHeader);
    if (answer.status() == 200) {
      String tag = tag(answer.body());
      response.setHeader("ETag", tag);
      if (tag.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(answer.status());
    response.setContentType(answer.type());
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  private static String tag(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
