package org.w3id.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import org.w3id.rapporteur.attribution.Actuality;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;

/**
 * Finds what the article itself says of its statements, by data/rules/stated.rules: that one
 * contradicts another, that a speaker changed position, that two agree.
 */
public final class StatedRelationFinder {
  private static final String RULES = "rules/stated.rules";

  private final StatedRules rules;
  private final Wordings wordings;

  /** The word lists that the rules share. */
  record Wordings(SpeechWords speech, Actuality actuality, StatedRules rules) {}

  public StatedRelationFinder(SpeechWords speech, DataFiles files) {
    rules = StatedRuleFile.read("data/" + RULES, files.lines(RULES));
    wordings = new Wordings(speech, new Actuality(files), rules);
  }

  List<StatedRule> rules() {
    return rules.rules();
  }

  /** What the article says of {@code statements}, in order of the text; headings say nothing. */
  public List<StatedRelation> find(Reading reading, Cast cast, List<Statement> statements) {
    StatedParties parties = new StatedParties(reading.sentences(), cast, statements, rules);
    Together together = new Together(reading, cast, wordings.speech().together());
    StatedReader reader = new StatedReader(reading, parties, together, wordings);
    List<StatedRelation> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!sentence.isHeading()) {
        for (StatedRule rule : rules.rules()) {
          StatedPhrase.in(sentence, rule).stream()
              .flatMap(phrase -> reader.read(phrase).stream())
              .filter(relation -> found.stream().noneMatch(other -> isSame(other, relation)))
              .forEach(found::add);
        }
      }
    }
    return found.stream().filter(relation -> !isRefuted(relation, found, statements)).toList();
  }

  /** Two rules may find the same; the surer stands first in the file. */
  private static boolean isSame(StatedRelation one, StatedRelation other) {
    return one.kind() == other.kind()
        && one.statement() == other.statement()
        && one.against().equals(other.against());
  }

  /** Who is said to agree with somebody does not contradict him in the same words. */
  private static boolean isRefuted(
      StatedRelation relation, List<StatedRelation> found, List<Statement> statements) {
    return relation.kind() == StatedRelation.Kind.CONTRADICTS
        && found.stream()
            .filter(other -> other.kind() == StatedRelation.Kind.AGREES)
            .filter(other -> other.against().equals(relation.against()))
            .anyMatch(other -> isOneSpeech(statements, other.statement(), relation.statement()));
  }

  private static boolean isOneSpeech(List<Statement> statements, int one, int other) {
    Entity speaker = statements.get(one).speaker();
    return speaker.equals(statements.get(other).speaker())
        && statements.get(one).sentence().equals(statements.get(other).sentence());
  }
}
