/**
 * Keeps quads on disk or in memory: one named graph an article, loaded, replaced and removed whole.
 */
@NullMarked
package org.w3id.rapporteur.store;

import org.jspecify.annotations.NullMarked;
