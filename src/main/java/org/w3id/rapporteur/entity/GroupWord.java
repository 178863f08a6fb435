package org.w3id.rapporteur.entity;

/**
 * A noun for several people or for someone without a name.
 *
 * @param kind class of group, such as {@code officials}
 * @param isUnnamed whether a reader would call such people sources without a name
 */
record GroupWord(String words, String kind, boolean isUnnamed) {
  private static final String SINGLE = "single";
  private static final String PARTISAN = "partisan";
  private static final String VOICE = "voice";
  private static final String BODY = "body";
  private static final String CIRCLE = "circle";
  private static final String SIDE = "side";

  /** Whether it names one person. */
  boolean isSingle() {
    return kind.equals(SINGLE) || isPartisan() || isVoice();
  }

  /** Whether it names one person by a party. */
  boolean isPartisan() {
    return kind.equals(PARTISAN);
  }

  /** Whether it names one person who speaks for others. */
  boolean isVoice() {
    return kind.equals(VOICE);
  }

  /** Whether it names a body in the singular, such as a delegation. */
  boolean isBody() {
    return kind.equals(BODY) || isCircle();
  }

  /** Whether it names such a body that a person may have: a team, a family. */
  boolean isCircle() {
    return kind.equals(CIRCLE);
  }

  /** Whether it stands for the state whose side it is. */
  boolean isSide() {
    return kind.equals(SIDE);
  }
}
