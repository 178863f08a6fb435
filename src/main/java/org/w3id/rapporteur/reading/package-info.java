/**
 * Sentences, tokens, trees, names and dates as our own records; the language engine stays behind
 * one interface.
 */
@NullMarked
package org.w3id.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
