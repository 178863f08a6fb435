package org.w3id.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words of a sentence that a pattern fits.
 *
 * @param begin index of the first token
 * @param end index of the token after the last
 * @param numbers in order
 * @param listed what listed words are worth, by the lists' names
 * @param times in order
 * @param years told in digits, in order
 */
record Match(
    int begin,
    int end,
    List<Integer> numbers,
    Map<String, String> listed,
    List<Told> times,
    List<Integer> years) {
  Match {
    numbers = List.copyOf(numbers);
    listed = Map.copyOf(listed);
    times = List.copyOf(times);
    years = List.copyOf(years);
  }

  static Match at(int token) {
    return new Match(token, token, List.of(), Map.of(), List.of(), List.of());
  }

  Match word() {
    return new Match(begin, end + 1, numbers, listed, times, years);
  }

  Match number(int number) {
    List<Integer> more = new ArrayList<>(numbers);
    more.add(number);
    return new Match(begin, end, more, listed, times, years);
  }

  Match listed(String list, String value) {
    Map<String, String> more = new HashMap<>(listed);
    more.put(list, value);
    return new Match(begin, end, numbers, more, times, years);
  }

  Match time(Told time) {
    List<Told> more = new ArrayList<>(times);
    more.add(time);
    return new Match(begin, time.end(), numbers, listed, more, years);
  }

  Match year(int told) {
    List<Integer> more = new ArrayList<>(years);
    more.add(told);
    return new Match(begin, end, numbers, listed, times, more);
  }

  /** The first year that the words name. */
  Optional<Integer> year() {
    return years.stream().findFirst();
  }
}
