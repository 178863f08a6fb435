/** What a content is about: matters on the table and canonical propositions. */
@NullMarked
package org.w3id.rapporteur.matter;

import org.jspecify.annotations.NullMarked;
