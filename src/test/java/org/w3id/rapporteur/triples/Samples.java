package org.w3id.rapporteur.triples;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.article.Metadata;
import org.w3id.rapporteur.attribution.Attribution;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.OfficeMention;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.Certainty;
import org.w3id.rapporteur.lexicon.Stance;
import org.w3id.rapporteur.matter.Matter;
import org.w3id.rapporteur.matter.MatterKind;
import org.w3id.rapporteur.matter.Proposition;
import org.w3id.rapporteur.matter.Term;
import org.w3id.rapporteur.matter.Topic;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.statement.Statement.QuoteType;
import org.w3id.rapporteur.text.Span;

/** Small extractions made by hand, for tests of triples and store. */
public final class Samples {
  /** The emoji stands before the words, so that UTF-16 and code points differ. */
  public static final String DENIAL = "\uD83D\uDD4A The minister denied that talks are planned.";

  public static final Entity MINISTER = entity("the-minister", EntityKind.PERSON, "the minister");
  public static final Entity JAPAN =
      new Entity("japan", EntityKind.STATE, "Japan", Optional.of("Q17"), Optional.empty(), false);
  public static final Entity GENEVA = entity("geneva", EntityKind.PLACE, "Geneva");
  public static final Matter TALKS =
      new Matter(
          "meeting-japan-geneva",
          MatterKind.MEETING,
          "talks in Geneva",
          List.of(JAPAN),
          Optional.of(GENEVA),
          Optional.of("2025-03"),
          Optional.empty());
  public static final Proposition PLANNED =
      proposition("status", new Term.OfConcept("Planned"), "talks in Geneva: planned");

  private Samples() {}

  /** One denial in one article of that name. */
  public static Extraction denial(String name) {
    return extraction(article(name, DENIAL), List.of(statement(0, Act.ASSERTION, Stance.DENIES)));
  }

  public static Extraction extraction(Article article, List<Statement> statements) {
    return extraction(article, statements, "0.1.0");
  }

  public static Extraction extraction(
      Article article, List<Statement> statements, String toolVersion) {
    Cast cast =
        new Cast(
            List.of(),
            List.of(
                new OfficeMention(
                    MINISTER, "foreign minister", Optional.of(JAPAN), true, in("The minister"))));
    return new Extraction(article, cast, statements, List.of(), toolVersion, Optional.empty());
  }

  public static Article article(String name, String body) {
    Metadata metadata =
        new Metadata(
            Optional.of("Minister denies plans for talks"),
            List.of("Our correspondent"),
            Optional.of("Example Daily"),
            Optional.of(LocalDate.of(2025, 3, 4)),
            Optional.of(URI.create("https://example.org/" + name)),
            Optional.empty());
    return new Article(name, body, metadata);
  }

  public static Statement statement(int ordinal, Act act, Stance stance) {
    return statement(
        ordinal, act, stance, new Topic(List.of(TALKS), List.of(claim(PLANNED, true))));
  }

  public static Statement statement(int ordinal, Act act, Stance stance, Topic topic) {
    return new Statement(
        ordinal,
        in("The minister denied that talks are planned."),
        new Attribution(
            0,
            List.of(in("The minister")),
            0,
            OptionalInt.of(1),
            List.of(in("denied")),
            2,
            List.of(in("that talks are planned")),
            Optional.empty(),
            "clause-complement",
            0.9),
        MINISTER,
        List.of(),
        Optional.empty(),
        act,
        stance,
        stance,
        Certainty.CERTAIN,
        QuoteType.INDIRECT,
        List.of(JAPAN),
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Optional.of("2025-03-03"),
        topic,
        0.85);
  }

  public static Topic.Claim claim(Proposition proposition, boolean isNegated) {
    return new Topic.Claim(proposition, isNegated);
  }

  public static Proposition proposition(String predicate, Term object, String gloss) {
    return new Proposition(new Term.OfMatter(TALKS), predicate, object, Optional.empty(), gloss);
  }

  private static Entity entity(String key, EntityKind kind, String label) {
    return new Entity(key, kind, label, Optional.empty(), Optional.empty(), false);
  }

  private static Span in(String words) {
    int begin = DENIAL.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
