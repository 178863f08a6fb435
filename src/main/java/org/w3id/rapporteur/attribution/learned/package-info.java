/** A trained model that finds cues and marks whose words they attribute to whom. */
@NullMarked
package org.w3id.rapporteur.attribution.learned;

import org.jspecify.annotations.NullMarked;
