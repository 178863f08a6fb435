package org.w3id.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;

/**
 * Mends the trees of sentences that are broken by who says them: "the treaty, the envoy insisted,
 * will not be changed". Parsers often take the first noun for the subject of the verb of speech and
 * the speaker for its apposition. The verbs are those of data/lexicon/closing-reports.tsv.
 */
final class InsertedReports {
  private final Set<String> verbs;

  InsertedReports(DataFiles files) {
    verbs =
        files.table("lexicon/closing-reports.tsv").rows().stream()
            .flatMap(row -> row.list("verbs").stream())
            .collect(Collectors.toSet());
  }

  /**
   * The parts of such a sentence.
   *
   * @param subject of what is said
   * @param speaker beside it, read as its apposition
   * @param verb of speech
   * @param predicate of what is said, which hangs on the verb of speech
   */
  private record Parts(Token subject, Token speaker, Token verb, Token predicate) {}

  /** The sentence with the predicate above the verb of speech; itself where nothing is inserted. */
  Sentence mended(Sentence sentence) {
    return sentence.tokens().stream()
        .flatMap(verb -> parts(sentence, verb).stream())
        .findFirst()
        .map(parts -> mended(sentence, parts))
        .filter(Trees::isTree)
        .orElse(sentence);
  }

  private Optional<Parts> parts(Sentence sentence, Token verb) {
    boolean isSpeech =
        verbs.contains(verb.lemma()) && (verb.tag().equals("VBD") || verb.tag().equals("VBZ"));
    boolean isClosed =
        verb.index() + 1 < sentence.size()
            && sentence.token(verb.index() + 1).tag().equals(",")
            && verb.index() > 2;
    if (!isSpeech || !isClosed) {
      return Optional.empty();
    }
    return sentence
        .child(verb, "nsubj")
        .filter(noun -> noun.index() < verb.index())
        .flatMap(noun ->
            sentence.children(noun, "appos").stream()
                .filter(speaker -> speaker.index() == verb.index() - 1)
                .findFirst()
                .flatMap(speaker ->
                    predicate(sentence, verb).map(said -> new Parts(noun, speaker, verb, said))));
  }

  /** The first finite predicate behind the verb that has no subject. */
  private static Optional<Token> predicate(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(said -> said.index() > verb.index() + 1)
        .filter(said -> said.is("dep") || said.is("ccomp") || said.is("conj"))
        .filter(said -> sentence.children(said, "nsubj").isEmpty())
        .filter(said -> isFinite(sentence, said))
        .findFirst();
  }

  private static boolean isFinite(Sentence sentence, Token said) {
    return isFinite(said)
        || sentence.children(said).stream()
            .anyMatch(child -> (child.is("aux") || child.is("cop")) && isFinite(child));
  }

  private static boolean isFinite(Token token) {
    return token.tag().matches("VB[DZP]|MD");
  }

  private static Sentence mended(Sentence sentence, Parts parts) {
    boolean isPassive =
        sentence.children(parts.predicate()).stream()
            .anyMatch(child -> child.relation().equals("aux:pass"));
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(placed(token, parts, isPassive ? "nsubj:pass" : "nsubj"));
    }
    return new Sentence(sentence.index(), sentence.block(), tokens, sentence.constituents());
  }

  private static Token placed(Token token, Parts parts, String subject) {
    Token verb = parts.verb();
    int said = parts.predicate().index();
    if (token.index() == said) {
      return Trees.hung(token, verb.head(), verb.relation());
    }
    if (token.equals(verb)) {
      return Trees.hung(token, said, "parataxis");
    }
    if (token.equals(parts.subject())) {
      return Trees.hung(token, said, subject);
    }
    if (token.equals(parts.speaker())) {
      return Trees.hung(token, verb.index(), "nsubj");
    }
    boolean isComma = token.is("punct") && token.head() == parts.subject().index();
    return token.head() == verb.index() || isComma
        ? Trees.hung(token, said, token.relation())
        : token;
  }
}
