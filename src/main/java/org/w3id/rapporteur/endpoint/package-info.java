/** The read-only server: SPARQL and graphs over HTTP, its guards, its descriptions, its pages. */
@NullMarked
package org.w3id.rapporteur.endpoint;

import org.jspecify.annotations.NullMarked;
