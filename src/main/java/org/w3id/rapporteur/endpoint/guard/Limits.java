package org.w3id.rapporteur.endpoint.guard;

import java.time.Duration;

/**
 * Bounds on what one request may ask for. A request beyond a bound is refused with a status that
 * says so; no answer is ever cut.
 *
 * @param changedQuads most quads that one update may add and remove
 * @param silence how long a client may neither send nor take anything before it is cut off
 */
public record Limits(
    OfQuery query, OfResult result, OfTurns turns, int changedQuads, Duration silence) {

  /**
   * What one query may ask for.
   *
   * @param time longest for finding the results of one query
   * @param characters longest query, in UTF-16 units
   * @param bodyBytes longest request body; a form needs up to three bytes for one of the query
   * @param inlineRows largest product of the rows of all VALUES blocks of a query
   * @param patterns most triple patterns and paths of a query
   * @param madeCharacters longest string that CONCAT or REPLACE may make
   */
  public record OfQuery(
      Duration time,
      int characters,
      int bodyBytes,
      long inlineRows,
      int patterns,
      int madeCharacters) {
    public OfQuery {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("The query time-out must be positive: " + time);
      }
    }
  }

  /**
   * What one result may hold.
   *
   * @param rows most rows, or quads, of one result
   * @param characters most of one result, before it is written in a format
   */
  public record OfResult(int rows, long characters) {}

  /**
   * How many queries run beside one another.
   *
   * @param queries that run at one time; others wait
   * @param patience how long a query waits for its turn before it is refused
   */
  public record OfTurns(int queries, Duration patience) {
    public OfTurns {
      if (queries < 1) {
        throw new IllegalArgumentException("At least one query must run: " + queries);
      }
    }
  }

  /** Bounds for a public server: 30 s, 64 kB of query, 200,000 rows, 64 million characters. */
  public static Limits standard() {
    return new Limits(
        new OfQuery(Duration.ofSeconds(30), 65_536, 262_144, 100_000, 500, 1_000_000),
        new OfResult(200_000, 64_000_000),
        new OfTurns(2 * Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(2)),
        100_000,
        Duration.ofSeconds(30));
  }

  /** These bounds with another time-out. */
  public Limits withQueryTimeout(Duration time) {
    OfQuery timed =
        new OfQuery(
            time,
            query.characters(),
            query.bodyBytes(),
            query.inlineRows(),
            query.patterns(),
            query.madeCharacters());
    return new Limits(timed, result, turns, changedQuads, silence);
  }

  /** These bounds with other results. */
  public Limits with(OfResult other) {
    return new Limits(query, other, turns, changedQuads, silence);
  }

  /** These bounds with other turns. */
  public Limits with(OfTurns other) {
    return new Limits(query, result, other, changedQuads, silence);
  }

  /** These bounds for other updates. */
  public Limits withChangedQuads(int most) {
    return new Limits(query, result, turns, most, silence);
  }

  /** These bounds with another patience for clients that say nothing. */
  public Limits withSilence(Duration time) {
    return new Limits(query, result, turns, changedQuads, time);
  }
}
