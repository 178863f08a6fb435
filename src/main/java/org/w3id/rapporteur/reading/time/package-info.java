/**
 * Which days are meant by the times that the engine found: single days, and intervals such as "from
 * 8 to 10 May", by rules over words, by the tense and by the day of publication. What the engine
 * keeps stays as it was; this is read from it.
 */
@NullMarked
package org.w3id.rapporteur.reading.time;

import org.jspecify.annotations.NullMarked;
