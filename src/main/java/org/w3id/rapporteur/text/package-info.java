/** The body cut into blocks and quotations, each a span of the body. */
@NullMarked
package org.w3id.rapporteur.text;

import org.jspecify.annotations.NullMarked;
