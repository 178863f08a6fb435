package org.w3id.rapporteur.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office that a list of facts gives to a person on the day on which the article came out.
 *
 * @param office in lower case, such as {@code minister of foreign affairs}
 * @param of the state or body in which it is held
 * @param since the first day
 * @param until the first day after it, where the list knows one
 */
public record HeldOffice(
    Entity person, String office, Entity of, LocalDate since, Optional<LocalDate> until) {}
