package org.w3id.rapporteur.cli;

/** What a command tells the shell. */
enum ExitCode {
  DONE(0),
  /** A failure that no other code names: a bug, a full disk, a store that another process holds. */
  FAILED(1),
  USAGE(2),
  INPUT_SKIPPED(3),
  CHECK_FAILED(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
