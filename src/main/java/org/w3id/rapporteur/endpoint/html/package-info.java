/** HTML as values that escape by construction. */
@NullMarked
package org.w3id.rapporteur.endpoint.html;

import org.jspecify.annotations.NullMarked;
