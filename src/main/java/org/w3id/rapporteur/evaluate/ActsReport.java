package org.w3id.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.evaluate.EventRecord.Party;
import org.w3id.rapporteur.lexicon.Act;
import org.w3id.rapporteur.matter.MatterKind;
import org.w3id.rapporteur.statement.Statement;
import org.w3id.rapporteur.text.Span;

/** What the task acts measured: whether coded sentences yield the act that they are coded as. */
public final class ActsReport {

  /**
   * The sentences of one group.
   *
   * @param act how many yield a statement of a right act, whoever speaks
   * @param bySource how many yield one whose speaker is a source of the event
   * @param towardsTarget how many yield one by a source that also names a target as addressee or in
   *     its content; of the sentences that have targets
   */
  public record Row(Share act, Share bySource, Share towardsTarget) {
    private static final Row NONE = new Row(Share.NONE, Share.NONE, Share.NONE);
  }

  /** A sentence that did not yield its act by its source, with what it yielded. */
  public record Miss(EventRecord record, List<Statement> statements) {
    public Miss {
      statements = List.copyOf(statements);
    }
  }

  private final Map<EventGroup, Row> rows = new EnumMap<>(EventGroup.class);
  private final Map<Act, Share> acts = new EnumMap<>(Act.class);
  private final List<Miss> misses = new ArrayList<>();

  /** Compares what was read in a sentence with how it is coded. */
  public void add(EventRecord record, Cast cast, List<Statement> statements) {
    List<Statement> right =
        statements.stream().filter(said -> isRight(record.group(), said)).toList();
    List<Statement> bySource =
        right.stream().filter(said -> speaks(said, record.sources(), cast)).toList();
    Row row = rows.getOrDefault(record.group(), Row.NONE);
    Share towards =
        record.targets().isEmpty()
            ? row.towardsTarget()
            : row.towardsTarget()
                .plus(bySource.stream().anyMatch(said -> reaches(said, record.targets(), cast)));
    rows.put(
        record.group(),
        new Row(
            row.act().plus(!right.isEmpty()), row.bySource().plus(!bySource.isEmpty()), towards));
    statements.stream()
        .filter(said -> speaks(said, record.sources(), cast))
        .forEach(said ->
            acts.merge(
                said.act(),
                Share.NONE.plus(isRight(record.group(), said)),
                (a, b) -> a.plus(isRight(record.group(), said))));
    if (bySource.isEmpty()) {
      misses.add(new Miss(record, statements));
    }
  }

  private static boolean isRight(EventGroup group, Statement said) {
    return group.acts().isEmpty()
        ? said.topic().matters().stream().anyMatch(matter -> isTalk(matter.kind()))
        : group.acts().contains(said.act());
  }

  private static boolean isTalk(MatterKind kind) {
    return switch (kind) {
      case MEETING, SUMMIT, MEDIATION -> true;
      case GUARANTEE,
          CEASEFIRE,
          AGREEMENT,
          CONCESSION,
          DEPLOYMENT,
          MEMBERSHIP,
          SANCTION,
          TARIFF,
          EXCHANGE,
          AID,
          ELECTION,
          ENERGY,
          ARMS_CONTROL,
          INCIDENT,
          OTHER ->
          false;
    };
  }

  /** Whether the words or the speakers of the statement are those of a source. */
  private static boolean speaks(Statement said, List<Party> sources, Cast cast) {
    boolean isNamed = said.attribution().source().stream().anyMatch(span -> isAt(span, sources));
    return isNamed
        || Stream.concat(Stream.of(said.speaker()), said.jointSpeakers().stream())
            .anyMatch(entity -> isParty(entity, sources, cast));
  }

  private static boolean reaches(Statement said, List<Party> targets, Cast cast) {
    return said.attribution().content().stream().anyMatch(span -> isAt(span, targets))
        || said.addressees().stream().anyMatch(entity -> isParty(entity, targets, cast));
  }

  private static boolean isAt(Span span, List<Party> parties) {
    return parties.stream().anyMatch(party -> party.place().filter(span::overlaps).isPresent());
  }

  /** Whether a party's words stand for the entity. */
  private static boolean isParty(Entity entity, List<Party> parties, Cast cast) {
    return parties.stream()
        .anyMatch(party ->
            party.text().equals(entity.label())
                || party.place().stream()
                    .flatMap(place -> cast.within(place).stream())
                    .map(Mention::entity)
                    .anyMatch(entity::equals));
  }

  /** Those groups that occur. */
  public Map<EventGroup, Row> rows() {
    return Map.copyOf(rows);
  }

  /** All groups together. */
  public Row all() {
    Row all = Row.NONE;
    for (Row row : rows.values()) {
      all =
          new Row(
              all.act().plus(row.act()),
              all.bySource().plus(row.bySource()),
              all.towardsTarget().plus(row.towardsTarget()));
    }
    return all;
  }

  /** Of the statements by a source read as an act, how many stand in a sentence of that act. */
  public Map<Act, Share> acts() {
    return Map.copyOf(acts);
  }

  /** In the order of the file. */
  public List<Miss> misses() {
    return List.copyOf(misses);
  }
}
