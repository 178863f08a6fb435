package org.w3id.rapporteur.reading.time;

/** What the words of a rule of times mean. */
enum Meaning {
  /** From the first time to the last. */
  RANGE,
  /** From one year to another. */
  YEARS,
  /** From one day of a month to another. */
  DAYS,
  /** From the time on. */
  SINCE,
  /** Up to the time. */
  UNTIL,
  /** So many units long, from the first day of the time. */
  LASTING,
  /** So many units before publication, as exact as the unit. */
  AGO,
  /** From publication over so many units; past narration means another day than publication. */
  AHEAD,
  /** From so many units before publication until then. */
  BEHIND,
  /** The unit in which publication lies. */
  THIS,
  /** The day of a weekday nearest to publication, before or after by the tense. */
  WEEKDAY,
  /** A weekend, by the tense. */
  WEEKEND,
  /** A month, or a day of a month; where no year is told, the tense or nearness tells it. */
  MONTH,
  /** Ten years. */
  DECADE,
  /** No time at all, or one that only the story tells. */
  NONE
}
