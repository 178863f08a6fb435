package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether somebody has the office that a phrase names, as the article or the lists tell it.
 *
 * @param day when the article came out
 */
record OfficeMatch(OfficeWords words, OfficePhrase phrase, Optional<LocalDate> day) {
  /** Role of words that may bring in anybody: a victim, a farmer. */
  private static final String ANYBODY = "person";

  /** For how many days the holder of an office may be called new. */
  private static final long NEW_FOR = 400;

  /** The classes of tenure that the phrase can mean. */
  List<String> roles() {
    return words.tenures(phrase.office().role());
  }

  /** Whether the words bring in just anybody. */
  boolean isAnybody() {
    return phrase.office().role().equals(ANYBODY);
  }

  boolean fits(Figure figure) {
    return figure.gender().fits(phrase.office().gender());
  }

  /** Whether the article gives the figure such an office. */
  boolean isTold(Figure figure) {
    return figure.offices().stream().anyMatch(held -> isOffice(held) && isInTurn(figure, held));
  }

  /** The same for an office of {@code of}, or of who speaks for it. */
  boolean isTold(Figure figure, Entity of) {
    return figure.offices().stream()
        .anyMatch(held ->
            held.of().filter(one -> isWithin(one, of)).isPresent()
                && isOffice(held)
                && isInTurn(figure, held));
  }

  private static boolean isWithin(Entity one, Entity of) {
    return one.equals(of) || one.represents().filter(of::equals).isPresent();
  }

  private boolean isInTurn(Figure figure, Figure.Held held) {
    return switch (phrase.turn()) {
      case ANY -> true;
      case FORMER -> held.isFormer();
      case NEW -> held.turn() == OfficePhrase.Turn.NEW || (!held.isFormer() && isKnown(figure));
    };
  }

  /** Whether the lists know the figure in such an office, in that turn, on the article's day. */
  boolean isKnown(Figure figure) {
    return known(figure).findAny().isPresent();
  }

  /** The same for an office of {@code of}. */
  boolean isKnown(Figure figure, Entity of) {
    return known(figure).anyMatch(tenure -> tenure.of().equals(of.key()));
  }

  private Stream<Tenure> known(Figure figure) {
    return isOneOfSeveral() ? Stream.empty() : figure.known().stream().flatMap(this::held);
  }

  private Stream<Tenure> held(Person person) {
    return switch (phrase.turn()) {
      case ANY -> person.held(roles(), day);
      case NEW -> day.isEmpty() ? Stream.empty() : person.held(roles(), day).filter(this::isNew);
      case FORMER -> formerly(person);
    };
  }

  /** The offices of who has none of them any more. */
  private Stream<Tenure> formerly(Person person) {
    boolean isInOffice = day.isPresent() && person.held(roles(), day).findAny().isPresent();
    return isInOffice ? Stream.empty() : person.held(roles(), Optional.empty());
  }

  private boolean isNew(Tenure tenure) {
    return day.filter(now -> tenure.isHeldOn(now) && !tenure.isHeldOn(now.minusDays(NEW_FOR)))
        .isPresent();
  }

  /** Whether the lists know the figure in such an office, and only before the article's day. */
  boolean isOver(Figure figure) {
    boolean isListed =
        figure.known().stream()
            .flatMap(person -> person.tenures().stream())
            .anyMatch(tenure -> roles().contains(tenure.role()));
    return isListed && !isKnown(figure);
  }

  /** Whether the words are those of the office and tell no part of it. */
  boolean isHead() {
    return switch (phrase.office().kind()) {
      case OFFICE -> phrase.label().equalsIgnoreCase(phrase.office().words());
      case RANK, PROFESSION, COURTESY -> false;
    };
  }

  /** "The minister" may be the foreign minister, "the fisheries minister" is not. */
  private boolean isOneOfSeveral() {
    return phrase.office().kind() == OfficeWord.Kind.OFFICE && roles().size() > 1 && !isHead();
  }

  /** An activist is no farmer, although both are just somebody. */
  private boolean isOffice(Figure.Held held) {
    OfficeWord wanted = phrase.office();
    if (isAnybody()) {
      return held.words().equals(wanted.words());
    }
    List<String> open = isOneOfSeveral() ? List.of() : roles();
    boolean isLike = words.tenures(held.role()).stream().anyMatch(open::contains);
    boolean isRole = held.role().equals(wanted.role()) || (isLike && !isOfAnother(held));
    return isRole && !isOther(held);
  }

  /** Who leads a party or a firm is not "the prime minister". */
  private boolean isOfAnother(Figure.Held held) {
    boolean isOfState =
        switch (phrase.office().stands()) {
          case STATE, GOVERNMENT -> true;
          case BODY, STATE_OR_BODY, NONE -> false;
        };
    return isOfState
        && held.of()
            .filter(of -> of.kind() == EntityKind.ORGANIZATION && of.represents().isEmpty())
            .isPresent();
  }

  /** "The fisheries minister" is not the tourism minister, "the Green leader" not just a leader. */
  private boolean isOther(Figure.Held held) {
    boolean isApart =
        !phrase.specifics().isEmpty()
            && !held.specifics().isEmpty()
            && Collections.disjoint(phrase.specifics(), held.specifics());
    boolean isUnnamed =
        phrase.of().isEmpty()
            && !phrase.names().isEmpty()
            && Collections.disjoint(phrase.names(), held.specifics());
    return isApart || isUnnamed;
  }
}
