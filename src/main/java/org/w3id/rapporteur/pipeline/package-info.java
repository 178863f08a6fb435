/**
 * The stages in order, for one article or many: what is read, what went wrong, how far it is.
 * Prints nothing; tells a listener.
 */
@NullMarked
package org.w3id.rapporteur.pipeline;

import org.jspecify.annotations.NullMarked;
