package org.w3id.rapporteur.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clashes between something and a case of it. */
class WiderClashTest {
  private static final List<String> NONE = List.of();
  private static final String IN_GENEVA =
      ":geneva-talks a rap:Matter, rap:Meeting ; skos:prefLabel \"the Geneva talks\" ;"
          + " rap:participant :northland, :premier ; skos:broader :talks .";
  private static final String STEEL =
      ":steel a skos:Concept ; skos:prefLabel \"steel\" ."
          + " :cheap-steel a skos:Concept ; skos:prefLabel \"cheap steel\" .";

  @Test
  void whoWantsNoTalksWantsNoneAtAnyPlace() {
    assertEquals(
        List.of("consul > envoy factual found"),
        press()
            .also(IN_GENEVA)
            .says("envoy", "affirms", "geneva-talks status Planned")
            .says("consul", "denies", "talks status Planned")
            .contradictions());
  }

  @Test
  void whoWantsNoneAtOnePlaceMayWantOthers() {
    assertEquals(
        NONE,
        press()
            .also(IN_GENEVA)
            .says("envoy", "affirms", "talks status Planned")
            .says("consul", "denies", "geneva-talks status Planned")
            .contradictions());
  }

  @Test
  void whoDeniesTheWholeDeniesAPartOfIt() {
    assertEquals(
        List.of("premier > envoy factual found"),
        press()
            .also(STEEL)
            .says("envoy", "affirms", "premier sell cheap-steel")
            .says("premier", "denies", "premier sell steel")
            .contradictions());
  }

  @Test
  void whoDeniesAPartDeniesNotTheWhole() {
    assertEquals(
        NONE,
        press()
            .also(STEEL)
            .says("envoy", "affirms", "premier sell steel")
            .says("premier", "denies", "premier sell cheap-steel")
            .contradictions());
  }

  @Test
  void whoIsForAThingThatManyWordsDescribeMeansTheSameThing() {
    assertEquals(List.of("envoy > consul positional found"), wishes("ban on deep trawling"));
    assertEquals(NONE, wishes("new plan"));
  }

  private static List<String> wishes(String thing) {
    return press()
        .also(":thing a skos:Concept ; skos:prefLabel \"" + thing + "\" .")
        .says("consul", "favours", "thing status Held")
        .article("b")
        .says("envoy", "opposes", "thing status Held")
        .contradictions();
  }

  private static Press press() {
    return new Press().article("a");
  }
}
