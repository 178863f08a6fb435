package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.w3id.rapporteur.article.Article;
import org.w3id.rapporteur.attribution.Marking;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.lexicon.DataFiles;
import org.w3id.rapporteur.statement.Statement;

/** What the task statements measured, article by article. */
public final class StatementReport {

  /** What is compared of a statement that was found. */
  public enum Aspect {
    SPEAKER,
    ACT,
    STANCE,
    VIA
  }

  /**
   * How well one act is told from the others, among statements that were found.
   *
   * @param precision how many of those read as this act are so in the gold
   * @param recall how many of those whose best act in the gold is this have a right one
   */
  public record ActShares(Share precision, Share recall) {
    private static final ActShares NONE = new ActShares(Share.NONE, Share.NONE);
  }

  private final Counting counting;
  private final Map<Aspect, Share> aspects = new EnumMap<>(Aspect.class);
  private final Map<Act, ActShares> acts = new EnumMap<>(Act.class);
  private final Map<String, RuleShares> rules = new TreeMap<>();
  private final List<StatementMistake> mistakes = new ArrayList<>();
  private int gold;
  private int ours;
  private int found;

  /**
   * How the statements of one rule fare.
   *
   * @param found how many are in the gold
   * @param speaker how many are in the gold and have the right speaker
   */
  public record RuleShares(Share found, Share speaker) {
    private static final RuleShares NONE = new RuleShares(Share.NONE, Share.NONE);

    private RuleShares plus(boolean isFound, boolean isSpeakerRight) {
      return new RuleShares(found.plus(isFound), speaker.plus(isSpeakerRight));
    }
  }

  /** An empty report that takes for equal what {@code files} say. */
  public StatementReport(DataFiles files) {
    counting = new Counting(files);
    for (Aspect aspect : Aspect.values()) {
      aspects.put(aspect, Share.NONE);
    }
  }

  /** Compares what was read in one article with what people read. */
  public void add(Article article, List<GoldStatement> wanted, List<Statement> read) {
    StatementPairs pairs =
        StatementPairs.of(
            article.body(),
            wanted.stream().map(GoldStatement::words).toList(),
            read.stream().map(said -> Marking.of(said.attribution())).toList(),
            counting);
    gold += wanted.size();
    ours += read.size();
    found += pairs.ours().size();
    pairs.ours().forEach((i, j) -> compare(article, wanted.get(i), read.get(j)));
    for (int i = 0; i < wanted.size(); i++) {
      if (!pairs.ours().containsKey(i)) {
        GoldStatement missed = wanted.get(i);
        mistakes.add(
            new StatementMistake("missed", article, Optional.of(missed), Optional.empty()));
      }
    }
    for (int j = 0; j < read.size(); j++) {
      count(article, read.get(j), pairs.goldOf(j), wanted);
    }
  }

  private void count(
      Article article, Statement said, OptionalInt pair, List<GoldStatement> wanted) {
    boolean isSpeakerRight = pair.isPresent() && isSpeakerRight(wanted.get(pair.getAsInt()), said);
    rules.merge(
        said.attribution().rule(),
        RuleShares.NONE.plus(pair.isPresent(), isSpeakerRight),
        (a, b) -> a.plus(pair.isPresent(), isSpeakerRight));
    if (pair.isEmpty()) {
      mistakes.add(new StatementMistake("extra", article, Optional.empty(), Optional.of(said)));
    }
  }

  private void compare(Article article, GoldStatement wanted, Statement said) {
    note(Aspect.SPEAKER, isSpeakerRight(wanted, said), article, wanted, said);
    note(Aspect.ACT, wanted.acts().contains(said.act()), article, wanted, said);
    countAct(wanted, said.act());
    if (!wanted.stances().isEmpty()) {
      note(Aspect.STANCE, wanted.stances().contains(said.stance()), article, wanted, said);
    }
    if (!wanted.via().isEmpty()) {
      List<String> via = said.via().stream().map(Entity::label).toList();
      note(Aspect.VIA, counting.areEqual(wanted.via(), via), article, wanted, said);
    }
  }

  private boolean isSpeakerRight(GoldStatement wanted, Statement said) {
    String label = said.speaker().label();
    return wanted.speakers().stream().anyMatch(speaker -> counting.areEqual(speaker, label));
  }

  private void note(
      Aspect aspect, boolean isRight, Article article, GoldStatement wanted, Statement said) {
    aspects.merge(aspect, Share.NONE.plus(isRight), (a, b) -> a.plus(isRight));
    if (!isRight) {
      String kind = aspect.name().toLowerCase(Locale.ROOT);
      mistakes.add(new StatementMistake(kind, article, Optional.of(wanted), Optional.of(said)));
    }
  }

  private void countAct(GoldStatement wanted, Act read) {
    boolean isRight = wanted.acts().contains(read);
    ActShares ofRead = acts.getOrDefault(read, ActShares.NONE);
    acts.put(read, new ActShares(ofRead.precision().plus(isRight), ofRead.recall()));
    Act best = wanted.acts().get(0);
    ActShares ofBest = acts.getOrDefault(best, ActShares.NONE);
    acts.put(best, new ActShares(ofBest.precision(), ofBest.recall().plus(isRight)));
  }

  /** Statements whose content was found. */
  public Ratio found() {
    return new Ratio(found, ours, gold);
  }

  /** Statements whose content was found and whose speaker is right. */
  public Ratio foundWithSpeaker() {
    return new Ratio(aspect(Aspect.SPEAKER).right(), ours, gold);
  }

  /** Of the found statements for which the gold tells, how many are right. */
  public Share aspect(Aspect aspect) {
    return aspects.getOrDefault(aspect, Share.NONE);
  }

  /** Those acts that occur. */
  public Map<Act, ActShares> acts() {
    return Map.copyOf(acts);
  }

  /** By name of rule or model. */
  public Map<String, RuleShares> rules() {
    return new TreeMap<>(rules);
  }

  /** In the order in which they were met. */
  public List<StatementMistake> mistakes() {
    return List.copyOf(mistakes);
  }
}
