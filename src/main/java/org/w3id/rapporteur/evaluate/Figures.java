package org.w3id.rapporteur.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** What a task measured, for people and for machines. */
public interface Figures {
  /** The figures as lines of text. */
  List<String> lines();

  /** What went wrong, as lines of text. */
  List<String> errors();

  /** The figures as one JSON object, its {@code task} named; shares from 0 to 1. */
  JsonObject json();

  /** What went wrong, one element each; the lines for people where a task has no more to tell. */
  default JsonArray errorsAsJson() {
    JsonArray errors = new JsonArray();
    errors().stream().filter(line -> !line.isBlank()).forEach(errors::add);
    return errors;
  }
}
