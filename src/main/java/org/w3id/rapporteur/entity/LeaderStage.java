package org.w3id.rapporteur.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/**
 * Finds who leads a body or belongs to it where a verb tells so: "the task force, led by NAME",
 * "NAME was assigned to the task force".
 */
final class LeaderStage {
  private final Map<String, Leading> offices = new HashMap<>();
  private final FunctionWords functionWords;

  /** Where the body stands by a verb in the passive. */
  private enum Side {
    SUBJECT,
    GOAL
  }

  /** What a verb tells. */
  private record Leading(String office, Side body) {}

  LeaderStage(DataFiles files, FunctionWords functionWords) {
    this.functionWords = functionWords;
    for (Table.Row row : files.table("gazetteer/leading-verbs.tsv").rows()) {
      offices.put(
          row.get("lemma"), new Leading(row.get("office"), row.constant("body", Side.class)));
    }
  }

  /** Adds the offices that such verbs give to people named in {@code draft}. */
  void find(Draft draft, Figures figures) {
    for (Sentence sentence : draft.reading().sentences()) {
      for (Token verb : sentence.tokens()) {
        Optional.ofNullable(offices.get(verb.lemma()))
            .filter(leading -> verb.tag().equals("VBN"))
            .ifPresent(leading -> find(new Scene(draft, figures, sentence, verb), leading));
      }
    }
  }

  private record Scene(Draft draft, Figures figures, Sentence sentence, Token verb) {}

  private void find(Scene scene, Leading leading) {
    Optional<Mention> subject = subject(scene);
    Optional<Mention> body =
        switch (leading.body()) {
          case SUBJECT -> subject;
          case GOAL -> oblique(scene, FunctionWords.Use.GOAL);
        };
    Optional<Mention> person =
        switch (leading.body()) {
          case SUBJECT -> oblique(scene, FunctionWords.Use.AGENT);
          case GOAL -> subject;
        };
    body.filter(LeaderStage::isBody)
        .ifPresent(one ->
            person
                .filter(other -> other.entity().isPerson() && other.form() == Mention.Form.NAME)
                .ifPresent(other -> add(scene, leading.office(), one, other)));
  }

  private static void add(Scene scene, String office, Mention body, Mention person) {
    Optional<Entity> of = Optional.of(body.entity());
    scene
        .draft()
        .add(
            new OfficeMention(person.entity(), office, of, false, body.span().hull(person.span())));
    scene
        .figures()
        .of(person.entity())
        .ifPresent(figure ->
            figure
                .offices()
                .add(new Figure.Held(office, office, Set.of(), of, OfficePhrase.Turn.ANY)));
  }

  private static boolean isBody(Mention mention) {
    return mention.entity().kind() == EntityKind.ORGANIZATION
        && mention.form() != Mention.Form.PRONOUN;
  }

  /** What the participle belongs to, or the subject of the passive. */
  private static Optional<Mention> subject(Scene scene) {
    Sentence sentence = scene.sentence();
    Token verb = scene.verb();
    Optional<Token> noun =
        verb.is("acl") ? sentence.headOf(verb) : sentence.child(verb, "nsubj:pass");
    return noun.flatMap(token -> scene.draft().headedBy(sentence.index(), token.index()));
  }

  private Optional<Mention> oblique(Scene scene, FunctionWords.Use use) {
    Sentence sentence = scene.sentence();
    return sentence.children(scene.verb(), "obl").stream()
        .filter(child -> functionWords.marks(use, sentence, child))
        .flatMap(child -> scene.draft().headedBy(sentence.index(), child.index()).stream())
        .findFirst();
  }
}
