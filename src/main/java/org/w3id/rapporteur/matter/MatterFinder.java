package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.rapporteur.entity.Cast;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.matter.MattersOnTable.Details;
import org.w3id.rapporteur.matter.MattersOnTable.Found;
import org.w3id.rapporteur.reading.Reading;

/** Finds the matters of an article: which words speak of one, and which speak of the same. */
public final class MatterFinder {
  private final MatterLexicon lexicon;
  private final DraftReader drafts;
  private final WarParties war;

  public MatterFinder(MatterLexicon lexicon) {
    this.lexicon = lexicon;
    drafts = new DraftReader(lexicon);
    war = new WarParties(lexicon);
  }

  /** All matters of the article that {@code reading} reads. */
  public MattersOnTable find(Reading reading, Cast cast) {
    Scene scene = new Scene(lexicon, reading, cast);
    Sides sides = new Sides(scene);
    Pass pass = new Pass(war.of(scene), sides, new NewAgreements(lexicon, sides));
    for (boolean heading : new boolean[] {false, true}) {
      for (int sentence = 0; sentence < scene.size(); sentence++) {
        if (scene.node(sentence, 0).sentence().isHeading() == heading) {
          drafts.read(scene, sentence).forEach(pass::take);
        }
      }
    }
    List<Found> found = pass.found(new MatterNaming(reading.text().article()));
    return new MattersOnTable(scene, found, sides);
  }

  /** One way through an article; holds the clusters made so far. */
  private static final class Pass {
    private static final int NEAR = 12;
    private static final int CLOSE = 2;
    private static final int BESIDE = 1;

    private final WarParties.Parties war;
    private final Sides sides;
    private final NewAgreements agreements;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Draft> bare = new ArrayList<>();

    Pass(WarParties.Parties war, Sides sides, NewAgreements agreements) {
      this.war = war;
      this.sides = sides;
      this.agreements = agreements;
    }

    void take(Draft draft) {
      Map<String, List<Entity>> roles = resolved(draft);
      Optional<Cluster> same = antecedent(draft, roles);
      if (same.isPresent()) {
        same.get().add(draft, roles);
      } else if (isBare(draft, roles)) {
        bare.add(draft);
      } else {
        clusters.add(new Cluster(draft, roles));
      }
    }

    private static boolean isBare(Draft draft, Map<String, List<Entity>> roles) {
      boolean nothing = roles.isEmpty() && draft.sort().isEmpty();
      return nothing && draft.parties() < 3 && draft.times().isEmpty();
    }

    /** The most recent matter that fits, one that shares a role before one that merely fits. */
    private Optional<Cluster> antecedent(Draft draft, Map<String, List<Entity>> roles) {
      List<Cluster> fitting =
          clusters.stream()
              .filter(cluster -> admits(cluster, draft, roles))
              .sorted(order(draft))
              .toList();
      Optional<Cluster> sharing =
          fitting.stream().filter(cluster -> shares(cluster, draft, roles)).findFirst();
      boolean isBare = roles.keySet().stream().noneMatch(draft.frame().key()::contains);
      return sharing.or(() -> isBare ? best(fitting, draft) : placeless(fitting, draft, roles));
    }

    private boolean admits(Cluster cluster, Draft draft, Map<String, List<Entity>> roles) {
      return cluster.admits(draft, roles) && !agreements.isOther(draft, cluster);
    }

    /** The last spoken of first; for a heading, which is read after the body, the nearest. */
    private static Comparator<Cluster> order(Draft draft) {
      return draft.head().sentence().isHeading()
          ? Comparator.comparingInt(cluster -> cluster.distance(draft))
          : Comparator.comparingInt(Pass::lastPlace).reversed();
    }

