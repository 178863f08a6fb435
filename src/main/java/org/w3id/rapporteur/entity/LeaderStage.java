package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** Finds who leads a body where a verb tells it: "the task force, led by NAME". */
final class LeaderStage {
  private final Map<String, String> offices = new HashMap<>();
  private final FunctionWords functionWords;

  LeaderStage(DataFiles files, FunctionWords functionWords) {
    this.functionWords = functionWords;
    for (Table.Row row : files.table("gazetteer/leading-verbs.tsv").rows()) {
      offices.put(row.get("lemma"), row.get("office"));
    }
  }

  /** Adds the offices that such verbs give to people named in {@code draft}. */
  void find(Draft draft, Figures figures) {
    for (Sentence sentence : draft.reading().sentences()) {
      for (Token verb : sentence.tokens()) {
        if (verb.tag().equals("VBN") && offices.containsKey(verb.lemma())) {
          find(draft, figures, sentence, verb);
        }
      }
    }
  }

  private void find(Draft draft, Figures figures, Sentence sentence, Token verb) {
    Optional<Mention> body = body(draft, sentence, verb);
    Optional<Mention> leader = leader(draft, sentence, verb);
    if (body.isPresent() && leader.isPresent()) {
      String office = offices.getOrDefault(verb.lemma(), verb.lemma());
      Optional<Entity> of = Optional.of(body.get().entity());
      draft.add(
          new OfficeMention(
              leader.get().entity(),
              office,
              of,
              false,
              body.get().span().hull(leader.get().span())));
      figures
          .of(leader.get().entity())
          .ifPresent(figure -> figure.offices().add(new Figure.Held(office, of, false)));
    }
  }

  /** What the participle belongs to, or the subject of the passive. */
  private static Optional<Mention> body(Draft draft, Sentence sentence, Token verb) {
    Optional<Token> noun =
        verb.is("acl") ? sentence.headOf(verb) : sentence.child(verb, "nsubj:pass");
    return noun.flatMap(token -> draft.headedBy(sentence.index(), token.index()))
        .filter(mention -> mention.entity().kind() == EntityKind.ORGANIZATION)
        .filter(mention -> mention.form() != Mention.Form.PRONOUN);
  }

  private Optional<Mention> leader(Draft draft, Sentence sentence, Token verb) {
    return sentence.children(verb, "obl").stream()
        .filter(child -> functionWords.marks(FunctionWords.Use.AGENT, sentence, child))
        .flatMap(child -> draft.headedBy(sentence.index(), child.index()).stream())
        .filter(mention -> mention.entity().isPerson() && mention.form() == Mention.Form.NAME)
        .findFirst();
  }
}
