package org.w3id.rapporteur.pipeline;

import java.util.HashSet;
import java.util.Set;

/** Which inputs a run has looked at: of them, it tells all that is wrong with them now. */
final class InputsSeen {
  private final Set<String> names = new HashSet<>();

  void add(String name) {
    names.add(name);
  }

  /** Whether a problem's place is one of the inputs or lies within one, such as on a line of it. */
  boolean hold(String place) {
    boolean isHeld = names.contains(place);
    for (int i = 1; i < place.length() && !isHeld; i++) {
      char mark = place.charAt(i);
      isHeld = (mark == ':' || mark == '/') && names.contains(place.substring(0, i));
    }
    return isHeld;
  }
}
