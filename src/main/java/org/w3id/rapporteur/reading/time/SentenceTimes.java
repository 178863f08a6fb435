package org.w3id.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.TimeExpression.Kind;
import org.w3id.rapporteur.reading.Token;

/** The times of one sentence, which one rule after the other reads anew. */
final class SentenceTimes {
  private final TimeRules rules;
  private final Sentence sentence;
  private final Reckoning reckoning;
  private final List<Told> told;

  /**
   * @param found what the engine found in the sentence
   */
  SentenceTimes(TimeRules rules, Sentence sentence, Reckoning reckoning, List<Told> found) {
    this.rules = rules;
    this.sentence = sentence;
    this.reckoning = reckoning;
    this.told = new ArrayList<>(found);
  }

  /** All times in order, after all rules. */
  List<Told> read() {
    PatternMatcher matcher = new PatternMatcher(rules, sentence, told);
    for (TimeRule rule : rules.rules()) {
      for (int token = 0; token < sentence.size(); token++) {
        Optional<Match> match = matcher.find(rule, token);
        if (match.isPresent() && !isUnder(rule, match.get())) {
          replace(rule, match.get());
          token = match.get().end() - 1;
        }
      }
    }
    return told.stream().sorted(Comparator.comparingInt(Told::begin)).toList();
  }

  private void replace(TimeRule rule, Match match) {
    TenseReader.Told clause = new TenseReader(rules).of(sentence, head(match));
    Optional<String> value =
        reckoning.value(rule.meaning(), match, clause).filter(iso -> Days.of(iso).isPresent());
    told.removeIf(time -> time.overlaps(match.begin(), match.end()));
    told.add(
        new Told(
            match.begin(),
            match.end(),
            value,
            Kind.DATE,
            Optional.of(rule.name()),
            Reckoning.cycle(rule.meaning(), match)));
  }

  /** Whether a verb that the rule shuns stands above the words: "moved from May to June". */
  private boolean isUnder(TimeRule rule, Match match) {
    if (rule.notUnder().isEmpty()) {
      return false;
    }
    Optional<Token> above = sentence.headOf(head(match));
    while (above.isPresent() && !rule.notUnder().contains(above.get().lemma())) {
      above = sentence.headOf(above.get());
    }
    return above.isPresent();
  }

  /** The word that hangs on none of the others. */
  private Token head(Match match) {
    return IntStream.range(match.begin(), match.end())
        .mapToObj(sentence::token)
        .filter(token -> token.head() < match.begin() || token.head() >= match.end())
        .findFirst()
        .orElseThrow();
  }
}
