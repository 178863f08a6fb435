package org.w3id.rapporteur.triples;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Problem;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.matter.Matter;
import org.w3id.rapporteur.text.Span;

/**
 * Names of things, the same on every machine and in every order of reading: made only of the thing
 * itself, never of a counter or a clock.
 */
public final class Iris {
  public static final String BASE = "https://w3id.org/rapporteur/id/";
  public static final String VERB = "https://w3id.org/rapporteur/verb/";

  private static final Pattern OF_ONE_ARTICLE =
      Pattern.compile(
          Pattern.quote(BASE) + "(article|passage|statement|tenure)/\\p{XDigit}{20}(/.*)?");

  private Iris() {}

  /** By address where one is known, or else by the name it was loaded under. */
  public static Node article(Article article) {
    return id("article/" + key(article));
  }

  static String key(Article article) {
    return Sha256.shortOf(identifier(article));
  }

  /** What an article is known by: its address, or else its name. */
  public static String identifier(Article article) {
    return article.metadata().url().map(URI::toString).orElse(article.name());
  }

  /**
   * By the article and the place in it.
   *
   * @param points in Unicode code points, end exclusive
   */
  public static Node passage(Article article, Span points) {
    return id("passage/" + key(article) + "/" + points.begin() + "-" + points.end());
  }

  /**
   * By the article, the words and the act.
   *
   * @param points from the first to the last of source, cue and content, in code points
   * @param clash 1 for the first statement with these words and this act, then 2, 3 ...
   */
  public static Node statement(Article article, Span points, Act act, int clash) {
    String place = points.begin() + "-" + points.end();
    String local = place + "-" + act.term().toLowerCase(Locale.ROOT);
    return id("statement/" + key(article) + "/" + local + (clash > 1 ? "-" + clash : ""));
  }

  /** A place's IRI tells that it is none of the agents. */
  public static Node entity(Entity entity) {
    return entity.kind() == EntityKind.PLACE ? id("place/" + entity.key()) : agent(entity);
  }

  /** An entity as somebody who acts: a place that speaks stands for the group of those in it. */
  public static Node agent(Entity entity) {
    return id("agent/" + folder(entity.kind()) + "/" + entity.key());
  }

  static Node outlet(String name) {
    return id("agent/outlet/" + slug(name));
  }

  public static Node matter(Matter matter) {
    return matter(matter.key());
  }

  static Node matter(String key) {
    return id("matter/" + encoded(key));
  }

  static Node office(String office, Optional<Entity> of) {
    String body = of.map(entity -> folder(entity.kind()) + "-" + entity.key()).orElse("any");
    return id("office/" + body + "/" + slug(office));
  }

  static Node tenure(Article article, String holderAndOffice) {
    return id("tenure/" + key(article) + "/" + slug(holderAndOffice));
  }

  /** A tenure that a list of facts knows, whatever article it is told beside. */
  static Node listedTenure(String holderAndOffice) {
    return id("tenure/list/" + slug(holderAndOffice));
  }

  static Node origin(String label) {
    return id("origin/" + slug(label));
  }

  /** The reading of one article, as it was received, by one version of the tool. */
  public static Node run(Article article, String toolVersion) {
    String received = identifier(article) + "\n" + article.name() + "\n" + article.metadata();
    String all = received + "\n" + Sha256.of(article.body()) + "\n" + toolVersion;
    return id("run/" + Sha256.shortOf(all));
  }

  /** What is wrong with one input; the same as long as the same is wrong. */
  static Node problem(Problem problem) {
    return id("problem/" + Sha256.shortOf(problem.line()));
  }

  /** Bounds of an interval are told apart by two hyphens, as ISO 8601 has it for names of files. */
  static Node time(String iso8601) {
    return id("time/" + encoded(iso8601.replace("/", "--")));
  }

  static Node words(String words) {
    return id("words/" + slug(words));
  }

  static Node quantity(String value, String unit) {
    return id("quantity/" + slug(value.replace('.', '_') + (unit.isEmpty() ? "" : " " + unit)));
  }

  /** Equal for equal contents, in whatever article. */
  static Node proposition(Node subject, Node predicate, Node object, Optional<String> validTime) {
    String all = subject + "\n" + predicate + "\n" + object + "\n" + validTime.orElse("");
    return id("proposition/" + Sha256.shortOf(all));
  }

  static Node openPredicate(String lemma) {
    return NodeFactory.createURI(VERB + encoded(lemma.strip().replace(' ', '-')));
  }

  /** Whether only one article can tell of a node: itself, its passages, statements and tenures. */
  public static boolean isOfOneArticle(Node node) {
    return node.isURI() && OF_ONE_ARTICLE.matcher(node.getURI()).matches();
  }

  /** The part of an IRI after its last slash. */
  static String localName(Node iri) {
    return iri.getURI().substring(iri.getURI().lastIndexOf('/') + 1);
  }

  private static Node id(String local) {
    return NodeFactory.createURI(BASE + local);
  }

  private static String folder(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case STATE -> "state";
      case ORGANIZATION -> "organization";
      case OUTLET -> "outlet";
      case GROUP, PLACE -> "group";
    };
  }

  /**
   * Readable ASCII; a short hash keeps apart texts that differ in what the slug leaves out, or in
   * what lies beyond 60 characters.
   */
  static String slug(String text) {
    String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String slug =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^-|-$", "");
    String exact = text.toLowerCase(Locale.ROOT).replace(' ', '-');
    if (slug.equals(exact) && slug.length() <= 60) {
      return slug;
    }
    String head = slug.substring(0, Math.min(60, slug.length()));
    return head + "." + Sha256.of(exact).substring(0, 8);
  }

  /** Bytes that an IRI may not hold as they are become %XX. */
  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
      out.append(isPlain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}
