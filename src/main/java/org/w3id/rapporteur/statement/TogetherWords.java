package org.w3id.rapporteur.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.lexicon.Table;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;

/** The words of data/lexicon/together.tsv: "the three countries", "both leaders". */
final class TogetherWords {
  private enum Kind {
    STATE,
    PERSON,
    ANY,
    COUNT,
    ALONE,
    BARE,
    OTHER
  }

  private final List<Table.Row> rows;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> bare = new HashSet<>();

  TogetherWords(DataFiles files) {
    rows = files.table("lexicon/together.tsv").rows();
    for (Table.Row row : rows) {
      for (String word : row.list("words")) {
        Kind kind = row.constant("kind", Kind.class);
        if (kind == Kind.BARE) {
          bare.add(word);
        } else {
          kinds.put(word, kind);
        }
        row.optional("count").map(Integer::valueOf).ifPresent(count -> counts.put(word, count));
      }
    }
  }

  /** In the order of the file, each with an example and a counter-example. */
  List<Table.Row> rows() {
    return rows;
  }

  /** How many known ones {@code noun} means: 3 in "the three countries"; none where not told. */
  Optional<Integer> count(Sentence sentence, Token noun) {
    List<Token> before =
        sentence.children(noun).stream().filter(child -> child.index() < noun.index()).toList();
    boolean isKnown = before.stream().anyMatch(child -> child.is("det"));
    boolean isOther =
        before.stream().anyMatch(child -> is(child, Kind.OTHER))
            || sentence.child(noun, "nmod").isPresent();
    Optional<Integer> told =
        is(noun, Kind.ALONE) || isCount(noun)
            ? Optional.ofNullable(counts.get(word(noun)))
            : before.stream()
                .filter(this::isCount)
                .flatMap(child -> Stream.ofNullable(counts.get(word(child))))
                .findFirst();
    return told.filter(count -> isKnown && !isOther && kinds.containsKey(word(noun)));
  }

  /** "The countries", with no word that tells how many or which. */
  boolean isBare(Sentence sentence, Token noun) {
    List<Token> children = sentence.children(noun);
    return noun.tag().endsWith("S")
        && bare.contains(word(noun))
        && children.size() == 1
        && children.get(0).is("det");
  }

  private boolean isCount(Token token) {
    return is(token, Kind.COUNT);
  }

  private boolean is(Token token, Kind kind) {
    return kinds.get(word(token)) == kind;
  }

  /** Whether {@code noun} means people: leaders, men. */
  boolean isOfPeople(Token noun) {
    return is(noun, Kind.PERSON);
  }

  /** Whether {@code noun} may mean the entity. */
  boolean fits(Token noun, Entity entity) {
    return switch (kinds.getOrDefault(word(noun), Kind.OTHER)) {
      case STATE -> entity.kind() == EntityKind.STATE;
      case PERSON -> entity.isPerson();
      case ANY, ALONE, COUNT -> entity.kind() != EntityKind.PLACE;
      case BARE, OTHER -> false;
    };
  }

  private static String word(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
