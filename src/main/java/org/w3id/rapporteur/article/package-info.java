/** An article as received: formats, source, date, exact body; interprets nothing. */
@NullMarked
package org.w3id.rapporteur.article;

import org.jspecify.annotations.NullMarked;
