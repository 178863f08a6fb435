/** Pictures drawn on the server as SVG, in the page itself: no script, no inline style. */
@NullMarked
package org.w3id.rapporteur.endpoint.picture;

import org.jspecify.annotations.NullMarked;
