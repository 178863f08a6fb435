package org.w3id.rapporteur.attribution;

import java.util.List;

/**
 * One reading of a cue.
 *
 * @param lemma with its particle after a space, such as {@code rule out}
 * @param frame how its content hangs on it, such as {@code that} or {@code prep:for}
 */
public record CueEntry(String lemma, WordClass wordClass, String frame, CueSense sense) {

  /** The words of the cue's lemma. */
  public List<String> words() {
    return List.of(lemma.split(" "));
  }

  /** The frame without its preposition: {@code prep} of {@code prep:for}. */
  public String frameKind() {
    int colon = frame.indexOf(':');
    return colon < 0 ? frame : frame.substring(0, colon);
  }

  /** The frame's preposition; empty where it has none. */
  public String preposition() {
    int colon = frame.indexOf(':');
    return colon < 0 ? "" : frame.substring(colon + 1);
  }
}
