/** Pages for people, rendered on the server from queries kept as files. */
@NullMarked
package org.w3id.rapporteur.endpoint.page;

import org.jspecify.annotations.NullMarked;