    /** Talk goes on about the open matter that used the same word of late, else the last one. */
    private static Optional<Cluster> best(List<Cluster> fitting, Draft draft) {
      List<Cluster> open =
          fitting.stream()
              .filter(cluster -> draft.held().isPresent() || !cluster.isHeld())
              .filter(cluster -> cluster.role(Frame.PARTICIPANT).size() != 1)
              .filter(cluster -> sortFits(cluster, draft))
              .toList();
      if (draft.frame().kind() != MatterKind.MEETING) {
        Optional<Cluster> sameWord =
            open.stream().filter(c -> c.speaksOf(draft) && c.distance(draft) < NEAR).findFirst();
        return sameWord.or(() -> open.stream().findFirst());
      }
      return only(open)
          .or(() -> only(near(open, draft, BESIDE)))
          .or(() -> only(near(open, draft, CLOSE)))
          .or(() -> only(near(open, draft, NEAR).stream().filter(c -> c.speaksOf(draft)).toList()));
    }

    /** Of several meetings none may be guessed. */
    private static Optional<Cluster> only(List<Cluster> some) {
      return some.stream().findFirst().filter(one -> some.size() == 1);
    }

    private static List<Cluster> near(List<Cluster> some, Draft draft, int sentences) {
      return some.stream().filter(one -> one.distance(draft) <= sentences).toList();
    }

    private static boolean sortFits(Cluster cluster, Draft draft) {
      return draft.sort().isEmpty()
          || draft.sort().equals(cluster.sort())
          || (cluster.sort().isEmpty() && cluster.speaksOf(draft));
    }

    /** "The Geneva talks" may be the talks of which the article spoke without a place. */
    private static Optional<Cluster> placeless(
        List<Cluster> fitting, Draft draft, Map<String, List<Entity>> roles) {
      boolean onlyPlace = roles.keySet().equals(Set.of(Frame.PLACE)) && draft.isDefinite();
      return fitting.stream()
          .filter(cluster -> onlyPlace && !cluster.isHeld() && cluster.speaksOf(draft))
          .filter(cluster -> cluster.role(Frame.PLACE).isEmpty())
          .findFirst();
    }

    private static boolean shares(Cluster cluster, Draft draft, Map<String, List<Entity>> roles) {
      return draft.frame().key().stream()
          .anyMatch(role ->
              roles.getOrDefault(role, List.of()).stream().anyMatch(cluster.role(role)::contains));
    }

    private static int lastPlace(Cluster cluster) {
      return cluster.drafts().get(cluster.drafts().size() - 1).head().token().span().begin();
    }

    private Map<String, List<Entity>> resolved(Draft draft) {
      Map<String, List<Entity>> roles = new HashMap<>(draft.roles());
      if (draft.pair().isPresent()) {
        List<Entity> two =
            switch (draft.pair().get()) {
              case LEADERS -> lastLeaders();
              case PARTIES -> war.parties().size() == 2 ? war.parties() : List.of();
            };
        if (!two.isEmpty()) {
          roles.put(Frame.PARTICIPANT, two);
        }
      }
      List<Entity> named = roles.getOrDefault(Frame.PARTICIPANT, List.of());
      if (draft.parties() == 3 && named.size() < 2) {
        roles.put(Frame.PARTICIPANT, three(named, draft));
      }
      if (isOneSide(draft, named)) {
        roles.remove(Frame.PARTICIPANT);
      } else if (named.size() == 1 && draft.isWith()) {
        speaking(draft, named.get(0))
            .ifPresent(side -> roles.put(Frame.PARTICIPANT, List.of(named.get(0), side)));
      }
      roles.values().removeIf(List::isEmpty);
      return roles;
    }

    private List<Entity> lastLeaders() {
      return clusters.stream()
          .filter(cluster -> cluster.role(Frame.PARTICIPANT).size() == 2)
          .filter(cluster -> cluster.role(Frame.PARTICIPANT).stream().allMatch(Entity::isPerson))
          .max(Comparator.comparingInt(Pass::lastPlace))
          .map(cluster -> cluster.role(Frame.PARTICIPANT))
          .orElse(List.of());
    }

