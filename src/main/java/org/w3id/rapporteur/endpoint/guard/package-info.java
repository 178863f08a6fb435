/** What keeps a public endpoint alive: bounds on requests, queries, text growth and results. */
@NullMarked
package org.w3id.rapporteur.endpoint.guard;

import org.jspecify.annotations.NullMarked;
