/**
 * Rapporteur beside the tools that users would take instead, in one run, by turns. Not part of the
 * program: built by the Maven profile {@code bench} alone, which brings the peers.
 */
@NullMarked
package org.w3id.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