    /** The two of whom the article spoke last, with the third who is named or speaks. */
    private List<Entity> three(List<Entity> named, Draft draft) {
      List<Entity> all = new ArrayList<>(lastLeaders());
      List<Entity> others =
          named.isEmpty()
              ? draft.head().parent().flatMap(Node::subject).stream()
                  .flatMap(node -> node.entities().stream())
                  .toList()
              : named;
      others.stream().filter(one -> !all.contains(one)).forEach(all::add);
      return all.size() == 3 && all.stream().allMatch(Entity::isPerson) ? all : named;
    }

    /** A state that "meets" alone, while its leader's meeting is on the table, means that one. */
    private boolean isOneSide(Draft draft, List<Entity> named) {
      return named.size() == 1
          && draft.frame().kind() == MatterKind.MEETING
          && !named.get(0).isPerson()
          && lastLeaders().stream().anyMatch(leader -> named.get(0).equals(sides.of(leader)));
    }

    /** "Talks with Y" in the mouth of a state, or of its minister, are its own talks with Y. */
    private Optional<Entity> speaking(Draft draft, Entity counterpart) {
      return isBody(counterpart)
          ? draft
              .head()
              .reporter()
              .map(sides::of)
              .filter(side -> isBody(side) && !side.equals(counterpart))
          : Optional.empty();
    }

    private static boolean isBody(Entity entity) {
      return entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.ORGANIZATION;
    }

    List<Found> found(MatterNaming naming) {
      bare.forEach(this::placeBare);
      clusters.forEach(this::addWarParties);
      Map<String, Long> sharers =
          clusters.stream()
              .map(cluster -> naming.key(cluster, false))
              .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
      List<Found> all = new ArrayList<>();
      for (Cluster cluster : clusters) {
        boolean precise = sharers.getOrDefault(naming.key(cluster, false), 1L) > 1;
        Matter matter = naming.name(cluster, precise);
        cluster.drafts().forEach(draft -> all.add(found(draft, cluster, matter)));
      }
      all.sort(Comparator.comparing(Found::span));
      return all;
    }

    /** Words that came before the matter was introduced mean the one most spoken of. */
    private void placeBare(Draft draft) {
      Map<String, List<Entity>> roles = draft.roles();
      List<Cluster> open =
          clusters.stream()
              .filter(cluster -> admits(cluster, draft, roles) && !cluster.isHeld())
              .toList();
      boolean guess = draft.frame().kind() != MatterKind.MEETING || open.size() == 1;
      open.stream()
          .filter(cluster -> guess)
          .max(Comparator.comparingInt(cluster -> cluster.drafts().size()))
          .ifPresentOrElse(
              cluster -> cluster.add(draft, roles), () -> clusters.add(new Cluster(draft, roles)));
    }

    private void addWarParties(Cluster cluster) {
      Frame frame = cluster.frame();
      boolean ofWar =
          frame.war().isPresent()
              && (frame.war().get().equals("yes") || frame.war().equals(cluster.sort()));
      if (!ofWar || cluster.hasWholeKey() || !cluster.role(Frame.PLACE).isEmpty()) {
        return;
      }
      if (war.parties().size() == 2) {
        cluster.fill(Frame.PARTICIPANT, war.parties());
      } else {
        war.place().ifPresent(place -> cluster.fill(Frame.PLACE, List.of(place)));
      }
    }

    private static Found found(Draft draft, Cluster cluster, Matter matter) {
      Map<String, List<Entity>> roles = new HashMap<>(draft.roles());
      cluster.frame().key().forEach(role -> roles.put(role, cluster.role(role)));
      roles.values().removeIf(List::isEmpty);
      boolean own = cluster.kind() == MatterKind.CONCESSION;
      Optional<String> sort = own ? draft.sort() : cluster.sort();
      return new Found(
          draft.head().sentence().index(),
          draft.head().index(),
          draft.head().token().span(),
          matter,
          new Details(roles, sort, draft.parties(), cluster.isHeld()));
    }
  }
}
