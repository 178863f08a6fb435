package org.w3id.rapporteur.endpoint.page;

import static org.w3id.rapporteur.endpoint.html.Html.all;
import static org.w3id.rapporteur.endpoint.html.Html.element;
import static org.w3id.rapporteur.endpoint.html.Html.link;
import static org.w3id.rapporteur.endpoint.html.Html.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.rapporteur.endpoint.html.Html;
import org.w3id.rapporteur.lexicon.DefiniteNames;

/** What things are called on one page, and where their own pages are. */
final class Names {
  static final String ID = "https://w3id.org/rapporteur/id/";
  static final String TERM = "https://w3id.org/rapporteur/ns#";
  private static final String VERB = "https://w3id.org/rapporteur/verb/";

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** What is told apart by a hash alone, such as findings. */
  private static final Pattern HASHED = Pattern.compile("[a-z]+/[0-9a-f]{20,}");

  /** Between the words of a name such as {@code RuledOut}. */
  private static final Pattern BORDER = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final int LONGEST_NAME = 80;

  static final Node WORDS =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");
  private static final Node PUBLISHER = NodeFactory.createURI("https://schema.org/publisher");
  private static final Node PUBLISHED = NodeFactory.createURI("https://schema.org/datePublished");

  private final PageQueries queries;
  private final Map<Node, String> labels = new HashMap<>();
  private final Map<Node, String> words = new HashMap<>();
  private final Map<Node, Html> sources = new HashMap<>();
  private final Map<Node, Optional<Node>> meanings = new HashMap<>();

  Names(PageQueries queries) {
    this.queries = queries;
  }

  static Node term(String local) {
    return NodeFactory.createURI(TERM + local);
  }

  /** The name for people: a label, else what the address tells. */
  String label(Node thing) {
    if (thing.isLiteral()) {
      return thing.getLiteralLexicalForm();
    }
    String known = labels.get(thing);
    if (known == null) {
      known = queries.label(thing).or(() -> described(thing)).orElseGet(() -> fromAddress(thing));
      labels.put(thing, known);
    }
    return known;
  }

  /** What has no name of its own: a passage by its words, a statement by its speaker. */
  private Optional<String> described(Node thing) {
    if (!thing.isURI() || !thing.getURI().startsWith(ID)) {
      return Optional.empty();
    }
    String local = thing.getURI().substring(ID.length());
    if (HASHED.matcher(local).matches()) {
      return Optional.of(local.substring(0, local.indexOf('/')));
    }
    return queries
        .value(thing, WORDS)
        .map(words -> "“" + shortened(label(words)) + "”")
        .or(() ->
            queries
                .value(thing, term("speaker"))
                .map(speaker ->
                    fromAddress(thing).replaceAll("[0-9]+ ?", "") + " by " + label(speaker)));
  }

  private static String shortened(String words) {
    int space = words.lastIndexOf(' ', LONGEST_NAME);
    return words.length() <= LONGEST_NAME ? words : words.substring(0, Math.max(space, 20)) + " …";
  }

  /** The one thing of ours that has this name; absent if there is none, or several. */
  Optional<Node> meant(Node name) {
    return meanings.computeIfAbsent(name, queries::named);
  }

  /** The one with this name who contradicts or agrees, or with whom, in a finding. */
  Optional<Node> party(Node finding, Node name) {
    return Stream.of("contradictor", "contradictee", "agreedBy", "agreedWith")
        .flatMap(role -> queries.value(finding, term(role)).stream())
        .filter(party -> label(party).equals(label(name)))
        .findFirst();
  }

  private static String fromAddress(Node node) {
    String address = node.toString();
    String last =
        address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1);
    return last.isEmpty() ? address : decoded(last).replace('-', ' ');
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEncoding) {
      return part;
    }
  }

  /** The last part of a term's address, in letters only: fit for a class of the stylesheet. */
  static String local(Node term) {
    String address = term.toString();
    return address.substring(address.lastIndexOf('#') + 1).replaceAll("[^A-Za-z]", "");
  }

  /** A value of the ontology as a word, such as {@code ruled out}. */
  String word(Node term) {
    return words.computeIfAbsent(
        term, it -> BORDER.matcher(label(it)).replaceAll(" ").toLowerCase(Locale.ROOT));
  }

  /** The page of a thing of ours; another's address as it is. */
  static String page(Node thing) {
    String address = thing.getURI();
    return address.startsWith(ID) ? "/page/" + address.substring(ID.length()) : address;
  }

  /** The thing's name, linked to its page. */
  Html named(Node thing) {
    if (!thing.isURI()) {
      return text(label(thing));
    }
    String address = thing.getURI();
    if (address.startsWith(TERM) || address.startsWith(VERB)) {
      return element("span", word(thing));
    }
    if (address.startsWith(ID)) {
      return link(page(thing), label(thing));
    }
    return elsewhere(address);
  }

  /** An article as a source: what it is called, who printed it and when. */
  Html printed(Node article) {
    Html known = sources.get(article);
    if (known == null) {
      known = source(article);
      sources.put(article, known);
    }
    return known;
  }

  private Html source(Node article) {
    List<Html> parts = new ArrayList<>();
    parts.add(element("cite", named(article)));
    queries.value(article, PUBLISHER).ifPresent(who -> parts.add(text(", " + label(who))));
    queries
        .value(article, PUBLISHED)
        .ifPresent(day -> parts.add(all(text(", "), Day.shown(label(day)))));
    return all(parts);
  }

  /** Who says a statement. */
  Speakers speakers(Node statement) {
    return Speakers.of(statement, queries, this);
  }

  /** The name as it stands in a sentence: "the United States". */
  String inSentence(Node thing) {
    return isPerson(thing) ? label(thing) : DefiniteNames.shipped().within(label(thing));
  }

  /** The name as it stands at the beginning of a sentence: "The United States". */
  String first(Node thing) {
    return isPerson(thing) ? label(thing) : DefiniteNames.shipped().first(label(thing));
  }

  private static boolean isPerson(Node thing) {
    return thing.isURI() && thing.getURI().startsWith(ID + "agent/person/");
  }

  private static Html elsewhere(String address) {
    String shown =
        address.startsWith(WIKIDATA)
            ? "Wikidata " + address.substring(WIKIDATA.length())
            : address.replaceFirst("^https?://", "");
    return link(address, shown).with("rel", "noopener noreferrer external");
  }
}
