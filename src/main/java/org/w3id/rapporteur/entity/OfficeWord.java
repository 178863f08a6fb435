package org.w3id.rapporteur.entity;

/**
 * A word or phrase for an office, rank, profession or form of address.
 *
 * @param role class of office, as in the table of tenures
 */
record OfficeWord(String words, String role, Stands stands, Kind kind, Gender gender) {

  /** What the holder is the head of. */
  enum Stands {
    STATE,
    GOVERNMENT,
    BODY,
    STATE_OR_BODY,
    NONE
  }

  /** What sort of word this is. */
  enum Kind {
    OFFICE,
    RANK,
    PROFESSION,
    COURTESY
  }

  boolean isCourtesy() {
    return kind == Kind.COURTESY;
  }

  /** Whether a state or its government has the post. */
  boolean isOfState() {
    return switch (stands) {
      case STATE, GOVERNMENT, STATE_OR_BODY -> true;
      case BODY, NONE -> false;
    };
  }

  /** Whether the word names a post that someone holds. */
  boolean isPost() {
    return kind == Kind.OFFICE || kind == Kind.RANK;
  }
}
