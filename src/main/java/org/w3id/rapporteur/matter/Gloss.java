package org.w3id.rapporteur.matter;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Puts propositions into words for people. */
final class Gloss {
  private static final String VERB = "verb:";

  private final MatterLexicon lexicon;

  Gloss(MatterLexicon lexicon) {
    this.lexicon = lexicon;
  }

  String of(Term subject, String predicate, Term object) {
    if (object instanceof Term.OfConcept value) {
      String words = lexicon.gloss(predicate, value.localName()).orElse(value.localName());
      return words(subject) + " " + words;
    }
    String verb =
        lexicon.gloss(predicate, "").orElseGet(() -> predicate.replace(VERB, "").replace('-', ' '));
    boolean simple = object.equals(Terms.simplySo());
    return words(subject) + " " + verb + (simple ? "" : " " + words(object));
  }

  private static String words(Term term) {
    if (term instanceof Term.OfEntity one) {
      return one.entity().label();
    } else if (term instanceof Term.OfMatter about) {
      return about.matter().label();
    } else if (term instanceof Term.OfConcept value) {
      return value.localName();
    } else if (term instanceof Term.OfWords said) {
      return said.words();
    } else if (term instanceof Term.OfQuantity amount) {
      DecimalFormat plain =
          new DecimalFormat("#.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
      return (plain.format(amount.value()) + " " + amount.unit()).strip();
    }
    throw new IllegalArgumentException("No words for " + term);
  }
}
