package org.w3id.rapporteur.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which inputs a run has looked at: of them, it tells all that is wrong with them now. */
final class InputsSeen {
  /** Each with the folder below which it was found. */
  private final Map<String, Optional<String>> names = new HashMap<>();

  private final Set<String> folders = new HashSet<>();
  private Optional<String> folder = Optional.empty();

  /** What follows is below this folder, of which all will be looked at. */
  void enter(Optional<String> next) {
    folder = next;
    next.ifPresent(folders::add);
  }

  void add(String name) {
    names.put(name, folder);
  }

  /** Whether a problem's place is one of the inputs or lies within one, such as on a line of it. */
  boolean hold(String place) {
    return input(place).isPresent();
  }

  /** Whether there are folders and all of them have been looked through. */
  boolean holdAll(Set<String> these) {
    return !these.isEmpty() && folders.containsAll(these);
  }

  /** The folder below which the place was found. */
  Optional<String> folderOf(String place) {
    return input(place).flatMap(names::get);
  }

  private Optional<String> input(String place) {
    for (int i = 1; i < place.length(); i++) {
      char mark = place.charAt(i);
      if ((mark == ':' || mark == '/') && names.containsKey(place.substring(0, i))) {
        return Optional.of(place.substring(0, i));
      }
    }
    return Optional.of(place).filter(names::containsKey);
  }
}
