package org.w3id.rapporteur.query;

/** A question that cannot be asked so: the message says what is known instead. */
public final class QuestionFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String id;

  private QuestionFault(String message, String id) {
    super(message);
    this.id = id;
  }

  /**
   * @param message what is wrong and what was expected, in one line
   * @param id stable, with a section in docs/problems.md
   */
  static QuestionFault fault(String message, String id) {
    return new QuestionFault(message, id);
  }

  /** Stable, with a section in docs/problems.md. */
  public String id() {
    return id;
  }
}
