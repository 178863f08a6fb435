package org.w3id.rapporteur.entity;

import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds parts of groups: "39% of voters", "dozens of residents". What half of the voters say is not
 * what the voters say, so that a part is somebody of its own.
 */
final class PartsOfGroups {
  private static final double AS_DESCRIBED = 0.85;

  private final Set<String> parts;
  private final FunctionWords functionWords;

  PartsOfGroups(DataFiles files, FunctionWords functionWords) {
    parts = Set.copyOf(files.lines("gazetteer/parts.txt"));
    this.functionWords = functionWords;
  }

  /** Adds the mention whose head is {@code part}, if it is a part of a group that may speak. */
  void resolve(Draft draft, Sentence sentence, Token part) {
    boolean maySpeak =
        part.is("nsubj") || functionWords.marks(FunctionWords.Use.SOURCE, sentence, part);
    if (maySpeak && parts.contains(part.lemma())) {
      whole(draft, sentence, part).ifPresent(group -> add(draft, sentence, part, group));
    }
  }

  private Optional<Mention> whole(Draft draft, Sentence sentence, Token part) {
    return sentence.children(part, "nmod").stream()
        .filter(noun -> functionWords.marks(FunctionWords.Use.COMPLEMENT, sentence, noun))
        .flatMap(noun -> draft.headedBy(sentence.index(), noun.index()).stream())
        .filter(mention -> mention.entity().kind() == EntityKind.GROUP)
        .filter(mention -> mention.begin() > part.index())
        .findFirst();
  }

  private static void add(Draft draft, Sentence sentence, Token part, Mention group) {
    int begin =
        sentence.children(part).stream()
            .filter(word -> word.is("nummod") || word.is("amod") || word.is("compound"))
            .map(Token::index)
            .filter(index -> index < part.index())
            .min(Integer::compare)
            .orElse(part.index());
    Draft.Place place = new Draft.Place(sentence.index(), begin, group.end());
    Token first = sentence.token(begin);
    String rest = draft.words(place).substring(first.text().length());
    String label = Labels.word(sentence, first) + rest;
    Entity entity = Entity.described(label, EntityKind.GROUP, group.entity().represents());
    draft.add(
        place,
        new Draft.Link(
            entity, Mention.Form.DESCRIPTION, AS_DESCRIBED, Mention.Reason.AS_DESCRIBED));
  }
}
