package org.w3id.rapporteur.evaluate;

import java.util.List;
import java.util.Optional;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;

/** What the task linking measured: how our links by name compare with what people marked. */
public record LinkingReport(List<Link> links, List<Sought> sought) {
  public LinkingReport {
    links = List.copyOf(links);
    sought = List.copyOf(sought);
  }

  /** How one of our links compares with what people marked. */
  public enum Verdict {
    RIGHT,
    WRONG,
    /** A seat's name taken for its government, where people marked the city. */
    SEAT,
    /** An adjective within a longer marked name, or marked as a people or a language. */
    ADJECTIVE,
    /** People marked nothing at these words. */
    UNMARKED
  }

  /** Where something stands: the article's name, the words, the sentence around them. */
  public record Place(String article, String words, String sentence) {}

  /**
   * One of our links.
   *
   * @param gold the name and identifier that people gave, if they marked these words
   */
  public record Link(Place place, Mention ours, Verdict verdict, Optional<String> gold) {}

  /** A marking of somebody or something that the gazetteer knows. */
  public record Sought(Place place, EntityKind kind, String gold, boolean isFound) {}

  long count(Verdict verdict) {
    return links.stream().filter(link -> link.verdict() == verdict).count();
  }

  /** Of the links on marked words how many are right. */
  public double precision() {
    return precision(links);
  }

  static double precision(List<Link> links) {
    long right = links.stream().filter(link -> link.verdict() == Verdict.RIGHT).count();
    long wrong = links.stream().filter(link -> link.verdict() == Verdict.WRONG).count();
    return new Ratio(right, right + wrong, 0).precision();
  }

  /** Of the markings that the gazetteer knows how many we found. */
  public double recall() {
    return recall(sought);
  }

  static double recall(List<Sought> sought) {
    long found = sought.stream().filter(Sought::isFound).count();
    return new Ratio(found, found, sought.size()).recall();
  }
}
