package org.w3id.rapporteur.triples;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.rapporteur.entity.Mention;

/** Writes which words are taken for whom, why and how surely, as ITS and NIF name it. */
final class LinkQuads {
  private final Description out;
  private final PassageQuads passages;

  LinkQuads(Description out, PassageQuads passages) {
    this.out = out;
    this.passages = passages;
  }

  /** Writes the words for an agent whom the article's quads describe already; others are left. */
  void write(Mention mention) {
    Node agent = Iris.agent(mention.entity());
    if (out.describes(agent)) {
      write(mention, agent);
    }
  }

  private void write(Mention mention, Node agent) {
    Node passage = passages.write(mention.span());
    out.add(passage, Standards.IDENT_REF, agent);
    out.add(passage, Standards.IDENT_CONFIDENCE, Literals.decimal(mention.confidence()));
    out.add(passage, Rap.linkReason, Literals.text(reason(mention)));
  }

  private static String reason(Mention mention) {
    return mention.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
