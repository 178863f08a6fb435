/** Scores what Rapporteur finds against gold annotations, and trains its model on them. */
@NullMarked
package org.w3id.rapporteur.evaluate;

import org.jspecify.annotations.NullMarked;
