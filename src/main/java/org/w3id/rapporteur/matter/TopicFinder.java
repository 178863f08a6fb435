package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** Tells what a content is about: the matters and the propositions, main ones first. */
public final class TopicFinder {
  private static final int MOST_SENTENCES = 4;

  private final MatterLexicon lexicon;

  public TopicFinder(MatterLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The topic of the context's content. */
  public Topic topicOf(Context context) {
    List<Span> content = context.content();
    Scene scene = context.matters().scene().within(content, context.speaker());
    ClaimList claims = new ClaimList(lexicon, context);
    ContentReader reader = new ContentReader(lexicon, claims);
    int read = 0;
    for (Sentence sentence : scene.reading().sentences()) {
      List<Token> said = within(sentence, content);
      if (!said.isEmpty() && read++ < MOST_SENTENCES) {
        List<Node> all = tops(scene, sentence, said);
        List<Node> tops = context.act().isPractical() ? all : ContentReader.withoutRaised(all);
        List<Node> words = nodes(scene, sentence, said);
        if (!isDegree(words)) {
          claims(tops, reader, claims, words);
        }
        noteMatters(scene, sentence, said, claims);
      }
    }
    return claims.topic();
  }

  /** "How much it costs" asks; it does not say that it costs anything. */
  private boolean isDegree(List<Node> words) {
    return words.size() > 1
        && lexicon.has("degree", words.get(0).text())
        && words.get(1).token().tag().matches("JJ.*|RB.*");
  }

  private void claims(List<Node> tops, ContentReader reader, ClaimList claims, List<Node> said) {
    reader.read(tops);
    if (claims.isEmpty() && !tops.isEmpty()) {
      reader.plain(tops.get(0));
    }
    if (claims.context().act().isPractical() && claims.firstMatter().isEmpty()) {
      wished(said, reader, claims.context());
    }
    new ConditionReader(lexicon, claims).order(said);
  }

  /** Whoever promises, asks or refuses in other words still speaks of the matter named. */
  private static void wished(List<Node> said, ContentReader reader, Context context) {
    for (Node node : said) {
      Optional<MattersOnTable.Found> found = context.matters().at(node);
      if (found.isPresent() && !node.isClause()) {
        reader.nominal(found.get(), node, false);
        return;
      }
    }
  }

  private static List<Token> within(Sentence sentence, List<Span> content) {
    if (content.stream().noneMatch(sentence.span()::overlaps)) {
      return List.of();
    }
    return sentence.tokens().stream()
        .filter(token -> content.stream().anyMatch(token.span()::overlaps))
        .toList();
  }

  /** The words of the content that hang on none of its other words. */
  private static List<Node> tops(Scene scene, Sentence sentence, List<Token> said) {
    Set<Integer> inside = said.stream().map(Token::index).collect(Collectors.toSet());
    List<Node> tops = new ArrayList<>();
    for (Token token : said) {
      Node node = scene.node(sentence.index(), token.index());
      boolean isSmall = node.is("punct", "mark", "case", "cc", "det", "aux", "cop");
      if (!inside.contains(token.head()) && !isSmall) {
        tops.add(node);
      }
    }
    return tops;
  }

  private static List<Node> nodes(Scene scene, Sentence sentence, List<Token> said) {
    return said.stream().map(token -> scene.node(sentence.index(), token.index())).toList();
  }

  private static void noteMatters(
      Scene scene, Sentence sentence, List<Token> said, ClaimList claims) {
    for (Token token : said) {
      claims
          .context()
          .matters()
          .at(scene.node(sentence.index(), token.index()))
          .ifPresent(found -> claims.note(found.matter()));
    }
  }
}
