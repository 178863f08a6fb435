package org.w3id.rapporteur.article;

/** An input of which no article can be made; becomes a {@link Problem} where its place is known. */
final class UnfitInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String fault;

  UnfitInputException(String id, String message) {
    super(message);
    this.id = id;
    this.fault = message;
  }

  /** The problem's stable id. */
  String id() {
    return id;
  }

  /** What is wrong, what was expected, what to do. */
  String fault() {
    return fault;
  }
}
