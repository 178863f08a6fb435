package org.w3id.rapporteur.entity;

import java.util.Optional;
import org.w3id.rapporteur.text.Span;

/**
 * An office that the article gives to a person.
 *
 * @param office as the words say it, in canonical lower-case form, such as {@code foreign minister}
 * @param of the state or body in which it is held
 * @param isFormer whether the article calls the person a former holder
 * @param span the words that say so
 */
public record OfficeMention(
    Entity person, String office, Optional<Entity> of, boolean isFormer, Span span) {}
