package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.rapporteur.reading.Name;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** The mentions of one article while they are being found. */
final class Draft {
  private final Reading reading;
  private final String folded;
  private final String mark;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final Set<OfficeMention> offices = new LinkedHashSet<>();
  private final Map<Entity, Integer> counts = new HashMap<>();
  private final List<Name> allNames;
  private final Map<Integer, List<Name>> names = new HashMap<>();

  /** For each sentence, how many before it do not lie wholly in a quotation. */
  private final int[] told;

  /**
   * No mentions yet.
   *
   * @param names what the engine takes for names, put right
   */
  Draft(Reading reading, List<Name> names) {
    this.reading = reading;
    this.allNames = List.copyOf(names);
    this.folded = Spelling.fold(reading.body());
    this.mark = Integer.toHexString(reading.body().hashCode());
    told = new int[reading.sentences().size() + 1];
    for (Sentence sentence : reading.sentences()) {
      mentions.add(new ArrayList<>());
      told[sentence.index() + 1] = told[sentence.index()] + (isQuoted(sentence.span()) ? 0 : 1);
    }
    for (Name name : names) {
      this.names.computeIfAbsent(name.sentence(), index -> new ArrayList<>()).add(name);
    }
  }

  Reading reading() {
    return reading;
  }

  String body() {
    return reading.body();
  }

  /** The body without marks on letters, of the same length. */
  String folded() {
    return folded;
  }

  Sentence sentence(int index) {
    return reading.sentences().get(index);
  }

  /** The words at a place, with single spaces. */
  String words(Place place) {
    Sentence sentence = sentence(place.sentence());
    return sentence
        .token(place.begin())
        .span()
        .hull(sentence.token(place.end() - 1).span())
        .of(body())
        .replaceAll("\\s+", " ");
  }

  /** A mark of the article, for the keys of those who are known in it alone. */
  String mark() {
    return mark;
  }

  /** The mentions of one sentence so far. */
  List<Mention> in(int sentence) {
    return List.copyOf(mentions.get(sentence));
  }

  List<Mention> all() {
    return mentions.stream().flatMap(List::stream).toList();
  }

  List<OfficeMention> offices() {
    return List.copyOf(offices);
  }

  void add(OfficeMention office) {
    offices.add(office);
  }

  /** What the engine takes for names in the whole article, put right. */
  List<Name> names() {
    return allNames;
  }

  /** What the engine takes for names in one sentence. */
  List<Name> names(int sentence) {
    return names.getOrDefault(sentence, List.of());
  }

  /** How often the entity has been found so far. */
  int count(Entity entity) {
    return counts.getOrDefault(entity, 0);
  }

  /** The last mention before {@code offset}, from {@code sentence} backwards, that fits. */
  Optional<Mention> lastBefore(int sentence, int offset, Predicate<Mention> fits) {
    for (int i = sentence; i >= 0; i--) {
      Optional<Mention> last =
          mentions.get(i).stream()
              .filter(mention -> mention.span().begin() < offset)
              .filter(fits)
              .max(Comparator.comparing(Mention::span));
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /**
   * How many sentences {@code earlier} stands before {@code later}, those left out that lie wholly
   * in a quotation: however long somebody speaks, the article goes on where it broke off.
   */
  int distance(int earlier, int later) {
    boolean isSpoken = told[later + 1] == told[later];
    return isSpoken || earlier == later ? later - earlier : 1 + told[later] - told[earlier + 1];
  }

  /** Whether the words lie in one quotation. */
  boolean isQuoted(Span words) {
    return reading.text().quotations().stream().anyMatch(quoted -> quoted.outer().covers(words));
  }

  /** The first sentence no more than {@code reach} before {@code last}. */
  int reach(int last, int reach) {
    int first = last;
    while (first > 0 && distance(first - 1, last) <= reach) {
      first--;
    }
    return first;
  }

  /** Where a mention stands. */
  record Place(int sentence, int begin, int end) {}

  /** Why and how surely a mention is linked. */
  record Link(Entity entity, Mention.Form form, double confidence, Mention.Reason reason) {
    /** A description that means whom the article or the lists give that role. */
    static Link role(Entity entity, double confidence) {
      return new Link(entity, Mention.Form.DESCRIPTION, confidence, Mention.Reason.ROLE);
    }
  }

  Mention add(Place place, Link link) {
    Entity entity = link.entity().in(mark);
    Sentence sentence = sentence(place.sentence());
    Span span = sentence.token(place.begin()).span().hull(sentence.token(place.end() - 1).span());
    Mention mention =
        new Mention(
            place.sentence(),
            place.begin(),
            place.end(),
            head(sentence, place.begin(), place.end()),
            span,
            entity,
            link.form(),
            link.confidence(),
            link.reason());
    mentions.get(place.sentence()).add(mention);
    counts.merge(entity, 1, Integer::sum);
    return mention;
  }

  /** The token between {@code begin} and {@code end} that governs the others; else the last. */
  static int head(Sentence sentence, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      int above = sentence.token(i).head();
      if ((above < begin || above >= end) && !sentence.token(i).is("punct")) {
        return i;
      }
    }
    return end - 1;
  }

  /** The longest mention whose head is this token. */
  Optional<Mention> headedBy(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(mention -> mention.head() == token)
        .max(Comparator.comparingInt(mention -> mention.end() - mention.begin()));
  }

  /** A mention that covers this token. */
  Optional<Mention> covering(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(mention -> mention.begin() <= token && token < mention.end())
        .findFirst();
  }

  boolean isFree(int sentence, int begin, int end) {
    return mentions.get(sentence).stream()
        .noneMatch(mention -> mention.begin() < end && begin < mention.end());
  }

  /** The index of the token of {@code sentence} that ends at {@code offset}, or -1. */
  static int tokenEndingAt(Sentence sentence, int from, int offset) {
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.span().end() == offset) {
        return i;
      }
      if (token.span().begin() > offset) {
        return -1;
      }
    }
    return -1;
  }

  Cast cast() {
    return new Cast(
        all().stream()
            .sorted(Comparator.comparing(Mention::span).thenComparing(m -> m.entity().key()))
            .toList(),
        offices.stream().sorted(Comparator.comparing(OfficeMention::span)).toList());
  }
}
