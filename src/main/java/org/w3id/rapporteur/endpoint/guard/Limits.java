package org.w3id.rapporteur.endpoint.guard;

import java.time.Duration;

/**
 * Bounds on what one request may ask for. A request beyond a bound is refused with a status that
 * says so; no answer is ever cut.
 *
 * @param queryTimeout longest time for finding the results of one query
 * @param queryCharacters longest query, in UTF-16 units
 * @param bodyBytes longest request body; a form needs up to three bytes for one of the query
 * @param inlineRows largest product of the rows of all VALUES blocks of a query
 * @param patterns most triple patterns and paths of a query
 * @param resultRows most rows, or quads, of one result
 * @param resultCharacters most characters of one result, before it is written in a format
 * @param textCharacters longest string that CONCAT or REPLACE may make
 * @param concurrentQueries queries that run at one time; others wait
 * @param queueTime how long a query waits for its turn before it is refused
 * @param silence how long a client may neither send nor take anything before it is cut off
 */
public record Limits(
    Duration queryTimeout,
    int queryCharacters,
    int bodyBytes,
    long inlineRows,
    int patterns,
    int resultRows,
    long resultCharacters,
    int textCharacters,
    int concurrentQueries,
    Duration queueTime,
    Duration silence) {

  public Limits {
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new IllegalArgumentException("The query time-out must be positive: " + queryTimeout);
    }
    if (concurrentQueries < 1) {
      throw new IllegalArgumentException("At least one query must run: " + concurrentQueries);
    }
  }

  /** Bounds for a public server: 30 s, 64 kB of query, 200,000 rows, 64 million characters. */
  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(30),
        65_536,
        262_144,
        100_000,
        500,
        200_000,
        64_000_000,
        1_000_000,
        2 * Runtime.getRuntime().availableProcessors(),
        Duration.ofSeconds(2),
        Duration.ofSeconds(30));
  }

  /** These bounds with another time-out. */
  public Limits withQueryTimeout(Duration timeout) {
    return new Limits(
        timeout,
        queryCharacters,
        bodyBytes,
        inlineRows,
        patterns,
        resultRows,
        resultCharacters,
        textCharacters,
        concurrentQueries,
        queueTime,
        silence);
  }

  /** These bounds with other results. */
  public Limits withResults(int rows, long characters) {
    return new Limits(
        queryTimeout,
        queryCharacters,
        bodyBytes,
        inlineRows,
        patterns,
        rows,
        characters,
        textCharacters,
        concurrentQueries,
        queueTime,
        silence);
  }

  /** These bounds with another number of queries at one time. */
  public Limits withConcurrency(int queries, Duration wait) {
    return new Limits(
        queryTimeout,
        queryCharacters,
        bodyBytes,
        inlineRows,
        patterns,
        resultRows,
        resultCharacters,
        textCharacters,
        queries,
        wait,
        silence);
  }

  /** These bounds with another patience for clients that say nothing. */
  public Limits withSilence(Duration time) {
    return new Limits(
        queryTimeout,
        queryCharacters,
        bodyBytes,
        inlineRows,
        patterns,
        resultRows,
        resultCharacters,
        textCharacters,
        concurrentQueries,
        queueTime,
        time);
  }
}
