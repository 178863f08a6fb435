package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;

/** Finds the listed names of an article, the longest first, from left to right. */
final class NameScan {
  private final PhraseIndex<Naming> names;
  private final PhraseIndex<Person> people;
  private final PhraseIndex<String> others = new PhraseIndex<>();

  NameScan(Gazetteer gazetteer, People people, DataFiles files) {
    this.names = gazetteer.names();
    this.people = people.fullNames();
    for (Table.Row row : files.table("gazetteer/other-names.tsv").rows()) {
      row.list("words").forEach(words -> others.add(words, words));
    }
    others.seal();
  }

  /** A listed person's full name where it stands. */
  record Listed(Draft.Place place, List<Person> candidates) {}

  /** The full names of listed people, and all other listed names, each in order of the text. */
  record Found(List<Listed> people, List<NameHit> names) {}

  Found scan(Draft draft) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    draft.reading().sentences().forEach(sentence -> scan(draft, sentence, found));
    return found;
  }

  private void scan(Draft draft, Sentence sentence, Found found) {
    int i = 0;
    while (i < sentence.size()) {
      Optional<Match<Person>> person = match(people, draft, sentence, i);
      Optional<Match<Naming>> name = match(names, draft, sentence, i);
      int personEnd = person.map(Match::end).orElse(0);
      int nameEnd = name.map(Match::end).orElse(0);
      int otherEnd = match(others, draft, sentence, i).map(Match::end).orElse(0);
      int end = Math.max(personEnd, nameEnd);
      if (otherEnd < end && isWithinLonger(draft, sentence, i, end)) {
        i++;
        continue;
      }
      if (otherEnd < end) {
        Draft.Place place = new Draft.Place(sentence.index(), i, end);
        person
            .filter(one -> personEnd >= nameEnd)
            .ifPresent(one -> found.people().add(new Listed(place, one.meanings())));
        name.filter(one -> nameEnd > personEnd)
            .ifPresent(one -> found.names().add(new NameHit(place, one.meanings())));
      }
      i = Math.max(i + 1, Math.max(end, otherEnd));
    }
  }

  /** "The East African Community": a name that its own article begins ends within a longer one. */
  private boolean isWithinLonger(Draft draft, Sentence sentence, int token, int end) {
    return sentence.token(token).tag().equals("DT")
        && token + 1 < sentence.size()
        && match(names, draft, sentence, token + 1).filter(one -> one.end() > end).isPresent();
  }

  private record Match<T>(int end, List<T> meanings) {}

  private static <T> Optional<Match<T>> match(
      PhraseIndex<T> index, Draft draft, Sentence sentence, int token) {
    int offset = sentence.token(token).span().begin();
    for (PhraseIndex.Hit<T> hit : index.at(draft.folded(), offset)) {
      int last = Draft.tokenEndingAt(sentence, token, offset + hit.length());
      if (last >= 0) {
        return Optional.of(new Match<>(last + 1, hit.meanings()));
      }
    }
    return Optional.empty();
  }
}
