package org.w3id.rapporteur.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.reading.Reading;
import org.w3id.rapporteur.reading.Sentence;
import org.w3id.rapporteur.reading.Token;
import org.w3id.rapporteur.text.Span;

/** The mentions of one article while they are being found. */
final class Draft {
  private final Reading reading;
  private final String folded;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<OfficeMention> offices = new ArrayList<>();

  Draft(Reading reading) {
    this.reading = reading;
    this.folded = Spelling.fold(reading.body());
    reading.sentences().forEach(sentence -> mentions.add(new ArrayList<>()));
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
    if (!offices.contains(office)) {
      offices.add(office);
    }
  }

  /** Where a mention stands. */
  record Place(int sentence, int begin, int end) {}

  /** Why and how surely a mention is linked. */
  record Link(Entity entity, Mention.Form form, double confidence, Mention.Reason reason) {}

  Mention add(Place place, Link link) {
    Sentence sentence = sentence(place.sentence());
    Span span = sentence.token(place.begin()).span().hull(sentence.token(place.end() - 1).span());
    Mention mention =
        new Mention(
            place.sentence(),
            place.begin(),
            place.end(),
            head(sentence, place.begin(), place.end()),
            span,
            link.entity(),
            link.form(),
            link.confidence(),
            link.reason());
    mentions.get(place.sentence()).add(mention);
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
