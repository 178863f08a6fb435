/**
 * What a store holds, in the forms that other tools read: RDF 1.1, JSON-LD, tables,
 * nanopublications, Web Annotations. Comes after {@code store}; {@code cli} and {@code endpoint}
 * hand it out.
 */
@NullMarked
package org.w3id.rapporteur.export;

import org.jspecify.annotations.NullMarked;
