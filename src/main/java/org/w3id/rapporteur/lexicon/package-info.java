/** Word lists and rules read from files; complaints say file and line. */
@NullMarked
package org.w3id.rapporteur.lexicon;

import org.jspecify.annotations.NullMarked;
