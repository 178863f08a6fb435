package org.w3id.rapporteur.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.w3id.rapporteur.endpoint.guard.QueryTurns;
import org.w3id.rapporteur.endpoint.guard.Refusal;
import org.w3id.rapporteur.endpoint.page.Answer;
import org.w3id.rapporteur.endpoint.page.Descriptions;
import org.w3id.rapporteur.endpoint.page.Request;

/**
 * Answers at the endpoint's own address where no query is sent: with the service description for
 * machines, as SPARQL 1.1 Service Description, section 2, has it, and with the form for people.
 */
final class SelfDescription extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Descriptions descriptions;
  private final transient QueryTurns turns;
  private final transient Freshness freshness;

  SelfDescription(Descriptions descriptions, QueryTurns turns, Freshness freshness) {
    this.descriptions = descriptions;
    this.turns = turns;
    this.freshness = freshness;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isReading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!isReading || request.getQueryString() != null) {
      chain.doFilter(request, response);
      return;
    }
    PageServlet.send(answer(PageServlet.read(request)), freshness, request, response);
  }

  private Answer answer(Request asked) {
    if (asked.wantsHtml()) {
      return Answer.seeOther("/query");
    }
    try {
      return turns.during(() -> descriptions.service(asked));
    } catch (Refusal refusal) {
      return Answer.problem(refusal.status(), refusal.reason());
    }
  }
}
