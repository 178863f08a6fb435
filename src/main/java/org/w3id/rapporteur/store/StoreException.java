package org.w3id.rapporteur.store;

/** A store that cannot be used as it is; the message says what to do. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String id;

  private StoreException(String id, String message) {
    super(message);
    this.id = id;
  }

  static StoreException problem(String id, String message) {
    return new StoreException(id, message);
  }

  static StoreException problem(String id, String message, Throwable cause) {
    StoreException problem = new StoreException(id, message);
    problem.initCause(cause);
    return problem;
  }

  /** The problem's stable id, such as {@code store-held}; it has a section in docs/problems.md. */
  public String id() {
    return id;
  }
}
