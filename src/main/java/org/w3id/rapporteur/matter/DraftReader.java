package org.w3id.rapporteur.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.rapporteur.matter.Frame.NounTrigger;
import org.w3id.rapporteur.matter.Frame.VerbTrigger;
import org.w3id.rapporteur.matter.Phrases.Atom;
import org.w3id.rapporteur.matter.Phrases.Found;
import org.w3id.rapporteur.reading.TimeExpression;

/** Finds the words of a sentence that speak of matters, with their roles. */
final class DraftReader {
  private static final int LONGEST_DISTANCE = 8;

  private final MatterLexicon lexicon;
  private final RoleReader roles;

  DraftReader(MatterLexicon lexicon) {
    this.lexicon = lexicon;
    this.roles = new RoleReader(lexicon);
  }

  /** The drafts of one sentence, in order of their heads, at most one a head. */
  List<Draft> read(Scene scene, int sentence) {
    Draft[] byHead = new Draft[scene.node(sentence, 0).sentence().size()];
    for (Frame frame : lexicon.frames()) {
      for (Found<NounTrigger> found : frame.nouns().in(scene.atoms(sentence))) {
        Node head = scene.node(sentence, found.end() - 1);
        boolean counts = head.token().tag().startsWith("NN") && !found.value().blocks();
        if (counts && byHead[head.index()] == null && !isPartOfName(head)) {
          noun(frame, head, found).ifPresent(draft -> byHead[head.index()] = draft);
        }
      }
    }
    for (Frame frame : lexicon.frames()) {
      for (int token = 0; token < byHead.length; token++) {
        Node head = scene.node(sentence, token);
        if (byHead[token] == null && head.token().tag().startsWith("VB")) {
          Optional<Draft> draft = verb(frame, head);
          byHead[token] = draft.orElse(null);
        }
      }
    }
    return Stream.of(byHead).filter(draft -> draft != null).toList();
  }

  private static boolean isPartOfName(Node head) {
    return head.is("compound", "flat")
        && head.token().isName()
        && head.parent().filter(node -> node.token().isName()).isPresent();
  }

  private Optional<Draft> noun(Frame frame, Node head, Found<NounTrigger> found) {
    NounTrigger trigger = found.value();
    boolean before = head.is("compound");
    if (before && (trigger.alone() || head.parent().filter(this::carries).isEmpty())) {
      return Optional.empty();
    }
    Node top = before ? head.parent().orElse(head) : head;
    List<Atom> left = leftOf(head);
    Optional<Frame.Format> format = frame.formats().in(left).stream().map(Found::value).findFirst();
    Optional<String> sort =
        trigger.sort().or(() -> frame.sorts().in(left).stream().map(Found::value).findFirst());
    Draft bare =
        new Draft(
            frame,
            trigger.kind(),
            head,
            Map.of(),
            sort,
            format.map(Frame.Format::parties).orElse(0),
            times(head, false),
            heldOfNoun(top),
            Optional.empty(),
            false,
            false,
            isDefinite(head));
    Draft draft = roles.fill(bare, false);
    boolean complete = trigger.needs().filter(role -> draft.role(role).isEmpty()).isEmpty();
    return Optional.of(draft).filter(one -> complete);
  }

  private boolean isDefinite(Node noun) {
    return noun.children("det").anyMatch(det -> lexicon.has("same", det.text()));
  }

  /** "Ceasefire plan" speaks of a ceasefire, "meeting room" of no meeting. */
  private boolean carries(Node node) {
    return lexicon.carrier(node.lemma()).isPresent();
  }

  private static List<Atom> leftOf(Node head) {
    int first = head.subtree().get(0).index();
    return head.scene().atoms(head.sentence().index()).stream()
        .filter(atom -> first <= atom.token() && atom.token() <= head.index())
        .toList();
  }

  private Optional<Draft> verb(Frame frame, Node head) {
    for (VerbTrigger trigger : frame.verbs()) {
      if (head.lemma().equals(trigger.verb()) && companionsOf(trigger, head)) {
        Draft bare =
            new Draft(
                frame,
                frame.kind(),
                head,
                Map.of(),
                trigger.sort(),
                0,
                times(head, true),
                heldOfVerb(head),
                Optional.empty(),
                false,
                false,
                false);
        Draft draft = roles.fill(bare, true);
        boolean complete = trigger.needs().filter(role -> draft.role(role).isEmpty()).isEmpty();
        return Optional.of(draft).filter(one -> complete);
      }
    }
    return Optional.empty();
  }

