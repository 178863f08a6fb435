/** Which words the article attributes to which words: source, cue and content spans. */
@NullMarked
package org.w3id.rapporteur.attribution;

import org.jspecify.annotations.NullMarked;
