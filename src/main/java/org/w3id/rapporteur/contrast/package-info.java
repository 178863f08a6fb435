/** Whether two texts can both be true: their words set against each other, and what opposes. */
@NullMarked
package org.w3id.rapporteur.contrast;

import org.jspecify.annotations.NullMarked;