  private static boolean companionsOf(VerbTrigger trigger, Node head) {
    List<Node> near =
        head.children("compound:prt", "obj", "nsubj:pass", "advmod", "xcomp", "obl", "conj")
            .flatMap(node -> Stream.concat(node.coordinated().stream(), node.children("nmod")))
            .toList();
    if (near.stream().anyMatch(node -> trigger.strangers().contains(node.lemma()))) {
      return false;
    }
    for (Set<String> wanted : trigger.companions()) {
      if (near.stream().noneMatch(n -> wanted.contains(n.lemma()) || wanted.contains(n.text()))) {
        return false;
      }
    }
    return trigger.prepositions().isEmpty()
        || head.children("obl", "nmod")
            .anyMatch(node -> trigger.prepositions().contains(node.preposition()));
  }

  private List<TimeExpression> times(Node head, boolean isVerb) {
    Scene scene = head.scene();
    int sentence = head.sentence().index();
    List<TimeExpression> all = new ArrayList<>();
    Stream.concat(RoleReader.attachments(head, isVerb), head.children("nmod"))
        .flatMap(node -> node.children("nmod", "obl", "compound", "advmod", "amod", "nummod"))
        .filter(node -> isVerb || node.index() - head.index() < LONGEST_DISTANCE)
        .filter(node -> !lexicon.has("not-at", node.preposition()))
        .forEach(node -> all.addAll(scene.times(sentence, node.span())));
    return all.stream().filter(time -> time.kind() == TimeExpression.Kind.DATE).distinct().toList();
  }

  private Optional<Boolean> heldOfNoun(Node noun) {
    if (lexicon.has("after", noun.preposition())
        || noun.children("amod").anyMatch(node -> lexicon.has("earlier", node.lemma()))) {
      return Optional.of(true);
    }
    Optional<Node> verb = noun.parent().filter(Node::isClause);
    // "There were no talks planned"
    boolean isNone = noun.children().anyMatch(child -> lexicon.has("negator", child.text()));
    if (verb.isPresent() && noun.token().is("nsubj") && told(verb.get()) && !isNone) {
      return Optional.of(true);
    }
    if (verb.isPresent() && noun.is("obj", "nsubj:pass")) {
      boolean holds =
          lexicon.statusAsObject().in(List.of(verb.get().atom())).stream()
              .anyMatch(found -> found.value().value().filter("Held"::equals).isPresent());
      return holds ? heldOfVerb(verb.get()) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether a verb tells in the past what a meeting did: "the summit produced nothing". */
  private static boolean told(Node verb) {
    return verb.token().tag().equals("VBD") && !verb.isPassive() && verb.child("cop").isEmpty();
  }

  private Optional<Boolean> heldOfVerb(Node verb) {
    boolean modal = verb.children("aux").anyMatch(aux -> aux.token().tag().equals("MD"));
    boolean negated = verb.children().anyMatch(node -> lexicon.has("negator", node.text()));
    boolean infinitive = verb.children("mark").anyMatch(m -> m.token().tag().equals("TO"));
    if (modal || negated || infinitive) {
      return Optional.empty();
    }
    boolean after = lexicon.has("after", verb.mark()) || lexicon.has("after", verb.preposition());
    boolean past =
        verb.token().tag().equals("VBD")
            || (verb.token().tag().equals("VBN") && verb.child("aux").isPresent())
            || verb.children("aux:pass").anyMatch(aux -> aux.token().tag().matches("VBD|VBN"));
    return after || past ? Optional.of(true) : bareUnderPast(verb);
  }

  /** "Saw the leaders meet" tells of a meeting that was. */
  private static Optional<Boolean> bareUnderPast(Node verb) {
    boolean bare = verb.token().tag().equals("VB") && verb.is("ccomp", "xcomp", "conj", "dep");
    return verb.parent()
        .filter(above -> bare && above.token().tag().matches("VBD"))
        .map(above -> true);
  }
}
