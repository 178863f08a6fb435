package org.w3id.rapporteur.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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
  private final transient Freshness freshness;
  private final transient LargeAnswers large = new LargeAnswers();

  PageServlet(Site site, Freshness freshness) {
    this.site = site;
    this.freshness = freshness;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer = site.answer(read(request));
    if (!large.during(answer.body().length, () -> send(answer, freshness, request, response))) {
      PlainAnswer.send(response, 503, "Too many large answers are being sent. Try again soon.");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    PlainAnswer.send(response, 405, "Pages are only read. Queries go to /sparql");
  }

  static Request read(HttpServletRequest request) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    String accept = request.getHeader("Accept") == null ? "" : request.getHeader("Accept");
    String address = request.getRequestURL().toString();
    String base = address.substring(0, address.length() - request.getRequestURI().length());
    return new Request(request.getRequestURI(), parameters, accept, base);
  }

  static void send(
      Answer answer, Freshness freshness, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.headers().forEach(response::setHeader);
    if (answer.status() == 200) {
      String tag = tag(answer.body());
      Instant changed = freshness.changed().truncatedTo(ChronoUnit.SECONDS);
      response.setHeader("ETag", tag);
      response.setDateHeader("Last-Modified", changed.toEpochMilli());
      if (isKnown(request, tag, changed)) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(answer.status());
    response.setContentType(answer.type());
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  /** A tag outweighs a date, as RFC 9110, section 13.2.2, has it. */
  private static boolean isKnown(HttpServletRequest request, String tag, Instant changed) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return tags.strip().equals("*")
          || Arrays.stream(tags.split(",")).map(PageServlet::strong).anyMatch(tag::equals);
    }
    try {
      return request.getDateHeader("If-Modified-Since") >= changed.toEpochMilli();
    } catch (IllegalArgumentException noDate) {
      return false;
    }
  }

  private static String strong(String tag) {
    return tag.strip().replaceFirst("^W/", "");
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
