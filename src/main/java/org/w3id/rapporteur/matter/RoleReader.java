package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.rapporteur.entity.Entity;
import org.w3id.rapporteur.entity.EntityKind;
import org.w3id.rapporteur.entity.Mention;
import org.w3id.rapporteur.matter.Frame.RoleSource;

/** Finds who fills the roles around a word that raises a matter. */
final class RoleReader {
  private static final int HIGHEST_CLIMB = 8;

  private static final String MODIFIER = "+modifier";
  private static final String SUBJECT = "+subject";

  /** Whose thing stands behind the preposition that follows: "tariffs on its steel". */
  private static final String OWNER = "+owner-";

  private final MatterLexicon lexicon;

  RoleReader(MatterLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What was found around one head. */
  private final class Finding {
    private final Frame frame;
    private final Node head;
    private final boolean isVerb;
    private final Map<String, List<Entity>> roles = new HashMap<>();
    private Optional<Draft.Pair> pair = Optional.empty();
    private boolean isFirstPerson;
    private boolean isWith;

    Finding(Frame frame, Node head, boolean isVerb) {
      this.frame = frame;
      this.head = head;
      this.isVerb = isVerb;
    }

    void read(RoleSource source) {
      Set<Entity> found = new LinkedHashSet<>(roles.getOrDefault(source.role(), List.of()));
      for (String place : source.places()) {
        boolean named = place.equals(MODIFIER);
        if (!source.role().equals(Frame.PARTICIPANT) && !found.isEmpty()) {
          break;
        }
        for (Node filler : fillers(place)) {
          List<Entity> taken = taken(source.role(), filler);
          if (isLoneSubject(place, found, taken)) {
            continue;
          }
          boolean isPlace = source.role().equals(Frame.PLACE);
          isWith = isWith || (lexicon.has("with", place) && !taken.isEmpty());
          taken.stream()
              .filter(one -> !named || !isPlace || one.kind() == EntityKind.PLACE)
              .forEach(found::add);
        }
      }
      List<Entity> row = source.role().equals(Frame.PARTICIPANT) ? row() : List.of();
      if (row.size() >= 2) {
        found.addAll(row);
      }
      if (!found.isEmpty()) {
        roles.put(source.role(), List.copyOf(found));
      }
    }

    /** "A meeting of X and Y", word by word: a tree may hang Y elsewhere. */
    private List<Entity> row() {
      List<Entity> all = new ArrayList<>();
      int at = head.index() + 1;
      if (isVerb || at >= head.sentence().size() || !opensRow(at)) {
        return all;
      }
      Optional<Mention> next = named(at + 1);
      while (next.isPresent()) {
        all.add(principal(next.get().entity()));
        at = next.get().end();
        boolean goesOn = at + 1 < head.sentence().size() && lexicon.has("row", textAt(at));
        next = goesOn ? named(at + 1) : Optional.empty();
      }
      all.removeIf(entity -> !frame.kindsOf(Frame.PARTICIPANT).contains(entity.kind()));
      return all.stream().distinct().toList();
    }

    /** In "Ukraine's NAME" the person is meant. */
    private Optional<Mention> named(int at) {
      int sentence = head.sentence().index();
      Optional<Mention> mention = head.scene().mentionFrom(sentence, at);
      boolean owns =
          mention
              .filter(owner -> owner.end() < head.sentence().size())
              .map(owner -> head.scene().node(sentence, owner.end()).token().tag().equals("POS"))
              .orElse(false);
      return owns
          ? mention
              .flatMap(owner -> head.scene().mentionFrom(sentence, owner.end() + 1))
              .or(() -> mention)
          : mention;
    }

    private boolean opensRow(int at) {
      return lexicon.has("row-opener", textAt(at));
    }

    private String textAt(int at) {
      return head.scene().node(head.sentence().index(), at).text();
    }

    /** Who "begins talks" alone need not be of the talks that are spoken of. */
    private boolean isLoneSubject(String place, Set<Entity> found, List<Entity> taken) {
      boolean subject = place.equals(SUBJECT) && !isVerb;
      return subject && frame.kind() == MatterKind.MEETING && found.size() + taken.size() < 2;
    }

    private List<Entity> taken(String role, Node filler) {
      Optional<Draft.Pair> known = pairOf(filler);
      if (known.isPresent() && role.equals(Frame.PARTICIPANT)) {
        pair = known;
        return List.of();
      }
      List<Entity> all = new ArrayList<>();
      for (Node node : filler.coordinated()) {
        boolean first = lexicon.has("first-person", node.text()) && node.entity().isEmpty();
        isFirstPerson = isFirstPerson || (first && role.equals(Frame.PARTICIPANT));
        Optional<Entity> meant = node.entity();
        boolean isPlace = role.equals(Frame.PLACE) && meant.filter(RoleReader::isPlace).isPresent();
        (isPlace ? meant : meant.map(RoleReader::principal)).ifPresent(all::add);
      }
      all.removeIf(entity -> !frame.kindsOf(role).contains(entity.kind()));
      return all;
    }

    private List<Node> fillers(String place) {
      return switch (place) {
        case "+poss" -> head.children("nmod:poss").toList();
        case MODIFIER -> modifiers(head);
        case SUBJECT -> subject().map(RoleReader::owner).stream().toList();
        case "+object" -> object().stream().toList();
        case "+object-modifier" -> head.object().map(RoleReader::modifiers).orElse(List.of());
        default ->
            place.startsWith(OWNER)
                ? complements(place.substring(OWNER.length())).stream()
                    .flatMap(Terms::owners)
                    .toList()
                : complements(place);
      };
    }

    private Optional<Node> subject() {
      if (isVerb) {
        return head.subject();
      }
      return governor()
          .filter(verb -> !head.is("nsubj") && frame.takesSubjectOf(verb.lemma()))
          .flatMap(Node::subject);
    }

    private Optional<Node> object() {
      Optional<Node> object = isVerb ? head.object() : governor().flatMap(Node::object);
      return object.filter(node -> node.index() != head.index());
    }

    private Optional<Node> governor() {
      return head.parent().filter(node -> head.is("obj", "xcomp", "nsubj", "obl"));
    }

    /** In "on Friday at ten local time in Geneva" the place hangs on the time. */
    private static Stream<Node> times(Node node) {
      return node.children("obl", "nmod")
          .flatMap(part -> Stream.concat(Stream.of(part), part.children("nmod", "obl")))
          .filter(part -> !part.scene().times(part.sentence().index(), part.span()).isEmpty());
    }

    private boolean isPlace(RoleSource source, String preposition) {
      return source.role().equals(Frame.PLACE) && source.places().contains(preposition);
    }

    private List<Node> complements(String preposition) {
      boolean place = frame.nounRoles().stream().anyMatch(source -> isPlace(source, preposition));
      Stream<Node> nested =
          place
              ? Stream.concat(
                  head.children("nmod"), attachments(head, isVerb).flatMap(Finding::times))
              : Stream.empty();
      return Stream.concat(attachments(head, isVerb), nested)
          .flatMap(node -> complementsOf(head, node, preposition))
          .distinct()
          .toList();
    }
  }

  private static boolean isPlace(Entity entity) {
    return entity.kind() == EntityKind.PLACE;
  }

  /** Whoever's position, government or team it is that acts. */
  private static Node owner(Node subject) {
    boolean nameless = subject.entities().isEmpty();
    return nameless ? subject.child("nmod:poss").orElse(subject) : subject;
  }

  private static Stream<Node> complementsOf(Node head, Node node, String preposition) {
    Stream<Node> cased =
        node.children("nmod", "obl")
            .filter(child -> !belongsToOtherConjunct(head, node, child))
            .flatMap(child -> child.coordinated().stream().filter(one -> inherits(child, one)))
            .filter(child -> caseOf(child).equals(preposition));
    Stream<Node> participles =
        node.children("acl", "advcl", "case", "dep")
            .filter(child -> child.text().equals(preposition))
            .filter(child -> !belongsToOtherConjunct(head, node, child))
            .flatMap(child -> child.children("obj", "obl"));
    return Stream.concat(cased, participles);
  }

  /** In "a meeting and a summit with X", X stands by the summit, the nearer one. */
  private static boolean belongsToOtherConjunct(Node head, Node node, Node complement) {
    boolean shared = head.is("conj") && head.token().head() == node.index();
    boolean before = shared && complement.index() < head.index();
    return before
        || (!shared
            && node.children("conj")
                .anyMatch(o -> node.index() < o.index() && o.index() < complement.index()));
  }

  private static boolean inherits(Node first, Node other) {
    return other.index() == first.index() || !other.preposition().isEmpty();
  }

  private static String caseOf(Node node) {
    String words = node.preposition();
    return words.contains(" ") ? words.substring(words.lastIndexOf(' ') + 1) : words;
  }

  /** Where a complement of the head may hang: on it, on its participle, on the verb before it. */
  static Stream<Node> attachments(Node head, boolean isVerb) {
    if (isVerb) {
      return Stream.concat(Stream.of(head), head.children("obj", "xcomp"));
    }
    Stream<Node> shared = head.is("conj") ? head.parent().stream() : Stream.empty();
    Stream<Node> own =
        Stream.of(Stream.of(head), head.children("acl"), shared).flatMap(nodes -> nodes);
    Stream<Node> above =
        head.is("obj", "nsubj")
            ? head.parent().stream().filter(verb -> verb.token().isVerb())
            : Stream.empty();
    return Stream.concat(own, above);
  }

  /** The words before a noun that may be names, nested ones included. */
  static List<Node> modifiers(Node noun) {
    List<Node> all = new ArrayList<>();
    noun.children("compound", "amod", "dep", "nmod", "punct")
        .filter(node -> node.index() < noun.index() && !node.is("nmod:poss"))
        .forEach(node -> {
          all.addAll(modifiers(node));
          all.add(node);
        });
    return all;
  }

  /** Reads all roles around {@code head} into {@code draft}, which comes without. */
  Draft fill(Draft draft, boolean isVerb) {
    Finding finding = new Finding(draft.frame(), draft.head(), isVerb);
    Frame frame = draft.frame();
    (isVerb ? frame.verbRoles() : frame.nounRoles()).forEach(finding::read);
    completeCounterpart(finding);
    takeWillingParties(finding);
    Draft filled = draft.with(finding.roles);
    return new Draft(
        frame,
        draft.kind(),
        draft.head(),
        filled.roles(),
        draft.sort(),
        draft.parties(),
        draft.times(),
        draft.held(),
        finding.pair,
        finding.isFirstPerson,
        finding.isWith,
        draft.isDefinite());
  }

  /** "A meeting with X" of which somebody above speaks is a meeting of the two. */
  private void completeCounterpart(Finding finding) {
    List<Entity> found = finding.roles.getOrDefault(Frame.PARTICIPANT, List.of());
    boolean isMutual = finding.frame.key().contains(Frame.PARTICIPANT);
    if (!isMutual || found.size() != 1 || (finding.isVerb && !finding.isFirstPerson)) {
      return;
    }
    if (!finding.isFirstPerson && !finding.isWith) {
      return;
    }
    counterpart(finding, found.get(0))
        .ifPresent(other -> finding.roles.put(Frame.PARTICIPANT, List.of(found.get(0), other)));
  }

  /** "X and Y are open to talks": talks of the two. */
  private void takeWillingParties(Finding finding) {
    Optional<Node> above = finding.head.parent();
    boolean bare = finding.roles.isEmpty() && finding.pair.isEmpty();
    if (!bare || finding.frame.kind() != MatterKind.MEETING || above.isEmpty()) {
      return;
    }
    Node willing = above.get();
    Optional<Node> subject =
        willing.isClause() ? willing.subject() : willing.parent().flatMap(Node::subject);
    List<Entity> both =
        subject.stream()
            .flatMap(node -> node.entities().stream())
            .map(RoleReader::principal)
            .filter(entity -> finding.frame.kindsOf(Frame.PARTICIPANT).contains(entity.kind()))
            .distinct()
            .toList();
    if (lexicon.has("own-will", willing.lemma()) && both.size() >= 2) {
      finding.roles.put(Frame.PARTICIPANT, both);
    }
  }

  /** Whoever says that others meet is none of them; only "I" leads out of the clause. */
  private static Optional<Entity> counterpart(Finding finding, Entity known) {
    Optional<Node> at = Optional.of(finding.head);
    for (int climb = 0; climb < HIGHEST_CLIMB && at.isPresent(); climb++) {
      Optional<Entity> subject =
          at.get()
              .children("nsubj")
              .flatMap(node -> node.entity().stream())
              .map(RoleReader::principal)
              .filter(entity -> !entity.equals(known) && entity.isPerson() == known.isPerson())
              .filter(entity -> entity.kind() != EntityKind.OUTLET)
              .findFirst();
      boolean leaves = at.get().is("ccomp", "acl:relcl", "parataxis", "advcl", "root");
      if (subject.isPresent() || (leaves && !finding.isFirstPerson)) {
        return subject;
      }
      at = at.get().parent();
    }
    return Optional.empty();
  }

  private Optional<Draft.Pair> pairOf(Node node) {
    for (Node word : node.children("nummod", "det").toList()) {
      String phrase = word.text() + " " + node.lemma();
      if (lexicon.has("leaders", phrase)) {
        return Optional.of(Draft.Pair.LEADERS);
      }
      if (lexicon.has("parties", phrase)) {
        return Optional.of(Draft.Pair.PARTIES);
      }
    }
    return Optional.empty();
  }

  /** For whom an entity acts: Russia for the Kremlin; else itself. */
  static Entity principal(Entity entity) {
    return entity.represents().orElse(entity);
  }
}
