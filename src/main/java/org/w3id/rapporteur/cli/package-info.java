/**
 * The command line: picocli commands that parse, call the stages and print; the only code that
 * prints and chooses exit codes.
 */
@NullMarked
package org.w3id.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
