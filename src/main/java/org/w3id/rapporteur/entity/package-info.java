/**
 * Who or what is meant: mentions resolved to people, states, bodies, outlets, groups and places.
 */
@NullMarked
package org.w3id.rapporteur.entity;

import org.jspecify.annotations.NullMarked;
