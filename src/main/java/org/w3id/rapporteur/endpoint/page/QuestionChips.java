package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.styled;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.endpoint.html.Html;

/** What most people want to know of somebody, ready to be asked. */
final class QuestionChips {
  /**
   * @param question by name, with a parameter {@code who}
   * @param words of the link
   */
  private record Chip(String question, String words) {}

  private static final List<Chip> CHIPS =
      List.of(
          new Chip("who-contradicted", "Contradicted by whom?"),
          new Chip("whom-contradicted", "Contradicts whom?"),
          new Chip("who-agreed-with", "Agreed with by whom?"),
          new Chip("position-changes", "Changes of position"),
          new Chip("demands", "Demands"),
          new Chip("commitments", "Promises"),
          new Chip("refusals", "Refusals"));

  private final Names names;

  QuestionChips(Names names) {
    this.names = names;
  }

  Html of(Node agent) {
    String name = names.label(agent);
    String who = called(agent, name);
    return all(
        styled(
            "ul",
            "chips",
            all(
                CHIPS.stream()
                    .map(chip ->
                        element(
                            "li",
                            link(QuestionPages.address(chip.question(), "who", who), chip.words())))
                    .toList())),
        within(names.inSentence(agent), who));
  }

  /** By name, which people can read; by address where several have that name. */
  private String called(Node agent, String name) {
    return names
        .meant(NodeFactory.createLiteralString(name))
        .filter(agent::equals)
        .map(it -> name)
        .orElse(agent.getURI());
  }

  private static Html within(String name, String who) {
    return element(
            "form",
            element(
                "label",
                styled("span", "unseen", "Words"),
                element("input")
                    .with("type", "search")
                    .with("name", "text")
                    .with("required", "required")
                    .with("placeholder", "Search what " + name + " said"),
                element("input").with("type", "hidden").with("name", "who").with("value", who)),
            element("button", "Search").with("type", "submit"))
        .with("action", "/questions/word-search")
        .with("role", "search")
        .with("aria-label", "Search what " + name + " is reported to have said");
  }
}
