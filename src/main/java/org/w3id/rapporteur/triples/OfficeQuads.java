package org.w3id.rapporteur.triples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.HeldOffice;
import org.w3id.rapporteur.entity.OfficeMention;
import org.w3id.rapporteur.statement.Statement;

/** Writes offices and who holds or held them, as one article says it. */
final class OfficeQuads {
  private final Description out;
  private final Article article;
  private final PassageQuads passages;
  private final AgentQuads agents;

  OfficeQuads(Description out, Article article, PassageQuads passages, AgentQuads agents) {
    this.out = out;
    this.article = article;
    this.passages = passages;
    this.agents = agents;
  }

  /** A person called former and current holder in one article has two tenures. */
  void write(OfficeMention mention) {
    Node tenure = Iris.tenure(article, key(mention));
    out.type(tenure, Rap.Tenure);
    out.add(agents.agent(mention.person()), Rap.holds, tenure);
    out.add(tenure, Rap.office, office(mention));
    out.add(tenure, Rap.incumbency, mention.isFormer() ? Rap.former : Rap.current);
    out.add(tenure, Rap.evidence, passages.write(mention.span()));
  }

  /** Writes a tenure that a list knows; the statements of its holder tell that it lasted then. */
  void write(HeldOffice held, List<Statement> statements, Map<Integer, Node> names) {
    Node tenure = tenure(held);
    out.type(tenure, Rap.Tenure);
    out.add(agents.agent(held.person()), Rap.holds, tenure);
    out.add(tenure, Rap.office, office(held.office(), Optional.of(held.of())));
    out.add(tenure, Rap.since, day(held.since()));
    held.until().ifPresent(until -> out.add(tenure, Rap.until, day(until)));
    statements.stream()
        .filter(said -> said.speaker().equals(held.person()))
        .flatMap(said -> Optional.ofNullable(names.get(said.ordinal())).stream())
        .forEach(statement -> out.add(statement, Rap.inOffice, tenure));
  }

  private static Node tenure(HeldOffice held) {
    return Iris.listedTenure(
        held.person().key() + " " + held.office() + " " + held.of().key() + " " + held.since());
  }

  private static Node day(LocalDate day) {
    return Literals.typed(day.toString(), XSDDatatype.XSDdate);
  }

  private Node office(OfficeMention mention) {
    return office(mention.office(), mention.of().filter(of -> of.kind() != EntityKind.PLACE));
  }

  private Node office(String name, Optional<Entity> body) {
    Node office = Iris.office(name, body);
    out.type(office, Rap.Office);
    out.name(office, name + body.map(of -> " of " + of.inSentence()).orElse(""));
    body.ifPresent(of -> out.add(office, Rap.officeOf, agents.agent(of)));
    return office;
  }

  private static String key(OfficeMention mention) {
    String of = mention.of().map(Entity::key).orElse("");
    String incumbency = mention.isFormer() ? " former" : "";
    return mention.person().kind()
        + " "
        + mention.person().key()
        + " "
        + mention.office()
        + " "
        + of
        + incumbency;
  }
}
