/**
 * The named questions of {@code queries/}: their parameters, their answers, and how to write them.
 */
@NullMarked
package org.w3id.rapporteur.query;

import org.jspecify.annotations.NullMarked;
