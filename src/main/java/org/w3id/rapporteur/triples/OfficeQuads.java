package org.w3id.rapporteur.triples;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.OfficeMention;

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

  private Node office(OfficeMention mention) {
    Optional<Entity> body = mention.of().filter(of -> of.kind() != EntityKind.PLACE);
    Node office = Iris.office(mention.office(), body);
    out.type(office, Rap.Office);
    out.name(office, mention.office() + body.map(of -> " of " + of.label()).orElse(""));
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
