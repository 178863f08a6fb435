package org.w3id.rapporteur.matter;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Puts propositions into words for people. */
final class Gloss {
  private static final String OWNED = "owned";
  private static final String OWNED_BY_S = "owned-by-s";
  private static final String S = "s";
  private static final String EXISTING = "existing";

  private final MatterLexicon lexicon;

  Gloss(MatterLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A proposition of known terms. */
  String of(Term subject, String predicate, Term object) {
    if (object instanceof Term.OfConcept value) {
      if (subject instanceof Term.OfWords && value.localName().equals(ClaimList.HELD)) {
        return pattern(EXISTING).replace("{thing}", words(subject));
      }
      String words = lexicon.gloss(predicate, value.localName()).orElse(value.localName());
      return words(subject) + " " + after(subject, words);
    }
    String verb =
        lexicon
            .gloss(predicate, "")
            .orElseGet(() ->
                lexicon
                    .inflections()
                    .third(predicate.replace(ClaimList.VERB, "").replace('-', ' ')));
    boolean simple = object.equals(Terms.simplySo());
    return words(subject) + " " + after(subject, verb) + (simple ? "" : " " + words(object));
  }

  /** "Talks take place", "a truce takes place". */
  private String after(Term subject, String words) {
    boolean isPlural =
        subject instanceof Term.OfMatter about
            && about.matter().kind() != MatterKind.OTHER
            && lexicon.frame(about.matter().kind()).plural();
    return isPlural ? lexicon.inflections().several(words) : words;
  }

  /** A proposition in the article's own words. */
  String of(Said subject, String verb, Said object) {
    return (subject.shown() + " " + verb + " " + object.shown()).strip();
  }

  /** The verb as it stands after {@code subject}. */
  String verb(String lemma, Said subject) {
    return subject.isPlural()
        ? lexicon.inflections().plural(lemma)
        : lexicon.inflections().third(lemma);
  }

  String participle(String lemma) {
    return lexicon.inflections().participle(lemma);
  }

  String words(Term term) {
    if (term instanceof Term.OfEntity one) {
      return one.entity().inSentence();
    } else if (term instanceof Term.OfMatter about) {
      return about.matter().label();
    } else if (term instanceof Term.OfConcept value) {
      return value.localName();
    } else if (term instanceof Term.OfWords said) {
      return said.owner()
          .map(owner -> owned(owner.inSentence(), said.words()))
          .orElse(said.words());
    } else if (term instanceof Term.OfTime time) {
      return time.iso8601();
    } else if (term instanceof Term.OfQuantity amount) {
      DecimalFormat plain =
          new DecimalFormat("#.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
      return (plain.format(amount.value()) + " " + amount.unit()).strip();
    }
    throw new IllegalArgumentException("No words for " + term);
  }

  /** Somebody's thing, such as "Canada's emissions". */
  String owned(String owner, String thing) {
    String pattern = pattern(owner.endsWith(S) ? OWNED_BY_S : OWNED);
    return pattern.replace("{owner}", owner).replace("{thing}", thing);
  }

  private String pattern(String name) {
    return lexicon
        .gloss(name, "")
        .orElseThrow(() -> new IllegalStateException("data/matters/glosses.tsv lacks " + name));
  }
}
