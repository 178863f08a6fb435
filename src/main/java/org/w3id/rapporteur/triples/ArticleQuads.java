package org.w3id.rapporteur.triples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.statement.Statement;

/** Writes all that was read out of one article: a pure function from an extraction to quads. */
public final class ArticleQuads {
  private ArticleQuads() {}

  /**
   * The quads of the article's own graph and of the graph of runs. Canonical labels are another
   * matter, for they depend on all articles: see {@link Canon}.
   */
  public static List<Quad> of(Extraction extraction) {
    Article article = extraction.article();
    Description out = new Description(Graphs.of(article));
    writeArticle(out, extraction);
    PassageQuads passages = new PassageQuads(out, article);
    Map<Integer, Node> names = StatementNames.of(article, extraction.statements());
    StatementQuads statements = new StatementQuads(out, passages);
    for (Statement said : extraction.statements()) {
      statements.write(said, names);
    }
    StatedQuads stated = new StatedQuads(out, passages);
    extraction.stated().forEach(relation -> stated.write(relation, names));
    AgentQuads agents = new AgentQuads(out);
    OfficeQuads offices = new OfficeQuads(out, article, passages, agents);
    extraction.cast().offices().forEach(offices::write);
    extraction.cast().held().forEach(held -> offices.write(held, extraction.statements(), names));
    LinkQuads links = new LinkQuads(out, passages);
    extraction.statements().forEach(said -> said.speakerMention().ifPresent(links::write));
    agents.writeSpellings(extraction.cast(), article.body());
    List<Quad> quads = new ArrayList<>(out.quads());
    quads.addAll(run(extraction));
    return quads;
  }

  private static void writeArticle(Description out, Extraction extraction) {
    Article article = extraction.article();
    Metadata metadata = article.metadata();
    Node node = Iris.article(article);
    out.type(node, Rap.Article);
    out.add(node, RDFS.Nodes.label, Literals.text(metadata.headline().orElse(article.name())));
    out.add(node, Standards.IDENTIFIER, Literals.text(article.name()));
    out.add(node, Standards.IS_STRING, Literals.text(article.body()));
    out.add(node, Rap.textHash, Literals.text(Sha256.of(article.body())));
    out.add(node, Standards.WAS_GENERATED_BY, Iris.run(article, extraction.toolVersion()));
    writeMetadata(out, node, metadata);
    writeOrigin(out, node, article);
  }

  private static void writeMetadata(Description out, Node node, Metadata metadata) {
    metadata.headline().ifPresent(it -> out.add(node, Standards.HEADLINE, Literals.text(it)));
    metadata.authors().stream()
        .filter(author -> !author.isBlank())
        .forEach(author -> out.add(node, Rap.byline, Literals.text(author)));
    metadata
        .published()
        .map(day -> Literals.typed(day.toString(), XSDDatatype.XSDdate))
        .ifPresent(day -> out.add(node, Standards.DATE_PUBLISHED, day));
    metadata
        .url()
        .map(url -> Literals.typed(url.toString(), XSDDatatype.XSDanyURI))
        .ifPresent(url -> out.add(node, Standards.URL, url));
    AgentQuads agents = new AgentQuads(out);
    metadata
        .publisher()
        .filter(name -> !name.isBlank())
        .ifPresent(name -> out.add(node, Standards.PUBLISHER, agents.outlet(name)));
  }

  /** What an article retells counts as its origin, else its publisher, else the article itself. */
  private static void writeOrigin(Description out, Node node, Article article) {
    Metadata metadata = article.metadata();
    String label =
        metadata
            .derivedFrom()
            .flatMap(ArticleQuads::original)
            .or(metadata::publisher)
            .filter(name -> !name.isBlank())
            .orElse(Iris.identifier(article));
    Node origin = Iris.origin(label);
    out.type(origin, Rap.Origin);
    out.add(origin, RDFS.Nodes.label, Literals.text(label));
    out.add(node, Rap.origin, origin);
  }

  private static Optional<String> original(Metadata.Original original) {
    return original.publisher().or(original::title);
  }

  private static List<Quad> run(Extraction extraction) {
    Node run = Iris.run(extraction.article(), extraction.toolVersion());
    Description out = new Description(Graphs.RUNS);
    out.type(run, Rap.Extraction, Standards.ACTIVITY);
    out.add(run, Rap.toolVersion, Literals.text(extraction.toolVersion()));
    out.add(run, Standards.USED, Iris.article(extraction.article()));
    extraction
        .readAt()
        .map(at -> Literals.typed(at.toString(), XSDDatatype.XSDdateTime))
        .ifPresent(at -> out.add(run, Standards.STARTED_AT, at));
    return out.quads();
  }
}
