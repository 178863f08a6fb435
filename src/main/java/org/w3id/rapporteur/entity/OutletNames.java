package org.w3id.rapporteur.entity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Sentence;

/**
 * Tells names of outlets that no list has, by what the article puts beside them ("the news site
 * NAME", "the NAME newspaper") or by their own words ("Harbour Gazette").
 */
final class OutletNames {
  private final Map<String, EntityKind> bodies;
  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();

  /**
   * @param bodies of which kind a body is that a noun means
   */
  OutletNames(DataFiles files, Map<String, EntityKind> bodies) {
    this.bodies = bodies;
    for (Table.Row row : files.table("gazetteer/outlet-names.tsv").rows()) {
      (row.get("place").equals("first") ? first : last).add(row.get("word"));
    }
  }

  /** The names in the article that are outlets', as they are written. */
  Set<String> in(Draft draft) {
    return draft.names().stream()
        .filter(name -> isOutlet(draft, draft.sentence(name.sentence()), name))
        .map(name -> name.span().of(draft.body()))
        .collect(Collectors.toSet());
  }

  private boolean isOutlet(Draft draft, Sentence sentence, Name name) {
    return isIntroduced(draft, sentence, name)
        || isFollowed(sentence, name)
        || isCalled(draft, name);
  }

  /** "The news site NAME", "the state news agency NAME". */
  private boolean isIntroduced(Draft draft, Sentence sentence, Name name) {
    int begin = name.begin();
    String before = word(sentence, begin - 1);
    boolean isPart = sentence.token(begin).is("nsubj");
    boolean isTwo = begin > 1;
    return !isPart
        && (isWord(before)
            || (isTwo && isWord(OfficeWords.words(sentence, begin - 2, begin, draft.body()))));
  }

  /** "The NAME newspaper". */
  private boolean isFollowed(Sentence sentence, Name name) {
    boolean isPart = sentence.token(name.end() - 1).is("compound");
    return isPart && isWord(word(sentence, name.end()));
  }

  private static String word(Sentence sentence, int index) {
    return index < 0 || index >= sentence.size() ? "" : sentence.token(index).text();
  }

  private boolean isWord(String noun) {
    return bodies.get(noun) == EntityKind.OUTLET;
  }

  /** Several words, of which the first or the last tells. */
  private boolean isCalled(Draft draft, Name name) {
    Sentence sentence = draft.sentence(name.sentence());
    String begin = sentence.token(name.begin()).text();
    String end = sentence.token(name.end() - 1).text();
    boolean isBody = name.kind() == Name.Kind.ORGANIZATION && !sentence.isHeading();
    return isBody && name.end() - name.begin() > 1 && (first.contains(begin) || last.contains(end));
  }
}
