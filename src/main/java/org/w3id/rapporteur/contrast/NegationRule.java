package org.w3id.rapporteur.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.contrast.Likeness.Match;
import org.w3id.rapporteur.contrast.Polarity.Denial;

/** One text denies what the other says: all of what is denied is said there, undenied. */
record NegationRule(Likeness likeness, Polarity polarity) implements ContrastRule {
  private static final double MOST = 0.66;
  private static final double ENOUGH = 0.6;
  private static final double WHOLE = 0.7;

  @Override
  public Optional<Contrast> find(Texts texts) {
    List<Word> claimed = texts.claimed();
    List<Denial> denials = new ArrayList<>();
    texts.hypothesis().forEach(sentence -> denials.addAll(polarity.denials(sentence)));
    for (List<Word> sentence : texts.premise()) {
      List<Word> said = texts.words().content(sentence);
      List<Denial> there = polarity.denials(sentence);
      double share = likeness.share(claimed, said);
      boolean oneDenies = denials.isEmpty() != there.isEmpty();
      if (oneDenies && share >= ENOUGH) {
        Optional<Contrast> found =
            denials.isEmpty() ? denied(there, claimed, share) : denied(denials, said, share);
        if (found.isPresent()) {
          return found;
        }
      }
      if (share >= WHOLE) {
        Optional<Contrast> turned = turned(claimed, said, share);
        if (turned.isPresent()) {
          return turned;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Contrast> denied(List<Denial> denials, List<Word> said, double share) {
    return denials.stream()
        .filter(denial -> covered(denial, said) >= MOST)
        .filter(denial -> isUndenied(denial.head(), said))
        .map(
            denial -> new Contrast("negation", share, denial.head().lemma(), denial.head().lemma()))
        .findFirst();
  }

  private double covered(Denial denial, List<Word> said) {
    List<Word> all = denial.content();
    return (double) all.stream().filter(word -> likeness.isSaid(word, said)).count() / all.size();
  }

  private boolean isUndenied(Word head, List<Word> said) {
    return likeness.best(head, said).filter(match -> !polarity.isDenied(match.word())).isPresent();
  }

  /** The main word of the hypothesis is denied in the one text and not in the other. */
  private Optional<Contrast> turned(List<Word> claimed, List<Word> said, double share) {
    for (Word main : claimed) {
      Optional<Match> match = main.is("root") ? likeness.best(main, said) : Optional.empty();
      boolean isTurned =
          match
              .filter(it -> it.word().part().isPresent())
              .filter(it -> polarity.isDenied(main) != polarity.isDenied(it.word()))
              .isPresent();
      if (isTurned) {
        return Optional.of(
            new Contrast("polarity", share, main.lemma(), match.orElseThrow().word().lemma()));
      }
    }
    return Optional.empty();
  }
}
