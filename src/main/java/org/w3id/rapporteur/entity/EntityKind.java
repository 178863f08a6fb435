package org.w3id.rapporteur.entity;

/** What kind of thing an entity is. */
public enum EntityKind {
  PERSON,
  STATE,
  ORGANIZATION,
  OUTLET,
  GROUP,
  PLACE
}
