package org.w3id.rapporteur.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing is said to have happened on two days. */
record DateRule(Likeness likeness, Polarity polarity, ContrastWords words) implements ContrastRule {
  private static final double ENOUGH = 0.7;
  private static final int BESIDE = 2;

  /** A month with the day beside it. */
  private record Day(String month, String day) {}

  @Override
  public Optional<Contrast> find(Texts texts) {
    List<Word> claimed = texts.claimed().stream().filter(word -> !isOfDay(word)).toList();
    for (Word main : claimed) {
      List<Day> here = main.is("root") ? days(main.subtree()) : List.of();
      for (List<Word> sentence : texts.premise()) {
        List<Word> said = words.content(sentence);
        double share = likeness.share(claimed, said);
        Optional<Word> same = likeness.best(main, said).map(Likeness.Match::word);
        if (!here.isEmpty() && same.isPresent() && share >= ENOUGH) {
          List<Day> there = days(same.get().subtree());
          boolean apart = !there.isEmpty() && days(sentence).stream().noneMatch(here::contains);
          if (apart && polarity.isDenied(main) == polarity.isDenied(same.get())) {
            return Optional.of(
                new Contrast("date", share, here.get(0).toString(), there.get(0).toString()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOfDay(Word word) {
    return words.has("month", word)
        || (word.isNumber() && word.head().filter(head -> words.has("month", head)).isPresent());
  }

  private List<Day> days(List<Word> some) {
    List<Day> all = new ArrayList<>();
    for (Word month : some) {
      if (words.has("month", month)) {
        some.stream()
            .filter(day -> Math.abs(day.index() - month.index()) <= BESIDE)
            .filter(day -> day.token().text().matches("[0-3]?\\d"))
            .findFirst()
            .ifPresent(day -> all.add(new Day(month.lemma(), day.token().text())));
      }
    }
    return all;
  }
}
