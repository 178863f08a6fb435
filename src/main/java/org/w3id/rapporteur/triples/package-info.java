/** Statements as quads: the names of things, our vocabulary, the shapes that data must have. */
@NullMarked
package org.w3id.rapporteur.triples;

import org.jspecify.annotations.NullMarked;
