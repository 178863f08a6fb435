package org.w3id.rapporteur.store;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/** Reads a single field of an entry of the word index and leaves the rest where it is. */
final class OneField extends StoredFieldVisitor {
  private final String name;
  private String value = "";

  OneField(String name) {
    this.name = name;
  }

  /** What the entry has there; empty if nothing. */
  String value() {
    return value;
  }

  @Override
  public Status needsField(FieldInfo field) {
    if (!value.isEmpty()) {
      return Status.STOP;
    }
    return field.name.equals(name) ? Status.YES : Status.NO;
  }

  @Override
  public void stringField(FieldInfo field, String found) {
    value = found;
  }
}
