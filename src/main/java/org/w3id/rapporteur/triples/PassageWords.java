package org.w3id.rapporteur.triples;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Checks that the words of every passage are those of its article at its offsets. */
public final class PassageWords {
  private static final String CHECK = "PassageWordsOfText";

  private final Map<Node, int[]> texts = new HashMap<>();
  private final Map<Node, Map<Node, Node>> passages = new HashMap<>();

  private PassageWords(Collection<Quad> quads) {
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Standards.IS_STRING)) {
        texts.put(
            quad.getSubject(), quad.getObject().getLiteralLexicalForm().codePoints().toArray());
      } else if (quad.getPredicate().getURI().startsWith(Standards.NIF)) {
        passages
            .computeIfAbsent(quad.getSubject(), passage -> new HashMap<>())
            .put(quad.getPredicate(), quad.getObject());
      }
    }
  }

  /**
   * What is wrong with the passages of one article.
   *
   * @param quads at least the article's text and all that is said of its passages
   */
  public static List<Violation> violations(Collection<Quad> quads) {
    PassageWords words = new PassageWords(quads);
    return words.passages.keySet().stream()
        .filter(passage -> !words.areThoseOfText(passage))
        .map(PassageWords::violation)
        .sorted((a, b) -> a.node().compareTo(b.node()))
        .collect(Collectors.toList());
  }

  private boolean areThoseOfText(Node passage) {
    Optional<int[]> text =
        valueOf(passage, Standards.REFERENCE_CONTEXT)
            .flatMap(article -> Optional.ofNullable(texts.get(article)));
    Optional<String> words = valueOf(passage, Standards.ANCHOR_OF).map(Node::getLiteralLexicalForm);
    return text.isPresent() && words.isPresent() && cut(passage, text.get()).equals(words);
  }

  private Optional<String> cut(Node passage, int[] text) {
    int begin = offset(passage, Standards.BEGIN_INDEX);
    int end = offset(passage, Standards.END_INDEX);
    boolean isInside = 0 <= begin && begin <= end && end <= text.length;
    return isInside ? Optional.of(new String(text, begin, end - begin)) : Optional.empty();
  }

  /** -1 where there is none, or none that counts. */
  private int offset(Node passage, Node property) {
    return valueOf(passage, property)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  private Optional<Node> valueOf(Node passage, Node property) {
    return Optional.ofNullable(passages.getOrDefault(passage, Map.of()).get(property));
  }

  private static Violation violation(Node passage) {
    String name = passage.isURI() ? passage.getURI() : passage.toString();
    return new Violation(
        CHECK, name, "the words of a passage are those of its article's text at its offsets");
  }
}
