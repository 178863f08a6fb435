/** The reported speech act: who, how, to whom, through whom, from an attribution. */
@NullMarked
package org.w3id.rapporteur.statement;

import org.jspecify.annotations.NullMarked;
