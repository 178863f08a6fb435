package org.w3id.rapporteur.entity;

import java.util.Optional;
import org.w3id.rapporteur.lexicon.DefiniteNames;

/**
 * Someone or something that an article speaks of, the same across articles.
 *
 * @param key ASCII slug, unique within its kind, such as {@code sergey-lavrov}
 * @param label canonical name for people
 * @param wikidata identifier such as {@code Q22686}, only where certain
 * @param represents key of the state or body for which this one stands, as the Kremlin does for
 *     Russia
 * @param isUnnamed whether this is a source without a name, such as "officials" or "the envoy"
 */
public record Entity(
    String key,
    EntityKind kind,
    String label,
    Optional<String> wikidata,
    Optional<Entity> represents,
    boolean isUnnamed) {
  private static final String IN_ARTICLE = "-in-article-";

  public Entity {
    if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a slug: '" + key + "'");
    }
  }

  /** Somebody or something that no list has, known by its name alone. */
  static Entity unlisted(String name, EntityKind kind) {
    return new Entity(Spelling.slug(name), kind, name, Optional.empty(), Optional.empty(), false);
  }

  /** Somebody without a name, known in one article by what it calls them. */
  static Entity described(String label, EntityKind kind, Optional<Entity> represents) {
    return new Entity(Spelling.slug(label), kind, label, Optional.empty(), represents, true);
  }

  /** The name as it stands within a sentence: "the United States". */
  public String inSentence() {
    return switch (kind) {
      case STATE, ORGANIZATION, OUTLET, GROUP -> DefiniteNames.shipped().within(label);
      case PERSON, PLACE -> label;
    };
  }

  /** Whether a body of its own may stand for it: "her party" does not stand for her. */
  boolean mayBeStoodFor() {
    return kind != EntityKind.PLACE && !isPerson();
  }

  public boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  /**
   * The same for one article, if it has no name: nobody knows whether the "officials" of one
   * article are those of another.
   *
   * @param mark letters and digits that tell the article from others
   */
  Entity in(String mark) {
    String ending = IN_ARTICLE + mark;
    return isUnnamed && !key.endsWith(ending) ? withKey(key + ending) : this;
  }

  /** The same by its words alone, as in what is said of it: "inspectors", whichever they are. */
  public Entity inAnyArticle() {
    int end = isUnnamed ? key.lastIndexOf(IN_ARTICLE) : -1;
    return end > 0 ? withKey(key.substring(0, end)) : this;
  }

  private Entity withKey(String other) {
    return new Entity(other, kind, label, wikidata, represents, isUnnamed);
  }
}
