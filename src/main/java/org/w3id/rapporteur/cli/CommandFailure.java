package org.w3id.rapporteur.cli;

/** Ends a command with one line for people and an exit code. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String id;

  /**
   * @param id stable, with a section in docs/problems.md
   * @param message what is wrong, where, what was expected, what to do, in one line
   */
  CommandFailure(ExitCode code, String id, String message) {
    super(message);
    this.code = code;
    this.id = id;
  }

  CommandFailure(ExitCode code, String id, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.id = id;
  }

  ExitCode code() {
    return code;
  }

  String line() {
    return getMessage() + " [" + id + "]";
  }
}
