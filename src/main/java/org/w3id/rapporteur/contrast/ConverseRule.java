package org.w3id.rapporteur.contrast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "The firm owns the group" against "the firm is a subsidiary of the group". */
record ConverseRule(Likeness likeness, ContrastWords words) implements ContrastRule {

  @Override
  public Optional<Contrast> find(Texts texts) {
    return texts.hypothesis().stream()
        .flatMap(List::stream)
        .filter(Word::isVerb)
        .flatMap(verb -> turned(verb, texts.premiseWords()).stream())
        .findFirst();
  }

  private Optional<Contrast> turned(Word verb, List<Word> premise) {
    Optional<Word> agent = verb.agent();
    Optional<Word> patient = verb.patient();
    for (ContrastWords.Converse pair : words.converses()) {
      boolean applies =
          pair.verb().equals(verb.lemma()) && agent.isPresent() && patient.isPresent();
      Optional<Word> noun =
          premise.stream()
              .filter(word -> applies && word.lemma().equals(pair.noun()))
              .filter(word -> stands(agent.orElseThrow(), holders(word)))
              .filter(word -> stands(patient.orElseThrow(), word.children("nmod", "appos")))
              .findFirst();
      if (noun.isPresent()) {
        return Optional.of(new Contrast("converse", 1, verb.lemma(), pair.noun()));
      }
    }
    return Optional.empty();
  }

  /** Of whom the noun is said. */
  private static Stream<Word> holders(Word noun) {
    Stream<Word> own = noun.children("nsubj", "appos");
    Stream<Word> above = noun.is("appos") ? noun.head().stream() : Stream.empty();
    return Stream.concat(own, above);
  }

  private boolean stands(Word word, Stream<Word> tops) {
    return tops.flatMap(top -> top.subtree().stream())
        .filter(words::isContent)
        .anyMatch(other -> likeness.of(word, other) >= 1);
  }
}
