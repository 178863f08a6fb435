/**
 * What follows from the statements of all articles: contradictions, changes of position,
 * corroboration and disagreements of fact, computed by the SPARQL updates of {@code
 * queries/findings}.
 */
@NullMarked
package org.w3id.rapporteur.findings;

import org.jspecify.annotations.NullMarked;
