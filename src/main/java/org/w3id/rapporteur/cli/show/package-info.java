/** Results as text: tables for people, JSON lines and CSV for programs. Prints nothing itself. */
@NullMarked
package org.w3id.rapporteur.cli.show;

import org.jspecify.annotations.NullMarked;
